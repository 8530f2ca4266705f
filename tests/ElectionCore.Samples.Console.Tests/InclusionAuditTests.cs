namespace ElectionCore.Samples.Tests;

/// <summary>Published figures: what is reproduced, and what would explain the rest.</summary>
public sealed class InclusionAuditTests : IDisposable
{
    private static readonly string[] Rows =
    [
        "province,men,women,all,share",
        "Balkh,120,80,200,40.0%",
        "Herat,100,109,290,65.5%",
        "Kabul,300,200,500,51.4%",
        "Total,520,470,990,47.4%",
    ];

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Every_relation_is_told_and_the_suspect_cell()
    {
        _run.Write("f.csv", Rows);

        var text = (await _run.Go("inclusion", "audit", "f.csv", "--part", "men", "women", "--total", "all", "--percent", "share=women")).Returns(0);

        text.Output.ShouldMatch(@"row-total +Balkh +all +200 +200 +0 +reproduced exactly");
        text.Output.ShouldMatch(@"row-total +Herat +all +290 +209 +-81 +transposed digits\? women 109 as 190, or 1 more");
        text.Output.ShouldMatch(@"column-total +Total +women +470 +389 +-81 +transposed digits\? Herat 109 as 190");
        text.Output.ShouldMatch(@"percentage +Herat +share +65\.5% +109/290 +not reproduced; no whole number is the base");
        text.Output.ShouldMatch(@"percentage +Kabul +share +51\.4% +200/500 +not reproduced; the base would be 389 to 389");
        text.Output.ShouldMatch(@"percentage +Total +share +47\.4% +470/990 +digits cut off");
        text.Output.ShouldContain("\nSuspect cell: Herat, women: printed 109, both totals ask for 190.\n");
        text.Output.ShouldContain("\nCompared: 6 exact, 1 truncated, 2 transposed-digits, 2 not-reproduced.\n");
        text.Errors.ShouldContain("INC0116 Herat: ");
    }

    [Fact]
    public async Task Json_has_exact_numbers()
    {
        _run.Write("f.csv", "p,roll,votes,turnout", "ا\u001bب,\"1,000\",300,30", "جمع,\"1,000\",300,60");

        var json = (await _run.Go(
            "inclusion", "audit", "f.csv", "--part", "votes", "--percent", "turnout=votes/roll", "--total-row", "جمع", "--thousands", "comma", "--json")).Returns(0).Json;

        var relations = json.GetProperty("relations").EnumerateArray().ToList();
        relations.Select(r => r.GetProperty("relation").GetString()).ShouldBe(["column-total", "percentage", "percentage"]);
        relations[1].GetProperty("match").GetString().ShouldBe("exact");
        relations[2].GetProperty("column").GetString().ShouldBe("turnout");
        relations[2].GetProperty("expected").GetProperty("n").GetInt64().ShouldBe(300);
        relations[2].GetProperty("expected").GetProperty("d").GetInt64().ShouldBe(1000);
        relations[2].GetProperty("stated").GetString().ShouldBe("60");
        json.GetProperty("suspects").GetArrayLength().ShouldBe(0);
        json.GetProperty("findings").EnumerateArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Input_that_cannot_be_read_returns_1()
    {
        _run.Write("f.csv", "p,men,all", "a,\"1,000\",x");

        var text = (await _run.Go("inclusion", "audit", "f.csv", "--part", "men", "--total", "all")).Returns(1);
        text.Output.ShouldBeEmpty();
        text.Errors.ShouldContain("INT0104 f.csv:2:2: ");
        text.Errors.ShouldContain("INT0150 f.csv:2:3: ");

        (await _run.Go("inclusion", "audit", "none.csv", "--part", "men")).Returns(1).Errors.ShouldStartWith("CLI0004");
    }

    [Theory]
    [InlineData()]
    [InlineData("--part", "men", "--total", "MEN")]
    [InlineData("--part", "men", "--percent", "share")]
    [InlineData("--part", "men", "--percent", "share=men")]
    [InlineData("--part", "men", "--thousands", ".")]
    public async Task Wrong_usage_returns_2(params string[] args) =>
        (await _run.Go(["inclusion", "audit", "f.csv", .. args])).Returns(2).Errors.ShouldStartWith("CLI0001 ");
}
