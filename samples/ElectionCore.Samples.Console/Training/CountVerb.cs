using System.CommandLine;
using System.Text.Json;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training count</c></summary>
internal static class CountVerb
{
    private static readonly RecordedSex[] Sexes = [RecordedSex.Female, RecordedSex.Male, RecordedSex.Another, RecordedSex.Unknown];

    private const int LongestWord = 40;

    public static Command Create()
    {
        var file = Values.Path("FILE", "A table of attendance, one row per person or per person and day, as CSV in UTF-8.");
        var district = Values.Text("--district", "The heading of the column with the district. Default: district.", "HEADING");
        var sex = Values.Text("--sex", "The heading of the column with the sex. Default: sex.", "HEADING");
        var person = Values.Text("--person", "The heading of the column with the keys of people: each person counts once. Without it rows are counted.", "HEADING");
        var state = Values.Text("--state", "The heading of the column that says who was present: others do not count.", "HEADING");
        var command = new Command("count", "Counts people by district and sex straight from a file of any size, and stores nothing. Who was there is not yet trained: `training coverage` says who has all days of a course, and who a part.") { file, district, sex, person, state };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var given = new AttendanceCountOptions();
            var options = given with
            {
                District = parsed.GetValue(district) ?? given.District,
                Sex = parsed.GetValue(sex) ?? given.Sex,
                Person = parsed.GetValue(person),
                State = parsed.GetValue(state),
            };
            var counts = await AttendanceFileCount.CountAsync(parsed.GetRequiredValue(file), options, cancellation);
            Output.Findings(counts.Findings);
            if (verb.IsJson)
            {
                Output.Json(json => Write(json, counts));
            }
            else if (counts.IsComplete || counts.Counts.Length > 0)
            {
                Write(verb, counts, options);
            }

            return counts.Findings.Any(f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
        }, token));
        return command;
    }

    private static void Write(Verb verb, AttendanceCounts counts, AttendanceCountOptions options)
    {
        PlanText.Narrow(verb.Output);
        var table = PlanText.Table("District", "Women", "Men", "Another", "Not known", "All");
        foreach (var place in counts.Counts.GroupBy(c => c.District, StringComparer.Ordinal))
        {
            Add(place.Key ?? "not known", [.. place]);
        }

        Add("all", counts.Counts);
        table.AlignRight(1);
        verb.Output.Write(table);
        var known = Sexes[..3].Sum(s => Sum(counts.Counts, s));
        PlanText.Line(verb, $"Women of those whose sex is known: {CoverageRows.Share(new(Sum(counts.Counts, RecordedSex.Female), known))}.");
        PlanText.Line(verb, $"Rows: {PlanText.Number(counts.Rows)}; left out as faulty: {PlanText.Number(counts.RowsRefused)}{(options.State is null ? "" : $"; not present: {PlanText.Number(counts.RowsNotPresent)}")}.");
        PlanText.Line(verb, options.Person is null
            ? "Without --person every other row counts as one."
            : $"People in several districts or of several sexes: {PlanText.Number(counts.PeopleInSeveralGroups)}; rows without a key: {PlanText.Number(counts.RowsWithoutPerson)}.");
        PlanText.Line(verb, "They were there; that makes nobody trained. Who has all days of a course, and who a part: electioncore training coverage");
        if (counts.UnreadSexWords > 0)
        {
            PlanText.Line(verb, $"Not read as a sex: {SayUnread(counts)}. They count as not known; words that are read: {string.Join(", ", options.Female.Concat(options.Male).Concat(options.Another))}.");
        }

        if (counts.NotListed > 0)
        {
            PlanText.Line(verb, $"Findings that are not listed: {PlanText.Number(counts.NotListed)}.");
        }

        void Add(string label, IReadOnlyCollection<AttendanceCountRow> rows) =>
            table.Row([label, .. Sexes.Select(s => PlanText.Number(Sum(rows, s))), PlanText.Number(rows.Sum(r => r.People))]);
    }

    private static void Write(Utf8JsonWriter json, AttendanceCounts counts)
    {
        json.WriteBoolean("complete", counts.IsComplete);
        json.WriteNumber("rows", counts.Rows);
        json.WriteNumber("rowsRefused", counts.RowsRefused);
        json.WriteNumber("rowsNotPresent", counts.RowsNotPresent);
        json.WriteNumber("rowsWithoutPerson", counts.RowsWithoutPerson);
        json.WriteNumber("peopleInSeveralGroups", counts.PeopleInSeveralGroups);
        json.WriteAll("counts", counts.Counts, row =>
        {
            json.WriteStartObject();
            json.WriteString("district", row.District);
            json.WriteString("sex", Words.Of(row.Sex));
            json.WriteNumber("people", row.People);
            json.WriteEndObject();
        });
        json.WriteNumber("unreadSexWords", counts.UnreadSexWords);
        json.WriteAll("unreadSexes", counts.UnreadSexes, word =>
        {
            json.WriteStartObject();
            json.WriteString("word", word.Word);
            json.WriteNumber("rows", word.Rows);
            json.WriteEndObject();
        });
        json.WriteNumber("notListed", counts.NotListed);
        json.WriteFindings(counts.Findings);
    }

    private static string SayUnread(AttendanceCounts counts)
    {
        var words = counts.UnreadSexes.Select(w => $"\"{Output.Clean(w.Word.Length > LongestWord ? w.Word[..LongestWord] + "…" : w.Word)}\" in {PlanText.Number(w.Rows)} {(w.Rows == 1 ? "row" : "rows")}");
        var others = counts.UnreadSexWords - counts.UnreadSexes.Length;
        return string.Join(", ", others == 0 ? words : words.Append($"{PlanText.Number(others)} {(counts.UnreadSexes.Length == 0 ? "different" : "other")} words"));
    }

    private static long Sum(IEnumerable<AttendanceCountRow> rows, RecordedSex sex) => rows.Where(r => r.Sex == sex).Sum(r => r.People);
}
