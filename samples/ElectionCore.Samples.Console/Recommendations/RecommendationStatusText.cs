using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary>Counts of recommendations for people.</summary>
internal static class RecommendationStatusText
{
    public static void Write(Verb verb, RecommendationReport report)
    {
        RecommendationText.Narrow(verb.Output);
        var (statistics, whole) = (report.Statistics, report.Statistics.Whole);
        var of = report.Source is { } source ? $" of {source}" : "";
        verb.Output.Line(Output.Clean($"Recommendations{of} as of {Days.Iso(statistics.AsOf)}, on the {verb.Say(statistics.Scale.Name)} ({statistics.Scale.Code})"));
        verb.Output.Line();
        if (whole.Count > 0)
        {
            WriteDemands(verb, report, whole);
        }
        else
        {
            verb.Output.Line("No recommendation asks for a change.");
        }

        WriteAssistance(verb, statistics.Assistance);
        WriteNotes(verb, report);
    }

    private static void WriteDemands(Verb verb, RecommendationReport report, RecommendationGroup whole)
    {
        verb.Output.Line($"{PlanText.Count(whole.Count, "recommendation asks", "recommendations ask")} for a change, each with the earlier ones behind it counted once.");
        verb.Output.Line($"Of these, repeating an earlier one: {PlanText.Number(whole.Repeated)}; not applicable any more, and in no count below: {PlanText.Number(whole.NoLongerApplicable)}.");
        WriteTable(verb, report, "In whose power", [(All(report), whole), .. report.ByActingBody.Select(g => (ActingBodyOf(g.Key), g))]);
        WriteShares(verb, report);
        if (report.By is { } by)
        {
            WriteTable(verb, report, $"By {Words.Plain(by.Word)}", [.. report.Groups.Select(g => (RecommendationText.OneLine(g.Key ?? "not stated"), g))]);
        }

        verb.Output.Line("not assessed: nobody of that kind said anything yet. Percentages are rounded half away from zero; --json has exact numbers.");
    }

    private static string All(RecommendationReport report) => report.Source is null ? "All" : $"All of {report.Source}";

    private static void WriteTable(Verb verb, RecommendationReport report, string heading, IEnumerable<(string Name, RecommendationGroup Group)> groups)
    {
        var grades = report.Statistics.Scale.Grades;
        var table = PlanText.Table([heading, .. grades.Select(g => Markup.Escape(g.Code)), "not\ncomparable", "not\nassessed", "of"]);
        foreach (var column in table.Columns.Skip(1))
        {
            column.Alignment = Justify.Right;
        }

        foreach (var (name, group) in groups)
        {
            table.AddRow([new Markup($"[bold]{Markup.Escape(Output.Clean(name))}[/]")]);
            foreach (var counts in report.Shown(group))
            {
                table.Row(
                [
                    $"  {Words.Plain(counts.Assessor)}", .. counts.Grades.Select(g => PlanText.Number(g.Count)),
                    PlanText.Number(counts.NotComparable), PlanText.Number(counts.NotAssessed), PlanText.Number(counts.Total),
                ]);
            }
        }

        verb.Output.Write(table);
    }

    // Every grade but the last, which all that have any reach.
    private static void WriteShares(Verb verb, RecommendationReport report)
    {
        var grades = report.Statistics.Scale.Grades;
        var table = PlanText.Table("At least", "Who says", "Of all that apply", "", "Of those graded", "");
        foreach (var column in table.Columns.Skip(2))
        {
            column.Alignment = Justify.Right;
        }

        foreach (var grade in grades.Take(grades.Count - 1))
        {
            foreach (var counts in report.Shown(report.Statistics.Whole))
            {
                var (all, graded) = (counts.AtLeast(grade.Code), counts.AtLeastOfGraded(grade.Code));
                table.Row(
                    verb.Say(grade.Name), Words.Plain(counts.Assessor),
                    all.ToString(), Percent(all), graded.ToString(), Percent(graded));
            }
        }

        verb.Output.Write(table);
    }

    private static void WriteAssistance(Verb verb, AssistanceCounts assistance)
    {
        if (assistance.Offered > 0)
        {
            verb.Output.Line(
                $"Help offered, counted apart and never rated: {PlanText.Count(assistance.Offered, "offer", "offers")}: {PlanText.Number(assistance.TakenUp)} taken up, {PlanText.Number(assistance.Declined)} declined, {PlanText.Number(assistance.NoLongerApplicable)} no longer applicable, {PlanText.Number(assistance.Open)} open.");
        }
    }

    private static void WriteNotes(Verb verb, RecommendationReport report)
    {
        foreach (var (scale, mapping) in report.Conversions)
        {
            verb.Output.Line(Output.Clean(mapping is null
                ? $"Grades of {scale} are not comparable: no mapping converts them to {report.Statistics.Scale.Code}."
                : $"Grades of {scale} are converted to {mapping.To}: {string.Join(", ", mapping.Grades.Select(p => $"{p.From} as {p.To}"))}; others not. Source of the mapping: {mapping.Source}."));
        }

        if (report.Statistics.Examples > 0)
        {
            verb.Output.Line($"{PlanText.Number(report.Statistics.Examples)} of what is counted were made up ({PlanText.ExampleMark}): these figures say nothing about a real institution.");
        }
    }

    private static string ActingBodyOf(string? key) => key switch
    {
        "election-management-body" => "Election management body",
        "parliament" => "Parliament",
        "government" => "Government",
        "judiciary" => "Courts",
        "others" => "Others",
        _ => "Not clear",
    };

    private static string Percent(Ratio ratio) => ratio.ToPercentString(2, MidpointRounding.AwayFromZero) ?? "undefined";
}
