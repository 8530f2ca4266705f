using System.Text.Json;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Coverage divided by one thing.</summary>
internal static class CoverageRows
{
    public static void Write(Verb verb, DateOnly asOf, TrainingCoverage coverage, IReadOnlyList<CoverageRow> rows)
    {
        PlanText.Narrow(verb.Output);
        verb.Output.Line($"People posted on {Days.Iso(coverage.DutyDay)}, and who of them was trained by {Days.Iso(asOf)}.");
        var table = PlanText.Table("Of", "Posts", "Posted", "Trained", "Women", "Men", "Sex n/k", "Untrained", "Not known", "Reserve", "Trained");
        foreach (var row in rows)
        {
            Add(Label(row), row.Counts);
        }

        Add("all", coverage.Whole);
        table.AlignRight(1);
        verb.Output.Write(table);
        WriteTwice(verb, coverage);
        verb.Output.Line(coverage.Whole.WomenOfTrained.IsDefined
            ? $"Women of the trained whose sex is recorded: {Share(coverage.Whole.WomenOfTrained)}."
            : "Women of the trained: unknown, no sex is recorded.");

        void Add(string label, CoverageCounts counts) => table.Row(
            label, counts.Required is { } required ? PlanText.Number(required) : "unknown", PlanText.Number(counts.Appointed), PlanText.Number(counts.Trained),
            PlanText.Number(counts.TrainedWomen), PlanText.Number(counts.TrainedMen), PlanText.Number(counts.TrainedUnknown + counts.TrainedOthers),
            Untrained(counts), PlanText.Number(counts.NotKnown), PlanText.Number(counts.Reserve), PlanText.Number(counts.ReserveTrained));
    }

    public static void WriteTwice(Verb verb, TrainingCoverage coverage)
    {
        if (coverage.PostedTwice > 0)
        {
            PlanText.Line(verb, $"{PlanText.Number(coverage.PostedTwice)} postings do not count: their people are posted elsewhere on the same day. See: training check");
        }

        if (coverage.ReserveTwice > 0)
        {
            PlanText.Line(verb, $"{PlanText.Number(coverage.ReserveTwice)} in reserve do not count as reserve: they have a post, or are in reserve twice, on the same day.");
        }
    }

    public static void Write(Utf8JsonWriter json, DateOnly asOf, TrainingCoverage? coverage, IReadOnlyList<CoverageRow> rows)
    {
        json.WriteDay("asOf", asOf);
        json.WriteDay("dutyOn", coverage is { HasPostings: true } ? coverage.DutyDay : null);
        json.WriteNumber("postedTwice", coverage?.PostedTwice ?? 0);
        json.WriteNumber("reserveTwice", coverage?.ReserveTwice ?? 0);
        json.WritePropertyName("whole");
        Write(json, coverage?.Whole ?? new());
        json.WriteAll("rows", rows, row =>
        {
            json.WriteStartObject();
            json.WriteString("of", Label(row));
            json.WritePropertyName("counts");
            Write(json, row.Counts);
            json.WriteEndObject();
        });
    }

    public static void Write(Utf8JsonWriter json, CoverageCounts counts)
    {
        json.WriteStartObject();
        json.WriteNumberOrNull("required", counts.Required);
        json.WriteNumberOrNull("filled", counts.Filled);
        json.WriteNumberOrNull("filledByTrained", counts.FilledByTrained);
        json.WriteNumber("appointed", counts.Appointed);
        json.WriteNumber("trained", counts.Trained);
        json.WriteNumber("trainedWomen", counts.TrainedWomen);
        json.WriteNumber("trainedMen", counts.TrainedMen);
        json.WriteNumber("trainedOthers", counts.TrainedOthers);
        json.WriteNumber("trainedUnknown", counts.TrainedUnknown);
        json.WriteNumber("untrained", counts.Untrained);
        json.WriteNumber("partlyTrained", counts.PartlyTrained);
        json.WriteNumber("notKnown", counts.NotKnown);
        json.WriteNumber("reserve", counts.Reserve);
        json.WriteNumber("reserveTrained", counts.ReserveTrained);
        json.WriteEndObject();
    }

    public static string Untrained(CoverageCounts counts) =>
        counts.PartlyTrained == 0 ? PlanText.Number(counts.Untrained) : $"{PlanText.Number(counts.Untrained)}, {PlanText.Number(counts.PartlyTrained)} partly";

    public static string Share(Ratio share) => share.IsDefined ? $"{share.ToPercentString(1, MidpointRounding.AwayFromZero)} ({share})" : "unknown";

    private static string Label(CoverageRow row) =>
        row.Place?.Value ?? row.Role?.Value ?? (row.Sex is { } sex ? Words.Of(sex) : row.Group is { } group ? Words.Of(group) : "all");
}
