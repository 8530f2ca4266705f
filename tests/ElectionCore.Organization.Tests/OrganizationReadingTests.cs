namespace ElectionCore.Organization.Tests;

public class OrganizationReadingTests
{
    private static readonly DateRange Since2015 = DateRange.Since(new(2015, 1, 1));

    [Fact]
    public async Task What_is_committed_meanwhile_does_not_mix_in()
    {
        await using var host = await Host.WithAsync(Sample.New().Unit("HQ", from: "2010-01-01").Unit("A").Post("P", "HQ"));
        await host.CommitAsync(register => register.Facts<OrganizationalUnit>().RecordAsync(Unit("HQ", "Second"), Since2015).AsTask());
        await host.DoAsync(async register =>
        {
            var reading = await register.ReadingAsync(cancellationToken: TestContext.Current.CancellationToken);
            var known = await Lines(reading.KnownAsync<OrganizationalUnit>());
            var rows = await Lines(reading.RowsAsync<OrganizationalUnit>());
            rows.ShouldBe(["A [..,..) 1-", "HQ [2010-01-01,..) 1-2", "HQ [2010-01-01,2015-01-01) 2-", "Second [2015-01-01,..) 2-"]);

            await host.CommitAsync(other => other.Facts<OrganizationalUnit>().RecordAsync(Unit("HQ", "Third"), Since2015).AsTask());
            await host.CommitAsync(other => other.Facts<OrganizationalUnit>().RecordAsync(Unit("B", "B"), Since2015).AsTask());

            reading.Commit.ShouldBe(2);
            (await Lines(reading.KnownAsync<OrganizationalUnit>())).ShouldBe(known);
            (await Lines(reading.RowsAsync<OrganizationalUnit>())).ShouldBe(rows);
            (await reading.CommitsAsync().Select(c => c.Number).ToListAsync()).ShouldBe([1, 2]);
            return true;
        });
    }

    [Fact]
    public async Task Day_keys_and_references_are_asked_as_of_the_commit()
    {
        await using var host = await Host.WithAsync(Sample.New().Unit("HQ").Post("P", "HQ", from: "2015-01-01").Post("Q", "HQ").Post("R", "X"));
        await host.CommitAsync(register => register.Facts<Post>().RecordAsync(
            new() { Code = new("Q"), Title = new("Q"), Unit = new("X") }, DateRange.Always).AsTask());
        await host.DoAsync(async register =>
        {
            var first = await register.ReadingAsync(host.Clock.GetUtcNow().AddDays(-1), TestContext.Current.CancellationToken);
            first.Commit.ShouldBe(0);
            (await Lines(first.KnownAsync<Post>())).ShouldBeEmpty();
            var now = await register.ReadingAsync(cancellationToken: TestContext.Current.CancellationToken);
            (await Lines(now.KnownAsync<Post>(new() { References = [new UnitCode("HQ")] }))).ShouldBe(["P [2015-01-01,..) 1-"]);
            (await Lines(now.KnownAsync<Post>(new() { Keys = ["Q"] }))).ShouldBe(["Q [..,..) 2-"]);
            (await Lines(now.KnownAsync<Post>(new() { ValidOn = new(2014, 1, 1) }))).ShouldBe(["Q [..,..) 2-", "R [..,..) 1-"]);
            return true;
        });
    }

    [Fact]
    public void Every_kind_is_listed_once_and_facts_of_each_can_be_kept()
    {
        OrganizationKinds.All.Select(k => k.StateType).Distinct().Count().ShouldBe(13);
        var facts = Sample.New().Institution().Unit("HQ").Place("AF").Post("P", "HQ").Person("x").Facts();
        facts.Count.ShouldBe(5);
        facts.Of<Post>().ShouldBe(facts.Posts);
        facts.Of<Nomination>().ShouldBeEmpty();
        var without = facts.With<Post>([]);
        without.Count.ShouldBe(4);
        facts.Posts.Count.ShouldBe(1);
        Should.Throw<ArgumentNullException>(() => facts.With<Post>(null!));
        Should.Throw<ArgumentNullException>(() => OrganizationKinds.All[0].Accept<int>(null!));
    }

    private static OrganizationalUnit Unit(string code, string name) => new() { Code = new(code), Name = new(name) };

    private static async Task<List<string>> Lines<T>(IAsyncEnumerable<Fact<T>> facts)
        where T : class, IFactState =>
        await facts.Select(f => $"{(f.State as OrganizationalUnit)?.Name.ToString() ?? f.State.FactKey} {f.Valid} {f.RecordedIn}-{f.SupersededIn}").ToListAsync();
}
