namespace ElectionCore.Samples.Tests;

/// <summary>Recommendations come in as tables, matrices and documents: all of a file or nothing, and what was answered since stays.</summary>
public sealed class RecommendationImportTests : IDisposable
{
    private static readonly string[] Described = ["--source", "EU-18", "--source-name", "Mission of 2018", "--source-organization", "Union", "--source-reported-on", "2018-10"];

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    private static List<string> Codes(Outcome outcome) =>
        [.. outcome.Json.GetProperty("findings").EnumerateArray().Select(f => $"{f.GetProperty("place").GetString()} {f.GetProperty("code").GetString()}")];

    [Fact]
    public async Task A_matrix_needs_its_mission_and_keeps_the_answers_given_since()
    {
        _run.Write("m.csv", RecommendationSamples.Matrix);
        (await _run.WithData("recommendations", "import", "m.csv")).Returns(1).Errors.ShouldContain("INT0252 m.csv:1: ");
        var unknown = (await _run.WithData("recommendations", "import", "m.csv", "--source", "EU-18")).Returns(1);
        unknown.Output.ShouldBe("Refused, 2 errors: nothing was stored.\n");
        unknown.Errors.ShouldContain("PLN0161 recommendation:EU-18-1: ");
        unknown.Errors.ShouldContain("Try: --source CODE --source-name NAME");

        var taken = (await _run.WithData(["recommendations", "import", "m.csv", .. Described, "--institution", "NEC", "--json"])).Returns(0).Json;
        taken.GetProperty("read").GetProperty("recommendations").GetInt32().ShouldBe(2);
        taken.GetProperty("changed").GetBoolean().ShouldBeTrue();
        (await _run.WithData("recommendations", "respond", "EU-18-2", "--answer", "accepted", "--on", "2019-01-15", "--element", "G1")).Returns(0);

        var again = (await _run.WithData("recommendations", "import", "m.csv", "--source", "EU-18", "--institution", "NEC")).Returns(0).Output;
        again.ShouldContain("Answers and links that the file does not have stay as they are known: 1 recommendation.\nNothing changed.\n");
        var row = (await _run.WithData("recommendations", "show", "EU-18-2", "--json")).Returns(0).Json.GetProperty("recommendations")[0];
        row.GetProperty("response").GetProperty("answer").GetString().ShouldBe("accepted");
        row.GetProperty("elements")[0].GetProperty("code").GetString().ShouldBe("G1");
        row.GetProperty("page").GetString().ShouldBe("41");
        row.GetProperty("theme").GetString().ShouldBe("LEGAL FRAMEWORK");
        row.GetProperty("actingBody").GetString().ShouldBe("election-management-body");
        row.GetProperty("source").GetProperty("reportedOn").GetString().ShouldBe("2018-10");
        row.GetProperty("standing").GetString().ShouldBe("published");
    }

    [Fact]
    public async Task All_faults_of_a_file_are_told_and_no_database_is_made()
    {
        _run.Write("bad.csv", "code,source,text,legal-change", "A,S,x,none", "A,S,y,none", ",S,z,none", "B,S,,everything");
        var bad = (await _run.WithData("recommendations", "import", "bad.csv", "--json")).Returns(1);
        Codes(bad).ShouldBe(["bad.csv:3 INT0258", "bad.csv:4:1 INT0020", "bad.csv:5:3 INT0020", "bad.csv:5:4 INT0021"], ignoreOrder: true);
        bad.Json.GetProperty("refused").GetBoolean().ShouldBeTrue();
        bad.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(l => l.Contains("bad.csv:", StringComparison.Ordinal));
        File.Exists(_run.Data).ShouldBeFalse();
        (await _run.WithData("recommendations", "import", "none.csv")).Returns(1).Errors.ShouldStartWith("CLI0004");
    }

