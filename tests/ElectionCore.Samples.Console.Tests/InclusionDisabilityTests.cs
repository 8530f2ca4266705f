namespace ElectionCore.Samples.Tests;

/// <summary>Counting by disability: with a policy only, each number exact, and intervals of samples only.</summary>
public sealed class InclusionDisabilityTests : IDisposable
{
    private static readonly string[] Policy = ["--purpose", "Ramps for 2028", "--approver", "Inclusion officer"];
    private static readonly string[] Rows =
    [
        "id,seeing,hearing,walking,cognition,self-care,communication,w",
        "54400-1,none,none,none,none,none,none,1",
        "54400-2,3,1,1,1,1,1,2.5",
        "54400-3,some,some,none,none,none,none,1",
        "54400-4,refused,none,none,none,none,none,1",
        "54400-5,don't know,cannot do at all,1,1,1,1,3",
    ];

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Nothing_is_counted_without_purpose_and_approver()
    {
        _run.Write("r.csv", Rows);

        var refused = (await _run.Go("inclusion", "disability", "r.csv", "--purpose", "Ramps for 2028")).Returns(1);

        refused.Output.ShouldBeEmpty();
        refused.Errors.ShouldContain("--approver");
        refused.Errors.ShouldContain("INC0050 dimension:disability: ");
    }

    [Fact]
    public async Task A_sample_has_exact_counts_for_every_cutoff_and_intervals()
    {
        _run.Write("r.csv", Rows);

        var text = (await _run.Go(["inclusion", "disability", "r.csv", .. Policy])).Returns(0);

        text.Output.ShouldStartWith("INTERNAL, NOT FOR RELEASE\nPurpose: Ramps for 2028. Approved by: Inclusion officer.\nWashington Group Short Set, six domains.");
        text.Output.ShouldContain("35.7 %");
        text.Output.ShouldMatch(@"international +2 +2 +1 +50\.0 % +2/4 +2/5 +3/5 +15\.0 % to 85\.0 %");
        text.Output.ShouldMatch(@"two-some-or-one-a-lot +3 +1 +1 ");
        text.Output.ShouldContain("none 1, some 1, a lot or more 2, undetermined 1.");
        text.Output.ShouldMatch(@"seeing +1 +1 +0 ");
        text.Output.ShouldNotContain("54400");
        text.Errors.ShouldContain("INT0101 r.csv:1: These columns are not read: w.");
    }

    [Fact]
    public async Task Weights_give_the_share_its_effective_size_and_say_its_limit()
    {
        _run.Write("r.csv", Rows);

        var json = (await _run.Go(["inclusion", "disability", "r.csv", .. Policy, "--weight", "W", "--cutoff", "international", "--json"])).Returns(0).Json;

        json.GetProperty("heading").GetString().ShouldBe("INTERNAL, NOT FOR RELEASE");
        var cutoff = json.GetProperty("cutoffs").EnumerateArray().ShouldHaveSingleItem();
        cutoff.GetProperty("share").GetProperty("n").GetInt64().ShouldBe(2);
        cutoff.GetProperty("share").GetProperty("d").GetInt64().ShouldBe(4);

        // 5.5 of 7.5; Kish: 7.5 squared over 1 + 6.25 + 1 + 9.
        cutoff.GetProperty("weighted").GetProperty("share").GetDouble().ShouldBe(5.5 / 7.5, 1e-12);
        cutoff.GetProperty("weighted").GetProperty("effectiveSize").GetDouble().ShouldBe(56.25 / 17.25, 1e-12);
        cutoff.GetProperty("interval").GetProperty("method").GetString().ShouldBe("wilson-effective");
        json.GetProperty("findings").EnumerateArray().ShouldHaveSingleItem().GetProperty("code").GetString().ShouldBe("INC0132");
    }

    [Fact]
    public async Task A_complete_count_has_no_interval_and_lenient_says_who_is_left_out()
    {
        _run.Write("r.csv", [.. Rows.Select(r => string.Join(',', r.Split(',').Where((_, i) => i != 5))), "54400-6,,1,1,1,1,1"]);

        (await _run.Go(["inclusion", "disability", "r.csv", .. Policy, "--census"])).Returns(1).Errors.ShouldContain("INT0142 r.csv:1: ");

        string[] shorter = ["inclusion", "disability", "r.csv", .. Policy, "--census", "--without-self-care"];
        var strict = (await _run.Go([.. shorter, "--json"])).Returns(1);
        strict.Json.EnumerateObject().ShouldHaveSingleItem().Name.ShouldBe("findings");

        var lenient = (await _run.Go([.. shorter, "--lenient"])).Returns(1);
        lenient.Output.ShouldContain("without self-care, five domains");
        lenient.Output.ShouldContain("People: 5. Rows left out for their faults: 1.");
        lenient.Output.ShouldNotContain("Interval at");
        lenient.Errors.ShouldContain("INT0141 r.csv:7:2: ");
    }

    [Theory]
    [InlineData("--cutoff", "any")]
    [InlineData("--census", "--weight", "w")]
    [InlineData("--purpose", " ")]
    public async Task Wrong_usage_returns_2(params string[] args)
    {
        var outcome = (await _run.Go(["inclusion", "disability", "r.csv", .. args])).Returns(2);

        outcome.Errors.ShouldStartWith("CLI0001 ");
    }
}
