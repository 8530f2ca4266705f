namespace ElectionCore.Samples.Tests;

/// <summary>Cascades, postings, attendance and coverage at the console.</summary>
public sealed class TrainingTests : IDisposable
{
    private readonly Run _run = new();

    private const string Sessions = """
        { "format": "electioncore-training", "version": 1,
          "sessions": [{ "code": "S1", "course": "POLL", "version": "1", "days": ["2024-01-15", "2024-01-16"], "place": "D1", "capacity": 25 }] }
        """;

    public void Dispose() => _run.Dispose();

    // One presiding officer for each of 90,675 stations, three others for each of 276,402 booths, 5 % in reserve.
    [Fact]
    public async Task The_bundled_cascade_is_planned_explained_and_written()
    {
        var request = Path.Combine(AppContext.BaseDirectory, "data", "pakistan-ecp-cascade-2024.json");
        var outcome = (await _run.Go("training", "cascade", request, "--why", "--out", "plan.xlsx")).Returns(0);
        outcome.Errors.ShouldBeEmpty();
        outcome.Output.ShouldContain("95209");
        outcome.Output.ShouldContain("Written to plan.xlsx");
        new FileInfo(Path.Combine(_run.Home, "plan.xlsx")).Length.ShouldBeGreaterThan(1000);
        (await _run.Go("training", "cascade", request, "--json")).Returns(0).Json.GetProperty("format").GetString().ShouldBe("electioncore-cascade");

        var broken = _run.Write("broken.json", "{\"format\":\"electioncore-cascade\",\"version\":1,\"request\":{\"places\":[{\"code\":\"D\",\"stations\":-1}],\"tiers\":[]}}");
        (await _run.Go("training", "cascade", broken)).Returns(1).Errors.ShouldContain("$.request.places[0].stations");
    }

    [Fact]
    public async Task Postings_and_attendance_come_in_and_the_coverage_counts_them()
    {
        var duties = _run.Write(
            "duties.csv", "person,name,father_name,sex,parent_department,station,role,order,from,to",
            "0001,Amina,Khan,female,Education,PS-1,PRO,Order 1,2024-02-07,2024-02-09",
            "0002,Bilal,Ali,male,Health,PS-1,APO,Order 1,2024-02-07,2024-02-09",
            ",Amina,Khan,female,Education,PS-2,PRO,Order 2,2024-02-07,2024-02-09");
        var read = (await _run.WithData("training", "import-duties", duties)).Returns(0);
        read.Output.ShouldContain("2 duties");
        read.Output.ShouldContain("may be 0001");
        var sheet = _run.Write("sheet.csv", "session,person,day,state", "S1,0001,2024-01-15,present", "S1,0002,2024-01-15,absent");
        (await _run.WithData("training", "import-attendance", sheet)).Returns(1).Errors.ShouldContain("INT0335");
        (await _run.WithData("training", "import", _run.Write("sessions.json", Sessions))).Returns(0);
        (await _run.WithData("training", "import-attendance", sheet)).Returns(0).Output.ShouldContain("2 attendances");
        (await _run.WithData("training", "import-attendance", sheet)).Returns(0).Output.ShouldContain("Nothing changed.");

        var whole = (await _run.WithData("training", "coverage", "--by", "role", "--as-of", "2024-02-01", "--json")).Returns(0).Json;
        whole.GetProperty("dutyOn").GetString().ShouldBe("2024-02-07");
        whole.GetProperty("whole").GetProperty("appointed").GetInt32().ShouldBe(2);

        // No role has a profile, so that nobody is known to be trained or untrained.
        whole.GetProperty("whole").GetProperty("notKnown").GetInt32().ShouldBe(2);
        whole.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("of").GetString()).ShouldBe(["APO", "PRO"]);

        var faulty = _run.Write("faulty.csv", "session,person,day,state", "S1,0003,2024-01-15,present", "S1,0004,15/01/2024,present");
        (await _run.WithData("training", "import-attendance", faulty)).Returns(1).Output.ShouldContain("Nothing changed.");
        (await _run.WithData("training", "import-attendance", faulty, "--lenient")).Returns(1).Output.ShouldContain("1 attendances");
    }

    [Fact]
    public async Task Attendance_of_sessions_that_are_not_on_record_is_refused_and_counted()
    {
        var sheet = _run.Write("sheet.csv", ["session,person,day,state", .. Enumerable.Range(1, 12).Select(i => $"S9,{i},2024-01-15,present")]);
        var refused = (await _run.WithData("training", "import-attendance", sheet)).Returns(1);
        refused.Errors.ShouldContain("sheet.csv:2:1");
        refused.Errors.ShouldNotContain("sheet.csv:12:1");
        refused.Errors.ShouldContain("INT0335 and 2 more");
        refused.Output.ShouldContain("Rows left out: 12.");
        refused.Output.ShouldContain("Nothing changed.");
    }

    [Fact]
    public async Task Days_and_digits_of_a_list_are_read_as_they_are_stated_to_be()
    {
        (await _run.WithData("training", "import", _run.Write("sessions.json", Sessions))).Returns(0);
        var sheet = _run.Write("sheet.csv", "session,person,day,state,after,highest", "S1,1,01/15/2024,present,,", "S1,1,۱/۱۶/۲۰۲۴,present,۱۵,۲۰");
        (await _run.WithData("training", "import-attendance", sheet)).Returns(1).Errors.ShouldContain("--dates and --digits");
        (await _run.WithData("training", "import-attendance", sheet, "--dates", "mdy")).Returns(1).Errors.ShouldContain("sheet.csv:3:3");
        (await _run.WithData("training", "import-attendance", sheet, "--dates", "mdy", "--digits", "extended-arabic-indic")).Returns(0).Output.ShouldContain("2 attendances, 1 tests");

        var duties = _run.Write("duties.csv", "person,station,role,from,to", "1,PS-1,PRO,٧/٢/٢٠٢٤,8/2/2024");
        (await _run.WithData("training", "import-duties", duties, "--dates", "dmy", "--digits", "arabic-indic")).Returns(0);
        (await _run.WithData("training", "coverage", "--as-of", "2024-02-01", "--by", "role", "--json")).Returns(0).Json.GetProperty("dutyOn").GetString().ShouldBe("2024-02-07");
        var stations = _run.Write("stations.csv", "station,role,posts", "PS-1,PRO,٢");
        (await _run.WithData("training", "import-stations", stations, "--digits", "arabic-indic")).Returns(0);
        (await _run.WithData("training", "import-duties", duties, "--dates", "today")).Returns(2);
    }
}