    [Fact]
    public async Task What_names_nothing_is_refused_and_what_contradicts_itself_only_stored_when_accepted()
    {
        _run.Write("r.csv", RecommendationSamples.Table);
        _run.Write(
            "a.csv", RecommendationSamples.Assessments[0], "X1,M18-9,self,C,2021-01-10,odihr,not,,", "X2,M18-2,self,C,2021-01-10,stars,5,,", "X3,M18-2,self,C,2021-01-10,odihr,half,,",
            "X4,M18-2,self,C,2017-01-10,odihr,not,,");
        var refused = (await _run.WithData("recommendations", "import", "r.csv", "--assessments", "a.csv", "--accept-errors", "--json")).Returns(1);
        Codes(refused).Select(c => c.Split(' ')[1]).ShouldBe(["PLN0162", "PLN0163", "PLN0164", "PLN0171"]);
        refused.Json.GetProperty("refused").GetBoolean().ShouldBeTrue();

        _run.Write("a.csv", RecommendationSamples.Assessments[0], "X4,M18-2,self,C,2017-01-10,odihr,not,,");
        (await _run.WithData("recommendations", "import", "r.csv", "--assessments", "a.csv")).Returns(1).Output.ShouldBe("Refused, 1 error: nothing was stored.\n");
        (await _run.WithData("recommendations", "import", "r.csv", "--assessments", "a.csv", "--accept-errors", "--dry-run")).Returns(1).Output.ShouldContain("Dry run: nothing was stored.");
        (await _run.WithData("recommendations", "show", "--json")).Returns(0).Json.GetProperty("count").GetInt32().ShouldBe(0);
        (await _run.WithData("recommendations", "import", "r.csv", "--assessments", "a.csv", "--accept-errors")).Returns(1).Output.ShouldContain("Stored as commit 1 in ");
        var check = (await _run.WithData("recommendations", "check", "--json")).Returns(1);
        Codes(check).ShouldContain("recommendation-assessment:X4 PLN0171", StringComparer.Ordinal);

        // What was said stays said: another assessment has another code.
        _run.Write("a.csv", RecommendationSamples.Assessments[0], "X4,M18-2,self,C,2017-01-10,odihr,fully,,");
        (await _run.WithData("recommendations", "import", "a.csv", "--accept-errors")).Returns(1).Errors.ShouldContain("PLN0003 recommendation-assessment:X4: ");
    }

    [Theory]
    [InlineData("out.csv", "--assessments", "out2.csv")]
    [InlineData("out.xlsx")]
    [InlineData("out.json")]
    public async Task Exports_and_imports_again(string file, params string[] more)
    {
        await _run.TakenIn();
        (await _run.WithData(["recommendations", "export", file, .. more])).Returns(0).Output.ShouldStartWith("6 recommendations as of ");
        (await _run.Go(["recommendations", "import", file, .. more, "--db", "copy.db"])).Returns(0);
        (await _run.WithData("recommendations", "export", "one.json")).Returns(0);
        (await _run.Go("recommendations", "export", "two.json", "--db", "copy.db")).Returns(0);
        File.ReadAllText(Path.Combine(_run.Home, "two.json")).ShouldBe(File.ReadAllText(Path.Combine(_run.Home, "one.json")));
        (await _run.Go(["recommendations", "import", file, .. more, "--db", "copy.db"])).Returns(0).Output.ShouldContain("Nothing changed.");
    }

    [Fact]
    public async Task What_a_table_has_no_place_for_is_told_and_the_database_is_not_written_over()
    {
        await _run.TakenIn();
        (await _run.WithData("recommendations", "export", "out.csv")).Returns(0).Errors.ShouldBe("INT0264: assessments: 5 not written.\n");
        (await _run.Go("recommendations", "export", "own.csv", "--db", _run.Data, "--assessments", "own.csv")).Returns(2);
        File.Move(_run.Data, Path.Combine(_run.Home, "own.csv"));
        (await _run.Go("recommendations", "export", "own.csv", "--db", "own.csv")).Returns(2).Errors.ShouldStartWith("CLI0001 FILE: ");
        (await _run.Go("recommendations", "export", "none/out.json", "--db", "own.csv")).Returns(1).Errors.ShouldStartWith("CLI0004");
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "r.csv", "--source", "ab ")]
    [InlineData("import", "r.csv", "--source-name", "Mission", "--source-organization", "Union")]
    [InlineData("import", "r.csv", "--source", "S", "--source-name", "Mission")]
    [InlineData("import", "r.csv", "--source", "S", "--source-election", "2018")]
    [InlineData("import", "r.csv", "--source-reported-on", "26 October 2018")]
    [InlineData("import", "r.csv", "--standing", "true")]
    [InlineData("import", "r.json", "--source", "S")]
    [InlineData("export", "r.pdf")]
    [InlineData("export", "r.xlsx", "--assessments", "a.csv")]
    public async Task Wrong_usage_returns_2(params string[] args)
    {
        var outcome = (await _run.WithData(["recommendations", .. args])).Returns(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Errors.ShouldStartWith("CLI0001 ");
    }
}
