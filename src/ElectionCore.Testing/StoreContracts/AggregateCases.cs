using ElectionCore.Specifications;

namespace ElectionCore.Testing;

/// <summary>Repositories: staged until the commit, copies of one's own, no lost update.</summary>
internal static class AggregateCases
{
    public static StoreContractCase[] All { get; } =
    [
        new("Aggregates are added, changed and deleted by the commit", Staged),
        new("The range methods stage each aggregate", Ranges),
        new("A stale update is refused", run => Stale(run, (s, x) => s.Stations.UpdateAsync(x))),
        new("A stale delete is refused", run => Stale(run, (s, x) => s.Stations.DeleteAsync(x))),
        new("A stale update is refused even when the scope has read again", StaleAfterReading),
        new("An update of what was deleted in the meantime is refused", Deleted),
        new("An update of what the scope never read is refused", NeverRead),
        new("Adding a key that is taken is refused", Taken),
        new("Adding one key twice in one scope is refused", TakenInOneScope),
        new("Of two scopes that add one key the second is refused", TakenInBetween),
        new("A key is free again after a delete", FreeAgain),
        new("Nobody changes what is stored through an object they hold", Isolated),
        new("Within a scope one aggregate is one object", OneObject),
    ];

    private static async Task Staged(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        Expect.Equal(null, await host.StationAsync("S1").ConfigureAwait(false), "a station that is not there");
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1", 10))).ConfigureAwait(false);
        Expect.Equal("S1 Station S1 (Herat, 10)", (await host.StationAsync("S1").ConfigureAwait(false))?.ToString(), "the station");
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            var station = await GetAsync(scope, "S1").ConfigureAwait(false);
            station.Register(5);
            await scope.Stations.UpdateAsync(station).ConfigureAwait(false);
            Expect.Equal(10, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters before the commit");
            await scope.CommitAsync().ConfigureAwait(false);
            Expect.Equal(15, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters after the commit");
            await scope.Stations.DeleteAsync(station).ConfigureAwait(false);
            Expect.Equal(15, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters before the delete is committed");
            await scope.CommitAsync().ConfigureAwait(false);
            Expect.Equal(null, (await host.StationAsync("S1").ConfigureAwait(false))?.Code, "the station after the delete");
        }
    }

    private static async Task Ranges(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddRangeAsync([.. Enumerable.Range(1, 6).Select(i => Sample.Station($"S{i}", i))])).ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            var all = (await scope.Stations.ListAsync().ConfigureAwait(false)).OrderBy(s => s.Code, StringComparer.Ordinal).ToList();
            var changed = all[..2];
            changed.ForEach(s => s.Rename("Renamed"));
            Expect.Equal(2, await scope.Stations.UpdateRangeAsync(changed).ConfigureAwait(false), "the number of staged changes");
            Expect.Equal(2, await scope.Stations.DeleteRangeAsync(all[2..4]).ConfigureAwait(false), "the number of staged deletes");
            var large = new Specification<SampleStation>();
            large.Query.Where(s => s.Voters > 5);
            Expect.Equal(1, await scope.Stations.DeleteRangeAsync(large).ConfigureAwait(false), "the number of staged deletes of the specification");
            await scope.CommitAsync().ConfigureAwait(false);
        }

        Expect.Sequence(
            ["S1 Renamed (Herat, 1)", "S2 Renamed (Herat, 2)", "S5 Station S5 (Herat, 5)"],
            (await host.StationsAsync().ConfigureAwait(false)).Select(s => s.ToString()).Order(StringComparer.Ordinal),
            "the stations");
    }

