using System.Text.Json;

namespace ElectionCore.Samples.Tests;

/// <summary>From records of training to the board that is looked at in the last days before an election.</summary>
public sealed class CoverageBoardTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    // D1 has two stations, one of them for women, and three posts; D2 has a station with one post. Of the four people posted 0001 finished
    // both days, 0002 one of two, 0003 both, and nobody heard of 0004; 0005 is in reserve and trained. 0003 fills no post: there is none of
    // that role at the station.
    [Fact]
    public async Task Every_post_of_every_station_is_counted()
    {
        await ImportAsync();

        var board = (await _run.WithData("training", "coverage", "--as-of", "2024-01-28", "--lead", "PRO", "--json")).Returns(0).Json;
        board.GetProperty("dutyOn").GetString().ShouldBe("2024-02-08");
        var districts = board.GetProperty("districts").EnumerateArray().ToList();
        Shown(districts[0]).ShouldBe("D1: 2 stations, 3 required, 3 appointed, 1+1 trained, 1 untrained, 1/1 reserve, led untrained 0, unknown 1, women 1 lacking 0, last 2024-01-27");
        Shown(districts[1]).ShouldBe("D2: 1 stations, 1 required, 1 appointed, 0+0 trained, 1 untrained, 0/0 reserve, led untrained 1, unknown 0, women 0 lacking 0, last none");
        Shown(board.GetProperty("whole")).ShouldBe("all: 3 stations, 4 required, 4 appointed, 1+1 trained, 2 untrained, 1/1 reserve, led untrained 1, unknown 1, women 1 lacking 0, last 2024-01-27");

        Surplus(board).ShouldBe(["CAP0134 place:PS-2: Posted to PS-2 as APO on 2024-02-08: 1; its posts of that role on record: 0."]);
        Surplus((await _run.WithData("training", "check", "--as-of", "2024-01-28", "--json")).Json).ShouldBe(Surplus(board));

        (await _run.WithData("training", "coverage", "--as-of", "2024-01-28", "--lead", "NOROLE")).Returns(2).Errors.ShouldContain("NOROLE");
        var text = (await _run.WithData("training", "coverage", "--as-of", "2024-01-28", "--lead", "PRO")).Returns(0).Output;
        text.ShouldContain("11 days to the day of duty, 2024-02-08");
        text.ShouldContain("Posts filled by trained people: 25.0% (1/4)");
        (await _run.WithData("training", "coverage", "--as-of", "2024-01-28")).Returns(0).Output.ShouldContain("not asked");
        (await _run.WithData("training", "coverage", "--as-of", "2024-01-28", "--by", "sex")).Returns(0).Output.ShouldContain("female");
        (await _run.WithData()).Output.ShouldContain("Posts of stations filled by trained people");
    }

    [Fact]
    public async Task What_a_list_does_not_say_of_a_person_stays_known()
    {
        var people = _run.Write("people.json", """
            { "format": "electioncore-training", "version": 1,
              "trainees": [{ "person": "0001", "name": { "en": "Amina", "ur": "آمنہ" }, "sex": "female", "languages": ["ur", "ps"], "audience": "judiciary" }] }
            """);
        (await _run.WithData("training", "import", people)).Returns(0);
        var duties = _run.Write("duties.csv", "person,name,father_name,station,role,from", "0001,Amina Bibi,Khan,PS-1,PRO,2024-02-08");
        (await _run.WithData("training", "import-duties", duties)).Returns(0).Output.ShouldContain("1 people");
        (await _run.WithData("log", "show", "--json")).Returns(0).Output.ShouldNotContain("Amina Bibi");
        (await _run.WithData("training", "import-duties", duties, "--correct-people")).Returns(0).Output.ShouldContain("Corrected on record: 1 person.");

        var log = (await _run.WithData("log", "show", "--json")).Returns(0).Output;
        foreach (var known in new[] { "Amina Bibi", "آمنہ", "Khan", "judiciary" })
        {
            log.ShouldContain(known);
        }

        log.ShouldNotContain("poll-workers");
    }

    [Fact]
    public async Task What_a_list_says_otherwise_of_a_person_is_told_and_changes_the_record_only_when_asked()
    {
        await ImportAsync();
        var other = _run.Write("other.csv", "person,name,sex,station,role,from", "0001,Amina,male,PS-1,PRO,2024-03-08", "0002,Hina,female,PS-1,APO,2024-03-08");
        foreach (var dry in (string[][])[["--dry-run"], []])
        {
            var kept = (await _run.WithData(["training", "import-duties", other, .. dry])).Returns(0);
            kept.Errors.ShouldContain("CAP0114 person:0001: 0001: the sex on record is female; the list says male.");
            kept.Output.ShouldContain("Otherwise on record: 1 person");
        }

        var roster = (await _run.WithData("training", "roster", "--on", "2024-03-08", "--out", "r.html", "--json")).Returns(0).Json;
        roster.GetProperty("women").GetInt32().ShouldBe(2);
        (await _run.WithData("training", "import-duties", other, "--correct-people")).Returns(0).Errors.ShouldContain("CAP0115");
        (await _run.WithData("training", "roster", "--on", "2024-03-08", "--out", "r.html", "--json")).Returns(0).Json.GetProperty("women").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_list_overwrites_no_duty_of_another_person_or_post_unless_it_is_to_correct_the_post()
    {
        const string Heading = "code,person,name,station,role,order,from";
        (await _run.WithData("training", "import-duties", _run.Write("d.csv", Heading, "D1,0001,Amina,PS-1,PRO,1,2024-02-08", "D2,0002,Hina,PS-1,APO,1,2024-02-08"))).Returns(0);

        var other = _run.Write("other.csv", Heading, "D3,0003,Bilal,PS-2,PRO,2,2024-02-08", "D1,0009,Esa,PS-1,PRO,2,2024-02-08", "D2,0002,Hina,PS-2,APO,2,2024-02-08");
        var refused = (await _run.WithData("training", "import-duties", other)).Returns(1);
        refused.Errors.ShouldContain("other.csv:3:1: Duty D1 is on record as that of 0001, at PS-1 as PRO; the list gives it to 0009, at PS-1 as PRO.");
        refused.Errors.ShouldContain("other.csv:4:1: Duty D2 of 0002 is on record at PS-1 as APO; the list has it at PS-2 as APO.");
        refused.Output.ShouldContain("Nothing changed.");

        (await _run.WithData("training", "import-duties", other, "--correct-duties")).Returns(1).Errors.ShouldContain("CAP0132");
        var lenient = (await _run.WithData("training", "import-duties", other, "--correct-duties", "--lenient", "--json")).Returns(1);
        lenient.Errors.ShouldNotContain("CAP0131");
        var read = lenient.Json;
        (read.GetProperty("read").GetProperty("duties").GetInt32(), read.GetProperty("read").GetProperty("people").GetInt32(), read.GetProperty("leftOut").GetInt32()).ShouldBe((2, 2, 1));
        var rows = (await _run.WithData("training", "coverage", "--as-of", "2024-02-08", "--by", "place", "--json")).Returns(0).Json.GetProperty("rows");
        rows.EnumerateArray().Select(r => $"{r.GetProperty("of")} {r.GetProperty("counts").GetProperty("appointed")}").ShouldBe(["PS-1 1", "PS-2 2"]);

        // Another order and other days of the same posting are what a list corrects.
        (await _run.WithData("training", "import-duties", _run.Write("d.csv", Heading, "D1,0001,Amina,PS-1,PRO,7,2024-02-07"))).Returns(0).Errors.ShouldNotContain("CAP01");
    }

    // PS-1 has one post of each; of all stations only PS-1 has an assistant.
    [Fact]
    public async Task The_roster_lists_who_leads_a_station_first_by_the_name_of_the_role()
    {
        await ImportAsync();
        (await _run.WithData("training", "roster", "--place", "PS-1", "--out", "r.html")).Returns(0);
        var page = await File.ReadAllTextAsync(Path.Combine(_run.Home, "r.html"), TestContext.Current.CancellationToken);
        page.IndexOf("Presiding officer", StringComparison.Ordinal).ShouldBeInRange(0, page.IndexOf("Assistant", StringComparison.Ordinal));
        (await _run.WithData("training", "roster", "--place", "PS-1", "--lead", "APO", "--out", "r.html")).Returns(0);
        page = await File.ReadAllTextAsync(Path.Combine(_run.Home, "r.html"), TestContext.Current.CancellationToken);
        page.IndexOf("Assistant", StringComparison.Ordinal).ShouldBeInRange(0, page.IndexOf("Presiding officer", StringComparison.Ordinal));
        (await _run.WithData("training", "roster", "--lead", "NOROLE", "--out", "r.html")).Returns(2).Errors.ShouldContain("NOROLE");
    }

    [Fact]
    public async Task A_faulty_document_is_refused_whole()
    {
        var file = _run.Write("t.json", """
            { "format": "electioncore-training", "version": 1,
              "courses": [{ "code": "POLL", "title": "Polling" }],
              "courseVersions": [{ "course": "POLL", "version": "1", "days": 0 }] }
            """);
        var refused = (await _run.WithData("training", "import", file)).Returns(1);
        refused.Errors.ShouldContain("t.json:3:");
        refused.Output.ShouldContain("Nothing changed.");
    }

    [Fact]
    public async Task People_are_counted_straight_from_a_file()
    {
        var file = _run.Write(
            "a.csv", "person,name,district,sex,day,state",
            "1,\"Khan, A.\",D1,F,2024-01-15,present", "1,\"Khan, A.\",D1,F,2024-01-16,present", "2,B,D1,M,2024-01-15,absent", "3,C,D2,,2024-01-15,present", "4,D");
        var people = (await _run.Go("training", "count", file, "--person", "person", "--state", "state", "--json")).Returns(1);
        people.Errors.ShouldContain("a.csv:6");
        var json = people.Json;
        json.GetProperty("counts").EnumerateArray().Select(c => $"{c.GetProperty("district")} {c.GetProperty("sex")} {c.GetProperty("people")}").ShouldBe(["D1 female 1", "D2 unknown 1"]);
        json.GetProperty("rowsNotPresent").GetInt32().ShouldBe(1);

        (await _run.Go("training", "count", file)).Returns(1).Output.ShouldContain("Women of those whose sex is known: 66.7% (2/3)");
        var words = _run.Write("words.csv", "district,sex", "D1,F", "D1,خاتون", "D1,خاتون", "D2,Lady");
        (await _run.Go("training", "count", words)).Returns(0).Output.ShouldContain("Not read as a sex: \"خاتون\" in 2 rows, \"Lady\" in 1 row.");
        (await _run.Go("training", "count", file, "--sex", "gender")).Returns(1).Errors.ShouldContain("gender");
    }

    [Fact]
    public async Task Published_figures_are_held_against_each_other()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "data", "pakistan-2024-figures.csv");
        var found = (await _run.Go("training", "figures", file)).Returns(0).Output;
        found.ShouldContain("stated is 276402, but 147560 for men + 127842 for women make 275402, a difference of 1000");
        found.ShouldContain("Held against each other: 12 claims. Contradictions: 11.");
        (await _run.Go("training", "figures", file, "--json")).Returns(0).Json.GetProperty("contradictions").GetArrayLength().ShouldBe(11);
    }

    private static string[] Surplus(JsonElement json) =>
        [.. json.GetProperty("findings").EnumerateArray().Select(f => $"{f.GetProperty("code")} {f.GetProperty("place")}: {f.GetProperty("message")}").Where(f => f.StartsWith("CAP0134", StringComparison.Ordinal))];

    private static string Shown(JsonElement row)
    {
        var counts = row.GetProperty("counts");
        return $"{row.GetProperty("district").GetString() ?? "all"}: {row.GetProperty("stations")} stations, {counts.GetProperty("required")} required, {counts.GetProperty("appointed")} appointed, "
            + $"{counts.GetProperty("trainedWomen")}+{counts.GetProperty("trainedMen")} trained, {counts.GetProperty("untrained")} untrained, {counts.GetProperty("reserveTrained")}/{counts.GetProperty("reserve")} reserve, "
            + $"led untrained {row.GetProperty("stationsLedUntrained")}, unknown {row.GetProperty("stationsLeadUnknown")}, women {row.GetProperty("womensStations")} lacking {row.GetProperty("womensStationsLackingWomen")}, "
            + $"last {row.GetProperty("lastReturn").GetString() ?? "none"}";
    }

    private async Task ImportAsync()
    {
        var records = _run.Write("training.json", """
            { "format": "electioncore-training", "version": 1,
              "courses": [{ "code": "POLL", "title": "Polling" }],
              "courseVersions": [{ "course": "POLL", "version": "1", "days": 2 }],
              "roleProfiles": [{ "code": "PRO", "name": "Presiding officer", "courses": ["POLL"] }, { "code": "APO", "name": "Assistant", "courses": ["POLL"] }],
              "sessions": [{ "code": "S1", "course": "POLL", "version": "1", "days": ["2024-01-15", "2024-01-16"], "place": "D1", "capacity": 25 }],
              "trainingReturns": [{ "code": "R1", "title": "Return of D1", "place": "D1", "on": "2024-01-27", "trained": 2 }] }
            """);
        (await _run.WithData("training", "import", records)).Returns(0).Output.ShouldContain("1 sessions");
        var stations = _run.Write("stations.csv", "station,place,role,posts,group", "PS-1,D1,PRO,1,women", "PS-1,D1,APO,1,women", "PS-2,D1,PRO,1,", "PS-3,D2,PRO,1,");
        (await _run.WithData("training", "import-stations", stations)).Returns(0).Output.ShouldContain("4 posts of stations");
        var duties = _run.Write(
            "duties.csv", "person,name,sex,station,role,from,to,reserve",
            "0001,Amina,female,PS-1,PRO,2024-02-08,2024-02-08,", "0002,Hina,female,PS-1,APO,2024-02-08,2024-02-08,", "0003,Bilal,male,PS-2,APO,2024-02-08,2024-02-08,",
            "0004,Dawood,male,PS-3,PRO,2024-02-08,2024-02-08,", "0005,Esa,male,PS-2,PRO,2024-02-08,2024-02-08,yes");
        (await _run.WithData("training", "import-duties", duties)).Returns(0);
        var sheet = _run.Write(
            "sheet.csv", "session,person,day,state",
            "S1,0001,2024-01-15,present", "S1,0001,2024-01-16,present", "S1,0002,2024-01-15,present", "S1,0002,2024-01-16,absent",
            "S1,0003,2024-01-15,present", "S1,0003,2024-01-16,present", "S1,0005,2024-01-15,present", "S1,0005,2024-01-16,present");
        (await _run.WithData("training", "import-attendance", sheet)).Returns(0);
    }
}
