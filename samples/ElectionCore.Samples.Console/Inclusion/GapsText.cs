using System.Globalization;
using ElectionCore.Inclusion;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary>Gaps for people.</summary>
internal static class GapsText
{
    private const int Digits = 2;

    public static void Write(Output output, GapReport report, bool isExpert)
    {
        var source = report.Source;
        output.Line(Output.Clean(
            $"Men and women among {source.Base.Name}. Source: {source.Source}; {(source.AsOf is { } day ? Days.Iso(day) : "date not stated")}."));
        if (!report.IsShown)
        {
            output.Line(report.HasErrors
                ? $"No table: {Plural.Of(report.Findings.Count(f => f.Severity == DiagnosticSeverity.Error), DiagnosticSeverity.Error)} in the file."
                : "No table: the file has no places.");
            return;
        }

        var columns = Columns(report, isExpert).ToList();
        var table = new Table { Border = TableBorder.Simple }.AddColumn("Place");
        columns.ForEach(c => table.AddColumn(c.Heading, cell => cell.RightAligned()));
        foreach (var row in report.Table.Rows.Append(report.Table.Overall))
        {
            table.AddRow([Markup.Escape(Output.Clean(row.Counts.Place)), .. columns.Select(c => c.Cell(row))]);
        }

        output.Write(table);
        if (report.LeftOut > 0)
        {
            output.Line($"Left out, of the sums too: {Plain(report.LeftOut)} faulty {(report.LeftOut == 1 ? "row" : "rows")}.");
        }

        if (isExpert)
        {
            WriteFormulas(output, report.Table.Overall);
        }

        output.Line("Rounded half away from zero for display; --json has exact fractions.");
    }

    private static IEnumerable<(string Heading, Func<GapRow, string> Cell)> Columns(GapReport report, bool isExpert)
    {
        yield return ("Men", r => r.Counts.Male.ToString());
        yield return ("Women", r => r.Counts.Female.ToString());
        if (report.HasOthers)
        {
            yield return ("Other or undisclosed", r => r.Counts.Other.ToString());
        }

        yield return ("Women (%)", r => r.FemaleShare.Value is { IsDefined: true } share ? Points(share) : r.FemaleShare.ToText());
        yield return ("Gap (people)", r => r.Gap.ToText());
        yield return ("Gap (points)", r => r.GapPoints.Value is { IsDefined: true } points ? Points(points) : r.GapPoints.ToText());
        if (report.HasPrevious)
        {
            yield return ("Change (people)", r => r.GapChange is { } people ? Sign(people > 0) + Plain(people) : "unknown");
            yield return ("Change (points)", r => r.GapPointsChange is { } points ? Sign(points.Numerator > 0) + Points(points) : "unknown");
        }

        if (isExpert)
        {
            yield return ("Women per 1000 men", r => r.ElectorRatio.ToText());
            yield return ("Adjusted parity", r => r.Parity.ToText());
            yield return ("Women's share, exactly", r => r.FemaleShare.Value is { } share ? share.ToString() : r.FemaleShare.ToText());
            if (report.HasTotals)
            {
                yield return ("Stated total", r => r.Counts.StatedTotal.ToString());
            }
        }
    }

    private static void WriteFormulas(Output output, GapRow row)
    {
        foreach (var indicator in new[] { row.Gap, row.GapPoints, row.FemaleShare, row.ElectorRatio, row.Parity }.Select(v => v.Indicator))
        {
            output.Line($"{indicator.Name}: {indicator.Formula}{(indicator.Source is { } source ? $". Source: {source}" : "")}");
        }
    }

    private static string Points(Ratio ratio) =>
        (ratio.ToDecimal(Digits + 2, MidpointRounding.AwayFromZero)!.Value * 100).ToString("F2", CultureInfo.InvariantCulture);

    private static string Sign(bool isPositive) => isPositive ? "+" : "";

    private static string Plain(long value) => value.ToString(CultureInfo.InvariantCulture);
}
