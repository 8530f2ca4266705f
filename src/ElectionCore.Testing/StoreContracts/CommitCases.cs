using ElectionCore.Organization;

namespace ElectionCore.Testing;

/// <summary>A commit is whole or not at all.</summary>
internal static class CommitCases
{
    public static StoreContractCase[] All { get; } =
    [
        new("Nothing is visible before the commit", NothingBefore),
        new("A commit stores facts of several kinds and aggregates together", StoresAll),
        new("A refused commit stores nothing of anything", RefusedStoresNothing),
        new("What a refused commit had staged is dropped", RefusedDrops),
        new("A commit with nothing staged is no commit", NothingStaged),
        new("A rollback drops what is staged", Rollback),
        new("A scope can commit again and again", SeveralInOneScope),
        new("Scopes stage apart from each other", ScopesAreApart),
        new("A commit cancelled before it begins stores nothing", Cancelled),
    ];

    private static async Task NothingBefore(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            await scope.Units.RecordAsync(Sample.Unit("HQ"), DateRange.Always).ConfigureAwait(false);
            await scope.Stations.AddAsync(Sample.Station("S1")).ConfigureAwait(false);
            Expect.Timeline(await scope.ReadAsync<OrganizationalUnit>().ConfigureAwait(false));
            await ExpectEmptyAsync(host).ConfigureAwait(false);
            await scope.CommitAsync().ConfigureAwait(false);
            Expect.Timeline(await scope.ReadAsync<OrganizationalUnit>().ConfigureAwait(false), "[..,..) HQ");
        }

