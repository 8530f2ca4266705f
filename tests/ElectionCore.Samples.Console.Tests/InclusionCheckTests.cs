using System.Text.Json;

namespace ElectionCore.Samples.Tests;

/// <summary>Counts held against limits that laws set, and intervals of samples.</summary>
public sealed class InclusionCheckTests : IDisposable
{
    private static readonly string[] Columns = ["--place", "seat", "--votes", "votes", "--women-votes", "women"];
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    // Pakistan 2018: PK-23, of which the poll was declared void, and NA-48, of which the press wrote that 32 were missing.
    [Fact]
    public async Task Every_reading_is_shown_with_its_proof_and_how_many_are_short()
    {
        var file = _run.Write("seats.csv", "seat,votes,women", "PK-23,69827,3505", "NA-48,63964,6364", "Even,100,10", "Open,100,");
        string[] verb = ["inclusion", "check", file, "--rule", "pk-2017-s9", .. Columns, "--date", "2018-07-25"];
        var json = (await _run.Go([.. verb, "--json"])).Returns(0).Json;
        json.GetProperty("heading").GetString().ShouldBe("A finding, not a verdict.");
        var places = json.GetProperty("places").EnumerateArray().Select(p => p.GetProperty("readings").EnumerateArray().ToList()).ToList();
        var na48 = places[1][0];
        (na48.GetProperty("value").GetProperty("n").GetInt64(), na48.GetProperty("value").GetProperty("d").GetInt64()).ShouldBe((6364, 63964));
        na48.GetProperty("proof").GetString().ShouldBe("6364 x 10 = 63640 < 63964 = 63964 x 1");
        (na48.GetProperty("shortfallAtFixedTotal").GetInt64(), na48.GetProperty("shortfallAtGrowingTotal").GetInt64()).ShouldBe((33, 36));
        places[2].Select(r => r.GetProperty("met").ValueKind).ShouldBe([JsonValueKind.False, JsonValueKind.True, JsonValueKind.Null]);
        places[2][2].GetProperty("needs")[0].GetString().ShouldBe("--women-registered");
        places[3][0].GetProperty("state").GetString().ShouldBe("unknown");
        json.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()).ShouldBe(["INC0090", "INC0090", "INC0092", "INC0093"]);

