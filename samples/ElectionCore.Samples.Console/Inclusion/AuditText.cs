using System.Globalization;
using ElectionCore.Inclusion;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary>The audit of a table as text.</summary>
internal static class AuditText
{
    public static void Write(Output output, TableAudit audit)
    {
        var table = new Table { Border = TableBorder.Simple }.AddColumns("Relation", "Row", "Column", "Printed", "Expected", "Difference", "Verdict");
        foreach (var relation in audit.Relations)
        {
            var (row, column, finding) = relation;
            string[] cells =
            [
                Words.Of(finding.Relation), row, column, finding.Printed?.Text ?? "none", Exact(finding.Expected), Exact(finding.Difference), Verdict(relation),
            ];
            table.AddRow([.. cells.Select(c => Markup.Escape(Output.Clean(c)))]);
        }

        output.Write(table);
        foreach (var (row, column, printed, suggested) in audit.Suspects)
        {
            output.Line(Output.Clean($"Suspect cell: {row}, {column}: printed {printed}, both totals ask for {suggested}."));
        }

        var counts = audit.Relations.GroupBy(r => r.Finding.Match).OrderBy(g => g.Key)
            .Select(g => $"{g.Count().ToString(CultureInfo.InvariantCulture)} {Words.Of(g.Key)}");
        output.Line(audit.Relations.Count == 0
            ? "Nothing to compare: no totals and no percentages were named or found."
            : $"Compared: {string.Join(", ", counts)}.");
    }

    private static string Verdict(TableRelation relation) => relation.Finding.Match switch
    {
        FigureMatch.Exact => "reproduced exactly",
        FigureMatch.Rounded => "reproduced, rounded",
        FigureMatch.Truncated => "digits cut off",
        FigureMatch.AnotherBase => $"another base: {relation.Finding.OtherBase}; {Implied(relation)}",
        FigureMatch.TransposedDigits => $"transposed digits? {Slips(relation.Finding)}",
        FigureMatch.DigitChanged => $"digit changed? {Slips(relation.Finding)}",
        FigureMatch.Missing => "a figure is missing",
        _ => relation.Finding.Relation == AuditedRelation.Percentage ? $"not reproduced; {Implied(relation)}" : "not reproduced",
    };

    private static string Slips(AuditFinding finding)
    {
        var others = finding.Slips.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $", or {finding.Slips.Count - 1} more") : "";
        return $"{finding.Slips[0].Figure} {finding.Slips[0].Printed} as {finding.Slips[0].Suggested}{others}";
    }

    private static string Implied(TableRelation relation) => relation.ImpliedBase is not { } range
        ? "no whole number is the base"
        : string.Create(CultureInfo.InvariantCulture, $"the base would be {range.Lowest} {(range.Highest is { } highest ? $"to {highest.ToString(CultureInfo.InvariantCulture)}" : "or more")}");

    private static string Exact(Ratio? ratio) => ratio switch
    {
        null => "",
        { IsDefined: false } => "undefined",
        { Denominator: 1 } whole => whole.Numerator.ToString(CultureInfo.InvariantCulture),
        { } known => known.ToString(),
    };
}