        Expect.Timeline(await host.UnitsAsync().ConfigureAwait(false), "[..,..) HQ");
        Expect.Equal(1, (await host.StationsAsync().ConfigureAwait(false)).Count, "the number of stations");
    }

    private static async Task StoresAll(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        var commit = await host.CommitAsync(StageSeveralAsync).ConfigureAwait(false);
        var unit = (await host.UnitsAsync().ConfigureAwait(false)).Single();
        var post = (await host.ReadAsync<Post>().ConfigureAwait(false)).Single();
        Expect.Equal(commit.Number, unit.RecordedIn, "the commit of the unit");
        Expect.Equal(commit.Number, post.RecordedIn, "the commit of the post");
        Expect.Sequence(["S1", "S2"], (await host.StationsAsync().ConfigureAwait(false)).Select(s => s.Code).Order(StringComparer.Ordinal), "the stations");
    }

    private static async Task RefusedStoresNothing(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S2"))).ConfigureAwait(false);
        await Expect.ViolationAsync(CoreDiagnostics.AggregateExists, () => host.CommitAsync(StageSeveralAsync)).ConfigureAwait(false);
        Expect.Timeline(await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false));
        Expect.Equal(0, (await host.ReadAsync<Post>(FactQuery.EveryRow).ConfigureAwait(false)).Count, "the number of posts");
        Expect.Sequence(["S2"], (await host.StationsAsync().ConfigureAwait(false)).Select(s => s.Code), "the stations");
        Expect.Equal(1, (await host.LogAsync().ConfigureAwait(false)).Count, "the number of commits");
    }

    private static async Task RefusedDrops(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S2"))).ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            await StageSeveralAsync(scope).ConfigureAwait(false);
            await Expect.ViolationAsync(CoreDiagnostics.AggregateExists, () => scope.CommitAsync()).ConfigureAwait(false);
            Expect.Equal(null, await scope.CommitAsync().ConfigureAwait(false), "the next commit");

            // The scope is as good as new.
            await scope.Units.RecordAsync(Sample.Unit("HQ"), DateRange.Always).ConfigureAwait(false);
            Expect.Equal(2, (await scope.CommitAsync().ConfigureAwait(false))?.Number, "the number of the commit after it");
        }
    }

    private static async Task NothingStaged(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        Expect.Equal(null, await host.InScopeAsync(s => s.CommitAsync()).ConfigureAwait(false), "the commit");
        await ExpectEmptyAsync(host).ConfigureAwait(false);

        // What is taken back before the commit was never staged.
        var commit = await host.InScopeAsync(async scope =>
        {
            var fact = await scope.Units.RecordAsync(Sample.Unit("HQ"), DateRange.Always).ConfigureAwait(false);
            await scope.Units.RetractAsync(fact).ConfigureAwait(false);
            var station = Sample.Station("S1");
            await scope.Stations.AddAsync(station).ConfigureAwait(false);
            await scope.Stations.DeleteAsync(station).ConfigureAwait(false);
            return await scope.CommitAsync().ConfigureAwait(false);
        }).ConfigureAwait(false);
        Expect.Equal(null, commit, "the commit of what was taken back");
        await ExpectEmptyAsync(host).ConfigureAwait(false);
    }

    private static async Task Rollback(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            await StageSeveralAsync(scope).ConfigureAwait(false);
            scope.UnitOfWork.Rollback();
            Expect.Equal(null, await scope.CommitAsync().ConfigureAwait(false), "the commit after the rollback");
            await ExpectEmptyAsync(host).ConfigureAwait(false);
            await StageSeveralAsync(scope).ConfigureAwait(false);
            Expect.Equal(1, (await scope.CommitAsync().ConfigureAwait(false))?.Number, "the number of the first commit");
        }
    }

    private static async Task SeveralInOneScope(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            var station = Sample.Station("S1");
            await scope.Stations.AddAsync(station).ConfigureAwait(false);
            await scope.Units.RecordAsync(Sample.Unit("HQ", "A"), Sample.Days("[2019-01-01,..)")).ConfigureAwait(false);
            await scope.CommitAsync().ConfigureAwait(false);
            station.Register(5);
            await scope.Stations.UpdateAsync(station).ConfigureAwait(false);
            await scope.Units.RecordAsync(Sample.Unit("HQ", "B"), Sample.Days("[2020-01-01,..)")).ConfigureAwait(false);
            Expect.Equal(2, (await scope.CommitAsync().ConfigureAwait(false))?.Number, "the number of the second commit");
        }

        Expect.Timeline(await host.UnitsAsync().ConfigureAwait(false), "[2019-01-01,2020-01-01) A", "[2020-01-01,..) B");
        Expect.Equal(5, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters");
    }

    private static async Task ScopesAreApart(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        var one = host.Scope();
        var other = host.Scope();
        await using (one.ConfigureAwait(false))
        await using (other.ConfigureAwait(false))
        {
            await one.Units.RecordAsync(Sample.Unit("A"), DateRange.Always).ConfigureAwait(false);
            await other.Units.RecordAsync(Sample.Unit("B"), DateRange.Always).ConfigureAwait(false);
            other.UnitOfWork.Rollback();
            await other.Units.RecordAsync(Sample.Unit("C"), DateRange.Always).ConfigureAwait(false);
            await one.CommitAsync().ConfigureAwait(false);
            Expect.Timeline(await host.UnitsAsync().ConfigureAwait(false), "[..,..) A");
            await other.CommitAsync().ConfigureAwait(false);
        }

        Expect.Timeline(await host.UnitsAsync().ConfigureAwait(false), "[..,..) A", "[..,..) C");
    }

    private static async Task Cancelled(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync().ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            await StageSeveralAsync(scope).ConfigureAwait(false);
            await Expect.ThrowsAsync<OperationCanceledException>(
                () => scope.CommitAsync(cancellationToken: cancelled.Token)).ConfigureAwait(false);
        }

        await ExpectEmptyAsync(host).ConfigureAwait(false);
        Expect.Equal(1, (await host.CommitAsync(StageSeveralAsync).ConfigureAwait(false)).Number, "the number of the first commit");
    }

    private static async Task StageSeveralAsync(ContractScope scope)
    {
        await scope.Units.RecordAsync(Sample.Unit("HQ"), Sample.Days("[2019-01-01,..)")).ConfigureAwait(false);
        await scope.Posts.RecordAsync(Sample.Post("CEO", "HQ"), Sample.Days("[2019-01-01,..)")).ConfigureAwait(false);
        await scope.Stations.AddRangeAsync([Sample.Station("S1"), Sample.Station("S2")]).ConfigureAwait(false);
    }

    private static async Task ExpectEmptyAsync(ContractHost host)
    {
        Expect.Timeline(await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false));
        Expect.Equal(0, (await host.ReadAsync<Post>(FactQuery.EveryRow).ConfigureAwait(false)).Count, "the number of posts");
        Expect.Equal(0, (await host.StationsAsync().ConfigureAwait(false)).Count, "the number of stations");
        Expect.Equal(0, (await host.LogAsync().ConfigureAwait(false)).Count, "the number of commits");
    }
}
