using System.Xml.Linq;

namespace ElectionCore.Samples.Tests;

/// <summary>A structure of one's own goes in as CSV, changes over time, and answers as-of and diff questions.</summary>
public sealed class OrganizationTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    private async Task ImportAsync()
    {
        _run.Write(
            "in/units.csv",
            "code,name,name:ur,parent,classification,valid_from,valid_to",
            "ECP,Election Commission,الیکشن کمیشن,,commission,2015-01-01,",
            "SEC,Secretariat,سیکرٹریٹ,ECP,secretariat,2015-01-01,",
            "TRN,Training Wing,,SEC,wing,2016-01-01,",
            "OUT,Outreach Wing,,SEC,wing,2016-01-01,");
        _run.Write(
            "in/posts.csv",
            "code,title,unit,seats,grade,valid_from,valid_to",
            "SECY,Secretary,SEC,1,BS-22,2015-01-01,",
            "ADG,Additional Director General,TRN,1,BS-20,2016-01-01,",
            "DIR,Director,OUT,2,BS-19,2016-01-01,");
        _run.Write(
            "in/reporting.csv",
            "post,superior,kind,valid_from,valid_to",
            "ADG,SECY,solid,2016-01-01,",
            "DIR,SECY,solid,2016-01-01,",
            "DIR,ADG,dotted,2017-01-01,");
        _run.Write(
            "in/appointments.csv",
            "post,person,person_name,basis,valid_from,valid_to",
            "SECY,p1,Ayesha Khan,substantive,2015-03-01,2019-03-01",
            "SECY,p2,Bilal Ahmed,acting,2019-03-01,",
            "ADG,p3,Sana Malik,substantive,2016-05-01,",
            "DIR,p4,Omar Farooq,substantive,2018,");
        var result = (await _run.WithData("org", "import", "in", "--format", "csv", "--json")).Returns(0).Json;
        result.GetProperty("accepted").GetProperty("units").GetInt32().ShouldBe(4);
        result.GetProperty("accepted").GetProperty("posts").GetInt32().ShouldBe(3);
        result.GetProperty("accepted").GetProperty("people").GetInt32().ShouldBe(4);
        result.GetProperty("accepted").GetProperty("appointments").GetInt32().ShouldBe(4);
        result.GetProperty("rejected").GetInt32().ShouldBe(0);
        result.GetProperty("findings").GetArrayLength().ShouldBe(0);
    }

    private async Task<Dictionary<string, string?>> HoldersAsync(string day) =>
        (await _run.WithData("org", "show", "--as-of", day, "--json")).Returns(0).Json
            .GetProperty("units").EnumerateArray().SelectMany(u => u.GetProperty("posts").EnumerateArray())
            .ToDictionary(
                p => p.GetProperty("code").GetString()!,
                p => p.GetProperty("holders").EnumerateArray().Select(h => h.GetProperty("person").GetString()).FirstOrDefault(),
                StringComparer.Ordinal);

    [Fact]
    public async Task Answers_who_holds_which_post_on_which_day()
    {
        await ImportAsync();
        (await HoldersAsync("2015-02-28")).ShouldBe(new Dictionary<string, string?>(StringComparer.Ordinal) { ["SECY"] = null });
        (await HoldersAsync("2019-02-28"))["SECY"].ShouldBe("p1");
        (await HoldersAsync("2019-03-01"))["SECY"].ShouldBe("p2");
        (await HoldersAsync("2017-12-31"))["DIR"].ShouldBeNull();
        (await HoldersAsync("2018-01-01"))["DIR"].ShouldBe("p4");

        var vacancies = (await _run.WithData("org", "vacancies", "--as-of", "2019-06-01", "--json")).Returns(0).Json;
        var seats = vacancies.GetProperty("vacancies").EnumerateArray()
            .Select(v => (v.GetProperty("post").GetString(), v.GetProperty("since").GetString(), v.GetProperty("daysVacant").GetInt32())).ToList();
        seats.ShouldBe([("DIR", "2016-01-01", 1247), ("SECY", "2019-03-01", 92)], ignoreOrder: true);
        vacancies.GetProperty("actingPastLimit")[0].GetProperty("post").GetString().ShouldBe("SECY");
        vacancies.GetProperty("actingPastLimit")[0].GetProperty("reachedOn").GetString().ShouldBe("2019-05-30");
    }

    [Fact]
    public async Task Changes_over_time_and_compares_days()
    {
        await ImportAsync();
        (await _run.WithData("org", "change", "upgrade", "--post", "ADG", "--grade", "BS-21", "--name", "Director General", "--on", "2022-06-01", "--instrument", "F.1(2)/2022")).Returns(0);
        (await _run.WithData("org", "end", "--post", "SECY", "--on", "2020-01-01")).Returns(0);
        (await _run.WithData("org", "appoint", "--post", "SECY", "--person", "p5", "--name", "Nadia Aslam", "--from", "2020-01-01", "--term-months", "36")).Returns(0);
        (await _run.WithData("org", "change", "merge", "--unit", "TRN", "--unit", "OUT", "--into", "CAP=Capacity Wing", "--move-members", "--on", "2023-01-01")).Returns(0);

        var changes = (await _run.WithData("org", "diff", "--from", "2019-12-31", "--to", "2023-01-01", "--json")).Returns(0).Json
            .GetProperty("changes").EnumerateArray()
            .Select(c => $"{c.GetProperty("subject").GetString()} {c.GetProperty("aspect").GetString()}: {c.GetProperty("before").GetString()} > {c.GetProperty("after").GetString()}")
            .ToList();
        changes.ShouldBe(
            [
                "unit:CAP added:  > Capacity Wing",
                "unit:OUT removed: Outreach Wing > ",
                "unit:TRN removed: Training Wing > ",
                "post:ADG renamed: Additional Director General > Director General",
                "post:ADG transferred: TRN > CAP",
                "post:ADG regraded: BS-20 > BS-21",
                "post:DIR transferred: OUT > CAP",
                "post:SECY ended: Bilal Ahmed (acting) > ",
                "post:SECY appointed:  > Nadia Aslam (term of 36 months)",
            ],
            ignoreOrder: true);

        var terms = (await _run.WithData("org", "vacancies", "--as-of", "2022-10-01", "--terms-within", "3", "--json")).Json.GetProperty("termsEnding");
        terms[0].GetProperty("termEnd").GetString().ShouldBe("2023-01-01");
        (await _run.WithData("org", "check", "--as-of", "2022-12-01", "--json")).Returns(0).Json
            .GetProperty("findings").EnumerateArray().ShouldNotContain(f => f.GetProperty("severity").GetString() == "error");
    }

    [Fact]
    public async Task A_correction_leaves_what_was_known_on_the_books()
    {
        await ImportAsync();
        (await _run.WithData("org", "correct", "post:ADG", "--set", "grade=BS-19", "valid_from=2016-02-01")).Returns(0);
        (await _run.WithData("org", "export", "--format", "json", "--out", "history.json")).Returns(0);
        File.ReadAllText(Path.Combine(_run.Home, "history.json")).ShouldContain("BS-20");
        var show = (await _run.WithData("org", "show", "--unit", "TRN", "--as-of", "2016-01-15", "--json")).Returns(0).Json;
        show.GetProperty("units")[0].GetProperty("posts").GetArrayLength().ShouldBe(0);
        show = (await _run.WithData("org", "show", "--unit", "TRN", "--as-of", "2016-02-01", "--json")).Returns(0).Json;
        show.GetProperty("units")[0].GetProperty("posts")[0].GetProperty("grade").GetString().ShouldBe("BS-19");
        var before = (await _run.WithData("org", "show", "--known-on", "2001-01-01", "--json")).Returns(0).Json;
        before.GetProperty("units").GetArrayLength().ShouldBe(0);
        (await _run.WithData("org", "correct", "post:ADG", "--set", "seats=none")).Returns(1).Errors.ShouldContain("seats");
        (await _run.WithData("org", "correct", "post:NONE", "--set", "seats=1")).Returns(1);
        (await _run.WithData("org", "correct", "appointment:NONE", "--retract")).Returns(1);
    }

    [Fact]
    public async Task Exports_and_imports_again()
    {
        await ImportAsync();
        (await _run.WithData("org", "export", "--format", "csv", "--out", "tables")).Returns(0);
        (await _run.Go("org", "import", "tables", "--format", "csv", "--db", "copy.db")).Returns(0);
        (await _run.Go("org", "export", "--format", "csv", "--out", "tables2", "--db", "copy.db")).Returns(0);
        foreach (var table in Directory.GetFiles(Path.Combine(_run.Home, "tables")))
        {
            File.ReadAllText(Path.Combine(_run.Home, "tables2", Path.GetFileName(table))).ShouldBe(File.ReadAllText(table));
        }

        (await _run.WithData("org", "export", "--format", "json", "--out", "all.json")).Returns(0);
        (await _run.Go("org", "import", "all.json", "--format", "json", "--db", "third.db")).Returns(0);
        (await _run.Go("org", "import", "all.json", "--format", "json", "--db", "third.db")).Returns(0).Output.ShouldContain("Nothing changed.");
        (await _run.Go("org", "export", "--format", "json", "--out", "all2.json", "--db", "third.db")).Returns(0);
        File.ReadAllText(Path.Combine(_run.Home, "all2.json")).ShouldBe(File.ReadAllText(Path.Combine(_run.Home, "all.json")));
    }

    [Fact]
    public async Task Takes_in_Popolo_and_organograms_and_writes_Popolo()
    {
        await ImportAsync();
        var export = (await _run.WithData("org", "export", "--format", "popolo", "--out", "popolo.json", "--json")).Returns(0).Json;
        export.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("message").GetString())
            .ShouldContain("reporting lines: 3 not written.", StringComparer.Ordinal);
        (await _run.Go("org", "import", "popolo.json", "--format", "popolo", "--db", "copy.db")).Returns(0)
            .Output.ShouldContain("Accepted: 4 units, 3 posts, 4 people, 4 appointments. Rejected: 0.");
        (await _run.Go("org", "export", "--format", "popolo", "--out", "popolo2.json", "--db", "copy.db")).Returns(0);
        File.ReadAllText(Path.Combine(_run.Home, "popolo2.json")).ShouldBe(File.ReadAllText(Path.Combine(_run.Home, "popolo.json")));

        _run.Write(
            "body/senior.csv",
            "Post Unique Reference,Name,Job Title,Organisation,Unit,Reports to Senior Post,FTE",
            "1,A Person,Chief,Board,Board,XX,1",
            "2,B Person,Director,Board,Polls,1,1");
        _run.Write(
            "body/junior.csv",
            "Organisation,Unit,Reporting Senior Post,Generic Job Title,Number of Posts in FTE",
            "Board,Polls,2,Clerk,2.5");
        (await _run.Go("org", "import", "body", "--format", "organogram", "--db", "body.db")).Returns(1).Errors.ShouldContain("INT0090");
        var body = (await _run.Go("org", "import", "body", "--format", "organogram", "--effective", "2020-01-01", "--db", "body.db")).Returns(0);
        body.Output.ShouldContain("Accepted: 2 units, 3 posts, 2 reporting lines. Rejected: 0.");
        body.Errors.ShouldContain("Name of senior posts: 2 left out.");
    }

    [Fact]
    public async Task Draws_and_finds()
    {
        await ImportAsync();
        (await _run.WithData("org", "chart", "--format", "svg", "--out", "chart.svg", "--as-of", "2019-01-01")).Returns(0);
        XDocument.Load(Path.Combine(_run.Home, "chart.svg")).Root!.Name.LocalName.ShouldBe("svg");
        (await _run.WithData("org", "chart", "--format", "mermaid", "--out", "chart.mmd", "--as-of", "2019-01-01")).Returns(0);
        File.ReadAllText(Path.Combine(_run.Home, "chart.mmd")).ShouldStartWith("flowchart TB");
        (await _run.WithData("org", "find", "اليكشن", "--as-of", "2019-01-01")).Returns(0).Output.ShouldContain("unit:ECP");
        (await _run.WithData("org", "find", "nobody at all", "--as-of", "2019-01-01")).Returns(0).Output.ShouldContain("Nothing found.");
    }
}
