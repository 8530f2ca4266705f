namespace ElectionCore.Samples.Tests;

/// <summary>Bad input, wrong words, damaged files: exit codes, and nothing lost.</summary>
public sealed class FaultTests : IDisposable
{
    private static readonly string[][] Verbs =
    [
        ["org", "show"], ["org", "vacancies"], ["org", "check"], ["org", "diff", "--from", "2020-01-01", "--to", "2021-01-01"],
        ["org", "find", "x"], ["org", "chart", "--format", "svg", "--out", "x.svg"], ["org", "export", "--format", "json", "--out", "x.json"],
        ["places", "show", "AF01"], ["db", "status"], ["db", "migrate"], ["db", "verify"], ["log", "show"], ["log", "verify"],
    ];

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("org", "nonsense")]
    [InlineData("org", "show", "--as-of", "2020-13-01")]
    [InlineData("org", "show", "--as-of")]
    [InlineData("org", "import", "x", "--format", "xml")]
    [InlineData("org", "import", "x")]
    [InlineData("org", "show", "--lang", "de")]
    [InlineData("org", "diff", "--from", "2020-01-01")]
    [InlineData("org", "appoint", "--post", "CEO", "--person", "p", "--from", "2020-01-01", "--to", "2019-01-01")]
    [InlineData("org", "change", "rename", "--post", "CEO", "--on", "2020-01-01")]
    [InlineData("org", "correct", "post:CEO")]
    [InlineData("org", "show", "--provider", "oracle")]
    [InlineData("org", "show", "--provider", "postgresql")]
    [InlineData("org", "show", "--provider", "postgresql", "--connection", "Password=secret;Nonsense=1")]
    [InlineData("org", "show", "--provider", "postgresql", "--db", "x.db", "--connection", "Host=localhost")]
    [InlineData("org", "show", "--connection", "Host=localhost")]
    [InlineData("log", "verify", "--checkpoint", "12")]
    [InlineData("log", "show", "--subject", "post:")]
    public async Task Wrong_usage_returns_2(params string[] args)
    {
        var outcome = (await _run.Go(args)).Returns(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Errors.ShouldStartWith("CLI0001 ");
        outcome.Errors.ShouldNotContain("secret");
    }

    [Fact]
    public async Task Bad_rows_are_all_named_and_strict_stores_nothing()
    {
        var posts = _run.Write(
            "posts.csv",
            "code,title,unit,seats,valid_from",
            "A,First,HQ,1,2020-01-01",
            "B,Second,NOWHERE,1,2020-01-01",
            "C,Third,HQ,many,2020-02-30",
            "A,First again,HQ,1,2020-01-01",
            "D,Fourth,HQ,1");
        var units = _run.Write("units.csv", "code,name,valid_from", "HQ,Headquarters,2019");
        (await _run.WithData("org", "import", units, "--format", "csv")).Returns(0);

        var strict = (await _run.WithData("org", "import", posts, "--format", "csv", "--json", "--rejects", "rejects.csv")).Returns(1);
        var places = strict.Json.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("place").GetString()!).ToList();
        places.ShouldContain(p => p.Contains("posts.csv:3:3", StringComparison.Ordinal));
        places.ShouldContain(p => p.Contains("posts.csv:4:4", StringComparison.Ordinal));
        places.ShouldContain(p => p.Contains("posts.csv:4:5", StringComparison.Ordinal));
        places.ShouldContain(p => p.Contains("posts.csv:5", StringComparison.Ordinal));
        places.ShouldContain(p => p.Contains("posts.csv:6", StringComparison.Ordinal));
        strict.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(l => l.Contains("posts.csv:", StringComparison.Ordinal));
        strict.Json.GetProperty("accepted").GetProperty("posts").GetInt32().ShouldBe(0);
        (await _run.WithData("org", "show", "--json", "--as-of", "2020-06-01")).Json.GetProperty("units")[0].GetProperty("posts").GetArrayLength().ShouldBe(0);

        var lenient = (await _run.WithData("org", "import", posts, "--format", "csv", "--json", "--lenient", "--rejects", "rejects.csv")).Returns(1);
        lenient.Json.GetProperty("accepted").GetProperty("posts").GetInt32().ShouldBe(1);
        lenient.Json.GetProperty("rejected").GetInt32().ShouldBe(4);
        var corrected = File.ReadAllText(Path.Combine(_run.Home, "rejects.csv"))
            .Replace("NOWHERE", "HQ", StringComparison.Ordinal).Replace("many", "2", StringComparison.Ordinal)
            .Replace("2020-02-30", "2020-02-29", StringComparison.Ordinal).Replace("A,First again", "E,Fifth", StringComparison.Ordinal)
            .Replace("D,Fourth,HQ,1,", "D,Fourth,HQ,1,2020-01-01", StringComparison.Ordinal)
            .Replace("4 fields of 5", "", StringComparison.Ordinal);
        _run.Write("corrected.csv", corrected);
        (await _run.WithData("org", "import", "corrected.csv", "--format", "csv")).Returns(0);
        (await _run.WithData("org", "show", "--json", "--as-of", "2020-06-01")).Json.GetProperty("units")[0].GetProperty("posts").EnumerateArray()
            .Select(p => p.GetProperty("code").GetString()).ShouldBe(["A", "B", "C", "D", "E"]);
    }

    [Fact]
    public async Task Broken_rules_are_stored_and_reported_with_exit_1()
    {
        var units = _run.Write("in/units.csv", "code,name,parent,valid_from,valid_to", "HQ,Headquarters,,2019-01-01,2020-01-01", "SUB,Wing,HQ,2019-01-01,");
        _run.Write("in/posts.csv", "code,title,unit,valid_from", "P,Post,SUB,2019-01-01");
        _run.Write("in/appointments.csv", "post,person,valid_from", "P,a,2019-01-01", "P,b,2019-06-01");
        (await _run.WithData("org", "import", Path.GetDirectoryName(units)!, "--format", "csv")).Returns(0);
        var check = (await _run.WithData("org", "check", "--json", "--as-of", "2019-07-01")).Returns(1);
        check.Json.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("severity").GetString() == "error")
            .Select(f => f.GetProperty("code").GetString()).ShouldBe(["ORG0006", "ORG0011"]);
        (await _run.WithData()).Returns(0).Output.ShouldContain("ORG0006");
    }

    [Fact]
    public async Task With_json_standard_output_is_nothing_but_json()
    {
        foreach (var verb in Verbs)
        {
            _ = (await _run.Go([.. verb, "--json"])).Returns(0).Json;
        }
    }

    [Fact]
    public async Task Writers_wait_for_each_other()
    {
        _run.Write("in/units.csv", "code,name,valid_from", "HQ,Headquarters,2019-01-01");
        _run.Write("in/posts.csv", "code,title,unit,seats,valid_from", "P,Officer,HQ,8,2019-01-01");
        (await _run.WithData("org", "import", "in", "--format", "csv")).Returns(0);
        var all = Enumerable.Range(0, 4).Select(i => _run.WithData("org", "appoint", "--post", "P", "--person", $"x{i}", "--from", "2020-01-01")).ToList();
        foreach (var outcome in await Task.WhenAll(all))
        {
            outcome.Returns(0);
        }

        (await _run.WithData("org", "show", "--as-of", "2020-06-01", "--json")).Json.GetProperty("units")[0].GetProperty("posts")[0]
            .GetProperty("holders").GetArrayLength().ShouldBe(4);
    }

    [Fact]
    public async Task P_codes_give_places_with_their_parents()
    {
        _run.Write(
            "pcodes.csv",
            "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date",
            "KEN,1,KE001,Mombasa,KEN,2019-10-31",
            "KEN,2,KE001001,Changamwe,KE001,2019-10-31");
        (await _run.WithData("places", "import", "pcodes.csv")).Returns(0);
        var place = (await _run.WithData("places", "show", "KE001001", "--json")).Returns(0).Json;
        place.GetProperty("partOf").EnumerateArray().Select(p => p.GetProperty("code").GetString()).ShouldBe(["KE001", "KEN"]);
        (await _run.WithData("places", "show", "KE002")).Returns(1).Errors.ShouldStartWith("CLI0007 ");
    }
}
