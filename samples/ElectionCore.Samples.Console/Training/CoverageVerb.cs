using System.CommandLine;
using System.Globalization;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training coverage</c></summary>
internal static class CoverageVerb
{
    public static Command Create()
    {
        var asOf = Values.Day("--as-of", "The day up to which training counts. Default: today where the institution is.");
        var on = Values.Day("--on", "The day of duty, usually election day. Default: the next day on which anybody is posted, or the last there was.");
        var by = new Option<string>("--by") { Description = "By what it is divided.", DefaultValueFactory = _ => "place" };
        by.AcceptOnlyFromAmong("place", "role", "sex", "group");
        var command = new Command("coverage", "Is everybody who is posted trained, with reserve? Counts of people; shares are derived from them.") { by, asOf, on };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var reader = new CoverageReader(data.Capacity, day);
            var (coverage, dutyDay) = await reader.ReadAsync(parsed.GetValue(on), cancellation);
            var rows = coverage.By(Enum.Parse<CoverageAxis>(parsed.GetRequiredValue(by), ignoreCase: true));
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteDay("asOf", day);
                    json.WriteDay("dutyOn", dutyDay);
                    json.WritePropertyName("whole");
                    Write(json, coverage.Whole);
                    json.WriteAll("rows", rows, row =>
                    {
                        json.WriteStartObject();
                        json.WriteString("of", Label(row));
                        json.WritePropertyName("counts");
                        Write(json, row.Counts);
                        json.WriteEndObject();
                    });
                });
            }
            else
            {
                Write(verb, day, dutyDay, coverage, rows);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static void Write(Verb verb, DateOnly asOf, DateOnly? dutyDay, TrainingCoverage coverage, IEnumerable<CoverageRow> rows)
    {
        PlanText.Narrow(verb.Output);
        if (dutyDay is not { } on)
        {
            verb.Output.Line("Nobody is posted. Next: electioncore training import-duties FILE");
            return;
        }

        verb.Output.Line($"People posted on {Days.Iso(on)}, and who of them was trained by {Days.Iso(asOf)}.");
        var table = PlanText.Table("Of", "Appointed", "Trained", "Women", "Men", "Sex not known", "Untrained", "Not known", "Reserve", "trained");
        foreach (var row in rows)
        {
            Add(Label(row), row.Counts);
        }

        Add("all", coverage.Whole);
        for (var column = 1; column < table.Columns.Count; column++)
        {
            table.Columns[column].Alignment = Spectre.Console.Justify.Right;
        }

        verb.Output.Write(table);
        var women = coverage.Whole.WomenOfTrained;
        verb.Output.Line(women.IsDefined
            ? $"Women of the trained whose sex is recorded: {women.ToPercentString(1, MidpointRounding.AwayFromZero)} ({women})."
            : "Women of the trained: unknown, no sex is recorded.");

        void Add(string label, CoverageCounts counts) => table.Row(
            label, Number(counts.Appointed), Number(counts.Trained), Number(counts.TrainedWomen), Number(counts.TrainedMen),
            Number(counts.TrainedUnknown + counts.TrainedOthers), Number(counts.Untrained), Number(counts.NotKnown), Number(counts.Reserve), Number(counts.ReserveTrained));
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, CoverageCounts counts)
    {
        json.WriteStartObject();
        json.WriteNumber("appointed", counts.Appointed);
        json.WriteNumber("trained", counts.Trained);
        json.WriteNumber("trainedWomen", counts.TrainedWomen);
        json.WriteNumber("trainedMen", counts.TrainedMen);
        json.WriteNumber("trainedOthers", counts.TrainedOthers);
        json.WriteNumber("trainedUnknown", counts.TrainedUnknown);
        json.WriteNumber("untrained", counts.Untrained);
        json.WriteNumber("notKnown", counts.NotKnown);
        json.WriteNumber("reserve", counts.Reserve);
        json.WriteNumber("reserveTrained", counts.ReserveTrained);
        json.WriteEndObject();
    }

    private static string Label(CoverageRow row) =>
        row.Place?.Value ?? row.Role?.Value ?? (row.Sex is { } sex ? Words.Of(sex) : row.Group is { } group ? Words.Of(group) : "all");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