    private static async Task Stale(ContractRun run, Func<ContractScope, SampleStation, Task> change)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1"))).ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            var station = await GetAsync(scope, "S1").ConfigureAwait(false);
            await RegisterAsync(host, 7).ConfigureAwait(false);
            station.Register(1);
            await change(scope, station).ConfigureAwait(false);
            await scope.Units.RecordAsync(Sample.Unit("HQ"), DateRange.Always).ConfigureAwait(false);
            await Expect.ViolationAsync(CoreDiagnostics.AggregateChanged, () => scope.CommitAsync()).ConfigureAwait(false);
        }

        Expect.Equal(7, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters");
        Expect.Timeline(await host.UnitsAsync().ConfigureAwait(false));
    }

    private static async Task StaleAfterReading(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1"))).ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            var station = await GetAsync(scope, "S1").ConfigureAwait(false);
            await RegisterAsync(host, 7).ConfigureAwait(false);
            await scope.Stations.ListAsync().ConfigureAwait(false);
            station.Register(1);
            await scope.Stations.UpdateAsync(station).ConfigureAwait(false);
            await Expect.ViolationAsync(CoreDiagnostics.AggregateChanged, () => scope.CommitAsync()).ConfigureAwait(false);
        }

        Expect.Equal(7, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters");
    }

    private static async Task Deleted(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1"))).ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            var station = await GetAsync(scope, "S1").ConfigureAwait(false);
            await DeleteAsync(host).ConfigureAwait(false);
            station.Register(1);
            await scope.Stations.UpdateAsync(station).ConfigureAwait(false);
            await Expect.ViolationAsync(CoreDiagnostics.AggregateChanged, () => scope.CommitAsync()).ConfigureAwait(false);
        }

        Expect.Equal(null, (await host.StationAsync("S1").ConfigureAwait(false))?.Code, "the station");
    }

    private static async Task NeverRead(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1", 7))).ConfigureAwait(false);
        foreach (var code in new[] { "S1", "S2" })
        {
            await Expect.ViolationAsync(
                CoreDiagnostics.AggregateChanged,
                () => host.CommitAsync(s => s.Stations.UpdateAsync(Sample.Station(code)))).ConfigureAwait(false);
        }

        Expect.Equal(7, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters");
    }

    private static async Task Taken(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1", 7))).ConfigureAwait(false);
        await Expect.ViolationAsync(
            CoreDiagnostics.AggregateExists,
            () => host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1")))).ConfigureAwait(false);
        Expect.Equal(7, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters");
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("s1"))).ConfigureAwait(false);
    }

    // A store may refuse the second add itself, or the commit.
    private static async Task TakenInOneScope(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await Expect.ViolationAsync(
            CoreDiagnostics.AggregateExists,
            () => host.CommitAsync(s => s.Stations.AddRangeAsync([Sample.Station("S1", 7), Sample.Station("S1", 8)]))).ConfigureAwait(false);
        Expect.Equal(0, (await host.StationsAsync().ConfigureAwait(false)).Count, "the number of stations");
    }

    private static async Task TakenInBetween(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            await scope.Stations.AddAsync(Sample.Station("S1")).ConfigureAwait(false);
            await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1", 7))).ConfigureAwait(false);
            await Expect.ViolationAsync(CoreDiagnostics.AggregateExists, () => scope.CommitAsync()).ConfigureAwait(false);
        }

        Expect.Equal(7, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters");
    }

    private static async Task FreeAgain(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1", 7))).ConfigureAwait(false);
        await DeleteAsync(host).ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1", 8))).ConfigureAwait(false);
        Expect.Equal(8, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters");
    }

    private static async Task Isolated(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        var added = Sample.Station("S1", 7);
        await host.CommitAsync(s => s.Stations.AddAsync(added)).ConfigureAwait(false);
        added.Register(1);
        Expect.Equal(7, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters after the added object changed");
        var read = await host.StationAsync("S1").ConfigureAwait(false);
        read?.Register(1);
        (await host.StationsAsync().ConfigureAwait(false)).ForEach(s => s.Register(1));
        Expect.Equal(7, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters after objects that were read changed");
        await RegisterAsync(host, 1).ConfigureAwait(false);
        Expect.Equal(8, read?.Voters, "the voters of an object that somebody read before");
    }

    private static async Task OneObject(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1"))).ConfigureAwait(false);
        await host.InScopeAsync(async scope =>
        {
            var one = await GetAsync(scope, "S1").ConfigureAwait(false);
            var other = (await scope.Stations.ListAsync().ConfigureAwait(false)).Single();
            Expect.True(ReferenceEquals(one, other), "reading an aggregate twice in one scope gives one object");
            one.Register(3);
            await scope.Stations.UpdateAsync(one).ConfigureAwait(false);
            await scope.Stations.UpdateAsync(other).ConfigureAwait(false);
            return await scope.CommitAsync().ConfigureAwait(false);
        }).ConfigureAwait(false);
        Expect.Equal(3, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters");
    }

    private static Task<Commit> RegisterAsync(ContractHost host, int voters) => host.CommitAsync(async scope =>
    {
        var station = await GetAsync(scope, "S1").ConfigureAwait(false);
        station.Register(voters);
        await scope.Stations.UpdateAsync(station).ConfigureAwait(false);
    });

    private static Task<Commit> DeleteAsync(ContractHost host) => host.CommitAsync(async scope =>
        await scope.Stations.DeleteAsync(await GetAsync(scope, "S1").ConfigureAwait(false)).ConfigureAwait(false));

    private static async Task<SampleStation> GetAsync(ContractScope scope, string code) =>
        await scope.Stations.GetByIdAsync(code).ConfigureAwait(false)
        ?? throw new StoreContractException($"Expected station {code} to be there, but it is not.");
}
