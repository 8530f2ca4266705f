namespace ElectionCore.Organization.Tests.Checks;

public class LedgerRulesTests
{
    private static readonly CommitDetails Details = new("a", "b");

    private static IReadOnlyList<Diagnostic> Check(int commits, params (string Id, string Days, long Recorded, long? Superseded)[] rows) =>
        new OrganizationLedger(
            [.. Enumerable.Range(1, commits).Select(i => new Commit(i, DateTimeOffset.UnixEpoch, Details))],
            new()
            {
                Units =
                [
                    .. rows.Select(r => new Fact<OrganizationalUnit>(
                        new(new Guid($"00000000-0000-0000-0000-00000000000{r.Id}")), new() { Code = new("HQ"), Name = new("HQ") }, Sample.Days(r.Days), r.Recorded, r.Superseded)),
                ],
            }).Check();

    [Fact]
    public void A_sound_history_has_nothing_to_report() =>
        Check(2, ("1", "[2018-01-01,..)", 1, 2), ("2", "[2018-01-01,2020-01-01)", 2, null), ("3", "[2020-01-01,..)", 2, null)).ShouldBeEmpty();

    [Theory]
    [InlineData("the row is there twice", "is there twice")]
    [InlineData("recorded outside the log", "which is not in the log")]
    [InlineData("superseded before recorded", "was superseded in commit 1")]
    [InlineData("superseded outside the log", "was superseded in commit 9")]
    [InlineData("overlap", "overlap")]
    public void ORG0026_a_history_that_was_rewritten(string how, string fault)
    {
        var found = how switch
        {
            "the row is there twice" => Check(2, ("1", "[2018-01-01,2019-01-01)", 1, null), ("1", "[2020-01-01,..)", 1, null)),
            "recorded outside the log" => Check(2, ("1", "[2018-01-01,..)", 3, null)),
            "superseded before recorded" => Check(2, ("1", "[2018-01-01,..)", 2, 1)),
            "superseded outside the log" => Check(2, ("1", "[2018-01-01,..)", 2, 9)),
            _ => Check(2, ("1", "[2018-01-01,..)", 1, null), ("2", "[2019-01-01,..)", 2, null)),
        };
        found.ShouldHaveSingleItem().Code.ShouldBe("ORG0026");
        found[0].Argument("fault").ShouldContain(fault);
        found[0].Place.Subject.ShouldBe(Sample.Subject("unit:HQ"));
    }

    [Fact]
    public void ORG0026_a_log_with_a_gap() => new OrganizationLedger([new(1, default, Details), new(3, default, Details)], new())
        .Check().ShouldHaveSingleItem().Argument("fault").ShouldBe("commit 2 is missing or out of order");

    [Fact]
    public void Rows_that_were_not_known_together_may_overlap() =>
        Check(2, ("1", "[2018-01-01,..)", 1, 2), ("2", "[2017-01-01,..)", 2, null)).ShouldBeEmpty();
}
