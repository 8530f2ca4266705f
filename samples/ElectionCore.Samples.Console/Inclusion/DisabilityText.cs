using System.Globalization;
using ElectionCore.Inclusion;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary>Counts of people with disabilities as text.</summary>
internal static class DisabilityText
{
    public static void Write(Output output, DisabilityReport report)
    {
        output.Line(Cube.InternalHeading);
        output.Line(Output.Clean($"Purpose: {report.Policy.Purpose}. Approved by: {report.Policy.Approver}."));
        output.Line(report.InstrumentNote);
        output.Line($"People: {Number(report.Levels.Total)}. Rows left out for their faults: {Number(report.Read.LeftOut.Length)}.");
        WriteShares(output, report);
        WriteNotes(output, report);
        var levels = report.Levels;
        output.Line($"Greatest difficulty in any domain: none {Number(levels.None)}, some {Number(levels.Some)}, a lot or more {Number(levels.ALotOrMore)}, undetermined {Number(levels.Undetermined)}.");
        WriteDomains(output, report);
    }

    private static void WriteShares(Output output, DisabilityReport report)
    {
        var table = new Table { Border = TableBorder.Simple }
            .AddColumns("Cut-off", "With", "Without", "Undetermined", "Share", "Exactly", "Of all, at least", "Of all, at most");
        if (report.IsWeighted)
        {
            table.AddColumns("Weighted share", "Effective size");
        }

        if (!report.IsCensus)
        {
            table.AddColumn("Interval at 0.95");
        }

        foreach (var (count, weighted, interval) in report.Shares)
        {
            string[] cells =
            [
                Words.Of(count.Cutoff), Number(count.With), Number(count.Without), Number(count.Undetermined), Percent(count.Share),
                Exact(count.Share), Exact(count.Bounds.Lowest), Exact(count.Bounds.Highest),
                .. report.IsWeighted ? [Percent(weighted?.Share), Real(weighted?.EffectiveSize)] : Array.Empty<string>(),
                .. report.IsCensus ? [] : new[] { interval is null ? "none" : $"{Percent(interval.Lower)} to {Percent(interval.Upper)}" },
            ];
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        output.Write(table);
    }

    private static void WriteNotes(Output output, DisabilityReport report)
    {
        output.Line("Shares are of the people of whom it can be said. An answer that is missing is never taken as no difficulty.");
        if (report.IsCensus)
        {
            output.Line("A complete count: there is no interval.");
        }
        else if (!report.IsWeighted)
        {
            output.Line("The intervals are Wilson's, for a simple random sample. Give --weight where rows carry weights, and --census where everybody was asked.");
        }
        else
        {
            output.Line("The intervals are Wilson's on the effective size.");
            foreach (var warning in report.Warnings)
            {
                output.Line(DiagnosticText.English.Format(warning, CultureInfo.InvariantCulture));
            }
        }
    }

    private static void WriteDomains(Output output, DisabilityReport report)
    {
        var table = new Table { Border = TableBorder.Simple }.AddColumns("Domain", "Refused", "Don't know", "Not asked");
        foreach (var domain in report.Domains)
        {
            table.AddRow(
                Words.Of(domain), Number(report.Count(domain, FunctioningAnswer.Refused)), Number(report.Count(domain, FunctioningAnswer.DoNotKnow)),
                Number(report.Count(domain, FunctioningAnswer.NotAsked)));
        }

        output.Write(table);
    }

    private static string Exact(Ratio ratio) => ratio.IsDefined ? ratio.ToString() : "undefined";

    private static string Percent(Ratio ratio) =>
        ratio.ToPercentString(1, MidpointRounding.AwayFromZero, CultureInfo.InvariantCulture) ?? "undefined";

    private static string Percent(double? share) => share is { } known ? known.ToString("P1", CultureInfo.InvariantCulture) : "undefined";

    private static string Real(double? value) => value is { } known ? known.ToString("F1", CultureInfo.InvariantCulture) : "unknown";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