        var shown = (await _run.Go([.. verb, "--proxy"])).Returns(0);
        shown.Output.ShouldContain("6364/63964 = 9.949%, met (below 1/10)");
        shown.Output.ShouldContain("Short by: 33 at a fixed total, 36 when the total grows with them");
        shown.Output.ShouldContain("not met (below 1/10, exactly at the limit)");
        shown.Output.ShouldContain("undecided, needs --women-registered");
        shown.Output.ShouldContain("a hint, weaker than counts by sex");
        shown.Errors.ShouldContain("INC0096");
    }

    [Fact]
    public async Task A_rule_that_was_not_checked_is_headed_as_a_candidate()
    {
        var file = _run.Write("seats.csv", "seat,men,women", "A very long name of a constituency that is longer than any code may be: a hundred characters and some more,60,40");
        var shown = (await _run.Go("inclusion", "check", file, "--rule", "pk-2017-s47", "--place", "seat", "--men-registered", "men", "--women-registered", "women")).Returns(0);
        shown.Output.ShouldStartWith("CANDIDATE READING, NOT FOR PUBLIC REPORTS");
        shown.Output.ShouldContain("20/100 = 20.000%, met (above 1/10)");
        shown.Errors.ShouldContain("INC0091 line:2");
    }

    [Fact]
    public async Task The_rules_are_listed_and_those_of_a_file_come_first()
    {
        var list = (await _run.Go("inclusion", "check")).Returns(0).Output;
        list.ShouldContain("pk-2017-s9: Women's votes below a tenth of the votes polled");
        list.ShouldContain("--women-candidates and --candidates");
        var own = _run.Write("own.json", """
            {"format":"electioncore.threshold-rules","version":1,"rules":[{"code":"own-1","title":"Own","jurisdiction":"XX","scope":"Any scope","act":"Act","section":"1",
            "effect":"may","effectText":"Nothing.","effective":"[2020-01-01,..)","verification":{"isVerified":true,"source":"Gazette"},
            "readings":[{"code":"half","explanation":"Half.","measure":"share-of-votes","comparator":"below","limit":"1/2","isDeclared":true}]}]}
            """);
        var rules = (await _run.Go("inclusion", "check", "--rules", own, "--json")).Returns(0).Json.GetProperty("rules");
        rules.EnumerateArray().Select(r => r.GetProperty("code").GetString()).ShouldBe(["own-1", "pk-2017-s9", "pk-2017-s47", "pk-2017-s206"]);

        var file = _run.Write("seats.csv", "seat,votes,women", "A,100,49");
        (await _run.Go(["inclusion", "check", file, "--rules", own, "--rule", "own-1", .. Columns])).Returns(0).Errors.ShouldStartWith("INC0090 place:A");
        (await _run.Go(["inclusion", "check", file, "--rules", own, "--rule", "own-1", .. Columns, "--date", "2019-12-31"])).Returns(1).Errors.ShouldStartWith("INC0094 ");
        (await _run.Go("inclusion", "check", "--rules", file)).Returns(1).Errors.ShouldStartWith("INC0100 ");
    }

    [Fact]
    public async Task Faults_of_the_file_return_1_and_wrong_words_2()
    {
        var file = _run.Write("seats.csv", "seat,votes,women", "A,100,49", "B,12.5,1", "A,100,1");
        var refused = (await _run.Go(["inclusion", "check", file, "--rule", "pk-2017-s9", .. Columns, "--json"])).Returns(1).Json;
        refused.GetProperty("places").GetArrayLength().ShouldBe(0);
        refused.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()).ShouldBe(["INT0103", "INT0107"]);
        (await _run.Go(["inclusion", "check", file, "--rule", "pk-2017-s9", .. Columns, "--json", "--lenient"])).Returns(1).Json
            .GetProperty("places").GetArrayLength().ShouldBe(1);

        (await _run.Go("inclusion", "check", file, "--rule", "none")).Returns(2).Errors.ShouldContain("there are pk-2017-s9, pk-2017-s47");
        (await _run.Go(["inclusion", "check", "--rule", "pk-2017-s9", .. Columns])).Returns(2);
        (await _run.Go("inclusion", "check", file, "--rule", "pk-2017-s9", "--place", "seat", "--votes", "votes")).Returns(2).Errors.ShouldContain("--women-votes");
    }

    // R: prop.test(3, 27, correct = FALSE); binom.test(0, 10).
    [Fact]
    public async Task Intervals_are_those_of_R_and_of_nobody_there_is_none()
    {
        var wilson = (await _run.Go("inclusion", "interval", "--hits", "3", "--of", "27", "--json")).Returns(0).Json;
        wilson.GetProperty("lower").GetDouble().ShouldBe(0.0385203482831, 1e-12);
        wilson.GetProperty("upper").GetDouble().ShouldBe(0.280578008183, 1e-12);
        (wilson.GetProperty("share").GetProperty("n").GetInt64(), wilson.GetProperty("level").GetDecimal()).ShouldBe((3, 0.95m));
        var exact = (await _run.Go("inclusion", "interval", "--hits", "0", "--of", "10", "--method", "exact")).Returns(0).Output;
        exact.ShouldContain("Interval: 0.000% to 30.850%");
        exact.ShouldContain("A complete count has none");

        (await _run.Go("inclusion", "interval", "--hits", "0", "--of", "0")).Returns(0).Output.ShouldContain("undefined");
        (await _run.Go("inclusion", "interval", "--hits", "0", "--of", "0", "--json")).Returns(0).Json.GetProperty("share").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("--hits", "5", "--of", "3")]
    [InlineData("--hits", "-1", "--of", "3")]
    [InlineData("--hits", "1", "--of", "1.5")]
    [InlineData("--hits", "1", "--of", "3", "--level", "1")]
    [InlineData("--hits", "1", "--of", "10000000001", "--method", "exact")]
    [InlineData("--hits", "1")]
    public async Task Numbers_that_cannot_be_are_wrong_usage(params string[] options) =>
        (await _run.Go(["inclusion", "interval", .. options])).Returns(2).Output.ShouldBeEmpty();
}
