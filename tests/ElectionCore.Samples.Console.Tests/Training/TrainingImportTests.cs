namespace ElectionCore.Samples.Tests;

/// <summary>What the imports of training refuse, warn of and tell of people.</summary>
public sealed class TrainingImportTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Who_was_not_on_record_is_counted_and_listed()
    {
        await TrainingRecords.ImportAsync(_run);
        var sheet = _run.Write("sheet.csv", "session,person,day,state,name", "S1,0001,2024-01-15,present,", "S1,NEW-1,2024-01-15,present,Nadia", "S1,X-9,2024-01-15,absent,", "S1,X-9,2024-01-16,present,", "S1,t1,2024-01-15,present,");
        var text = (await _run.WithData("training", "import-attendance", sheet, "--dry-run")).Returns(0).Output;
        text.ShouldContain("Not on record before: 2 people with 3 attendances; 1 new by this list, 1 unknown but for the key.");
        text.ShouldContain("New: NEW-1");
        text.ShouldContain("Unknown: X-9");
        var json = (await _run.WithData("training", "import-attendance", sheet, "--json")).Returns(0).Json;
        json.GetProperty("unknownPeople")[0].GetString().ShouldBe("X-9");
        json.GetProperty("attendancesOfThem").GetInt32().ShouldBe(3);
        (await _run.WithData("training", "import-attendance", sheet)).Returns(0).Output.ShouldContain("Not on record before: 1 person with 2 attendances; 0 new by this list, 1 unknown but for the key.");
    }

    [Fact]
    public async Task Keys_that_differ_in_case_or_spaces_only_are_told_and_days_to_come_refused()
    {
        await TrainingRecords.ImportAsync(_run);
        var sheet = _run.Write("sheet.csv", "session,person,day,state", "S1,T1,2024-01-15,present", "S1,a b,2024-01-15,present", "S1,AB,2024-01-16,present");
        var told = (await _run.WithData("training", "import-attendance", sheet)).Returns(0).Errors;
        told.ShouldContain("The keys AB and a b differ in letter case or spaces only");
        told.ShouldContain("The keys T1 and t1 differ");
        (await _run.WithData("training", "import-duties", _run.Write("duties.csv", "person,station,role,from", "T1,PS-1,PRO,2024-02-08"))).Returns(0).Errors.ShouldContain("CAP0124");

        var ahead = _run.Write("ahead.json", """
            { "format": "electioncore-training", "version": 1,
              "sessions": [{"code": "S2", "course": "POLL", "version": "2024", "days": ["2999-01-15"], "place": "D1", "capacity": 5}],
              "trainees": [{"person": "0009", "name": {"en": "Two\nlines", "ur": "\u202Eا"}}],
              "attendance": [{"session": "S2", "person": "0001", "day": "2999-01-15", "state": "present"}] }
            """);
        var refused = (await _run.WithData("training", "import", ahead)).Returns(1);
        refused.Errors.ShouldContain("CAP0122 ahead.json training-session:S2: 0001 is marked on 2999-01-15");
        refused.Errors.ShouldContain("Of 0009 the name has a control character");
        refused.Errors.ShouldContain("Of 0009 the name has a character that overrides");
        refused.Output.ShouldContain("Nothing was stored");
        (await _run.WithData("log", "show", "--json")).Returns(0).Output.ShouldNotContain("0009");
    }

    [Fact]
    public async Task A_document_gives_no_duty_to_another_person_and_moves_one_only_when_asked()
    {
        await TrainingRecords.ImportAsync(_run);
        var other = _run.Write("other.json", Duty("X1", "0003", "PS-1"));
        foreach (var options in (string[][])[[], ["--correct-duties"], ["--dry-run"]])
        {
            var refused = (await _run.WithData(["training", "import", other, .. options])).Returns(1);
            refused.Errors.ShouldContain("CAP0130 other.json duty:X1: Duty X1 is on record as that of 0001, at PS-1 as PRO; the list gives it to 0003, at PS-1 as PRO.");
        }

        var moved = _run.Write("moved.json", Duty("X2", "0002", "PS-1"));
        var kept = (await _run.WithData("training", "import", moved)).Returns(1);
        kept.Errors.ShouldContain("CAP0131 moved.json duty:X2: Duty X2 of 0002 is on record at PS-9 as PRO; the list has it at PS-1 as PRO.");
        kept.Errors.ShouldContain("--correct-duties");
        kept.Output.ShouldContain("Nothing was stored");
        (await StationsAsync()).ShouldBe(["PS-1 0001", "PS-9 0002"]);

        (await _run.WithData("training", "import", moved, "--correct-duties")).Returns(0).Errors.ShouldContain("CAP0132");
        (await StationsAsync()).ShouldBe(["PS-1 0001", "PS-1 0002"]);

        // Other days of the same posting are what a document corrects.
        var days = _run.Write("days.json", Duty("X1", "0001", "PS-1", "2024-02-06"));
        (await _run.WithData("training", "import", days)).Returns(0).Errors.ShouldNotContain("CAP013");
    }

    [Fact]
    public async Task Tests_and_errors_that_cannot_be_are_refused()
    {
        await TrainingRecords.ImportAsync(_run);
        const string Records = """
            { "format": "electioncore-training", "version": 1,
              "testResults": [{"session": "S1", "person": "0001", "kind": "after", "score": 25, "highestScore": 20, "on": "2024-01-16"},
                              {"session": "S1", "person": "0002", "kind": "after", "score": 15, "highestScore": 20, "on": "2024-01-14"}],
              "stationErrors": [{"station": "PS-1", "form": "45", "on": "2024-02-08", "entries": 10, "errors": 45}] }
            """;
        var refused = (await _run.WithData("training", "import", _run.Write("tests.json", Records))).Returns(1);
        refused.Errors.ShouldContain("CAP0026 tests.json training-session:S1: 0001 has 25 of 20 in a test of session S1.");
        refused.Errors.ShouldContain("CAP0142 tests.json place:PS-1: Of form 45 of PS-1 on 2024-02-08 45 entries are wrong of 10 checked.");
        refused.Errors.ShouldContain("CAP0140 tests.json training-session:S1: The test of 0002 of the kind after is of 2024-01-14; session S1 is held from 2024-01-15 to 2024-01-16.");
        refused.Output.ShouldContain("Nothing was stored");
    }

    [Fact]
    public async Task Records_that_contradict_themselves_are_refused_and_those_that_contradict_others_are_told()
    {
        await TrainingRecords.ImportAsync(_run);
        const string Records = """
            { "format": "electioncore-training", "version": 1,
              "courseVersions": [{"course": "POLL", "version": "2025", "days": 1, "highestScore": 20, "passMark": 30}],
              "credentials": [{"number": "OTHER-1", "type": "TRAINED", "holder": "0001", "issuedOn": "2024-04-20", "lastDay": "2023-01-01"}],
              "attendance": [{"session": "S1", "person": "0003", "day": "2024-01-17"}],
              "stationNeeds": [{"station": "PS-1", "place": "D2", "role": "APO", "posts": 2}] }
            """;
        var refused = (await _run.WithData("training", "import", _run.Write("cannot.json", Records))).Returns(1);
        refused.Errors.ShouldContain("CAP0023 cannot.json training-session:S1: 0003 is recorded on 2024-01-17 at session S1, which is not held on that day.");
        refused.Errors.ShouldContain("CAP0100 cannot.json place:PS-1: PS-1 is in D2 and for mixed by its posts of APO, but in D1 and for mixed by those of PRO.");
        refused.Errors.ShouldContain("CAP0155 cannot.json credential:OTHER-1: Credential OTHER-1 counts until 2023-01-01 and is issued on 2024-04-20.");
        refused.Errors.ShouldContain("CAP0156 cannot.json course:POLL: Version 2025 of the course POLL is passed from 30 points on, and its test has 20 at most.");
        refused.Output.ShouldContain("Nothing was stored");
        (await _run.WithData("training", "import-stations", _run.Write("part.csv", "station,place,role,posts\nPS-1,D2,APO,2\n"))).Returns(0).Errors.ShouldContain("CAP0100");

        const string Return = """
            { "format": "electioncore-training", "version": 1,
              "trainingReturns": [{"code": "NAT", "title": "National", "on": "2024-02-01", "needed": 1000, "trained": 900, "women": 1200}] }
            """;
        (await _run.WithData("training", "import", _run.Write("return.json", Return))).Returns(0).Errors.ShouldContain("CAP0154 return.json training-return:NAT: The return NAT counts 1200 women among 900 people who were trained.");
        (await _run.WithData("training", "check", "--as-of", "2024-03-01")).Errors.ShouldContain("CAP0154");
        (await _run.WithData("--as-of", "2024-03-01")).Output.ShouldNotContain("133");
    }

    [Fact]
    public async Task A_dry_run_refuses_what_the_import_would()
    {
        await TrainingRecords.ImportAsync(_run);
        string Given(string holder) => _run.Write(
            "given.json",
            $$"""{ "format": "electioncore-training", "version": 1, "credentials": [{"number": "OTHER-1", "type": "TRAINED", "holder": "{{holder}}", "issuedOn": "2024-04-20"}] }""");
        (await _run.WithData("training", "import", Given("0001"))).Returns(0);

        foreach (var options in (string[][])[["--dry-run"], []])
        {
            (await _run.WithData(["training", "import", Given("0002"), .. options])).Returns(1).Errors.ShouldContain("CAP0001");
        }
    }

    [Fact]
    public async Task Assessments_that_do_not_count_are_told_at_import_and_by_the_check()
    {
        await TrainingRecords.ImportAsync(_run);
        const string Records = """
            { "format": "electioncore-training", "version": 1,
              "competencies": [{"code": "COUNT", "name": "Counting", "levels": ["knows", "does"]}],
              "competencyAssessments": [{"person": "0001", "competency": "COUNT", "level": 2, "on": "2024-01-16", "assessor": "0001"},
                                        {"person": "0002", "competency": "COUNT", "level": 5, "on": "2024-01-16", "assessor": "t1"}] }
            """;
        var told = (await _run.WithData("training", "import", _run.Write("found.json", Records))).Returns(0).Errors;
        told.ShouldContain("CAP0144 found.json person:0001: 0001 was found on 2024-01-16 to have level 2 of COUNT, assessed by that person alone.");
        told.ShouldContain("0002 was found on 2024-01-16 to have level 5 of COUNT, above the highest there is, 2.");
        (await _run.WithData("training", "check", "--as-of", "2024-03-01")).Errors.ShouldContain("CAP0144");
    }

    [Fact]
    public async Task A_replacement_at_another_station_is_refused_by_every_import()
    {
        await TrainingRecords.ImportAsync(_run);
        const string Records = """
            { "format": "electioncore-training", "version": 1,
              "duties": [{"code": "X3", "person": "0003", "role": "PRO", "station": "PS-9", "days": {"firstDay": "2024-02-08", "lastDay": "2024-02-08"}, "replaces": "X1"},
                         {"code": "X4", "person": "0003", "role": "PRO", "station": "PS-9", "days": {"firstDay": "2024-03-08", "lastDay": "2024-03-08"}, "replaces": "X4"}] }
            """;
        var refused = (await _run.WithData("training", "import", _run.Write("records2.json", Records))).Returns(1);
        refused.Errors.ShouldContain("CAP0120 records2.json duty:X3: Duty X3 at PS-9 as PRO takes the place of X1, which is at PS-1 as PRO.");
        refused.Errors.ShouldContain("CAP0121 records2.json duty:X4");
        var list = _run.Write("duties.csv", "person,station,role,from,replaces,code", "0003,PS-9,PRO,2024-02-08,X1,X3", "0003,PS-9,PRO,2024-03-08,,X5");
        (await _run.WithData("training", "import-duties", list)).Returns(1).Errors.ShouldContain("CAP0120 duties.csv:2 duty:X3");
        (await _run.WithData("training", "import-duties", list, "--lenient")).Returns(1).Output.ShouldContain("1 duties");

        // By way of two on record, of which the list has neither.
        string[] chain = ["person,station,role,from,to,replaces,code", "0003,PS-9,PRO,2024-04-01,2024-04-01,,Y1", "0003,PS-9,PRO,2024-04-02,2024-04-02,Y1,Y2", "0003,PS-9,PRO,2024-04-03,2024-04-03,Y2,Y3"];
        (await _run.WithData("training", "import-duties", _run.Write("chain.csv", chain))).Returns(0);
        var circle = _run.Write("circle.csv", chain[0], "0003,PS-9,PRO,2024-04-01,2024-04-01,Y3,Y1");
        (await _run.WithData("training", "import-duties", circle)).Returns(1).Errors.ShouldContain("CAP0121 circle.csv:2 duty:Y1");
    }

    // Two sessions of one day each, of a course of two days.
    [Fact]
    public async Task One_day_of_two_is_partly_trained_on_the_board()
    {
        await TrainingRecords.ImportAsync(_run);
        const string Records = """
            { "format": "electioncore-training", "version": 1,
              "roleProfiles": [{"code": "PRO", "name": "Presiding officer", "courses": ["POLL"]}],
              "sessions": [
                {"code": "ONE", "course": "POLL", "version": "2024", "days": ["2024-01-22"], "place": "D1", "capacity": 5},
                {"code": "TWO", "course": "POLL", "version": "2024", "days": ["2024-01-23"], "place": "D1", "capacity": 5}],
              "attendance": [{"session": "ONE", "person": "0004", "day": "2024-01-22", "state": "present"}],
              "duties": [{"code": "X7", "person": "0004", "role": "PRO", "station": "PS-9", "days": {"firstDay": "2024-02-07", "lastDay": "2024-02-08"}}] }
            """;
        (await _run.WithData("training", "import", _run.Write("one.json", Records))).Returns(0);
        (await CountsAsync()).ShouldBe((1, 2, 2));
        (await _run.WithData("training", "coverage", "--as-of", "2024-01-28")).Returns(0).Output.ShouldContain("2, 2 partly");

        (await _run.WithData("training", "import-attendance", _run.Write("two.csv", "session,person,day,state", "TWO,0004,2024-01-23,present"))).Returns(0);
        (await CountsAsync()).ShouldBe((2, 1, 1));
        (await _run.WithData("training", "check", "--as-of", "2024-01-28")).Errors.ShouldContain("CAP0015");

        async Task<(int Trained, int Untrained, int Partly)> CountsAsync()
        {
            var json = (await _run.WithData("training", "coverage", "--as-of", "2024-01-28", "--json")).Returns(0).Json;
            var counts = json.GetProperty("whole").GetProperty("counts");
            return (counts.GetProperty("trained").GetInt32(), counts.GetProperty("untrained").GetInt32(), counts.GetProperty("partlyTrained").GetInt32());
        }
    }

    private static string Duty(string code, string person, string station, string from = "2024-02-07") => $$"""
        { "format": "electioncore-training", "version": 1,
          "duties": [{"code": "{{code}}", "person": "{{person}}", "role": "PRO", "station": "{{station}}", "days": {"firstDay": "{{from}}", "lastDay": "2024-02-08" } }] }
        """;

    private async Task<IEnumerable<string>> StationsAsync()
    {
        (await _run.WithData("training", "export", "--format", "json", "--out", "out.json", "--as-of", "2024-02-08")).Returns(0);
        await using var stream = File.OpenRead(Path.Combine(_run.Home, "out.json"));
        using var document = await System.Text.Json.JsonDocument.ParseAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
        return [.. document.RootElement.GetProperty("duties").EnumerateArray().Select(d => $"{d.GetProperty("station").GetString()} {d.GetProperty("person").GetString()}").Order(StringComparer.Ordinal)];
    }
}
