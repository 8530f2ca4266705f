using ElectionCore.Organization;

namespace ElectionCore.Testing;

/// <summary>Two scopes that change the same thing.</summary>
internal static class FactConflictCases
{
    public static StoreContractCase[] All { get; } =
    [
        new("Of two scopes that record a new thing the second is refused", run => Second(
            run, (s, _) => s.Units.RecordAsync(Sample.Unit("HQ", "X"), Sample.Days("[2019-01-01,..)")).AsTask(), isNew: true)),
        new("Of two scopes that change a thing the second is refused", run => Second(
            run, (s, _) => s.Units.RecordAsync(Sample.Unit("HQ", "X"), Sample.Days("[2022-01-01,..)")).AsTask())),
        new("Of two scopes that correct a fact the second is refused", run => Second(
            run, (s, id) => s.Units.CorrectAsync(id, Sample.Unit("HQ", "X"), Sample.Days("[2019-01-01,..)")).AsTask())),
        new("Of two scopes that retract a fact the second is refused", run => Second(run, (s, id) => s.Units.RetractAsync(id).AsTask())),
        new("Scopes that change different things do not hinder each other", Different),
        new("A call that was refused does not hinder the scope later", RefusalLeavesNoTrace),
    ];

    private static async Task Second(ContractRun run, Func<ContractScope, FactId, Task> change, bool isNew = false)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        var id = default(FactId);
        if (!isNew)
        {
            await host.RecordAsync(Sample.Unit("HQ", "A"), "[2018-01-01,..)").ConfigureAwait(false);
            id = (await host.UnitsAsync().ConfigureAwait(false)).Single().Id;
        }

        var second = host.Scope();
        await using (second.ConfigureAwait(false))
        {
            await second.Units.RecordAsync(Sample.Unit("BRANCH"), DateRange.Always).ConfigureAwait(false);
            await change(second, id).ConfigureAwait(false);
            await second.Posts.RecordAsync(Sample.Post("CEO", "HQ"), DateRange.Always).ConfigureAwait(false);
            await second.Stations.AddAsync(Sample.Station("S1")).ConfigureAwait(false);

            await host.RecordAsync(Sample.Unit("HQ", "FIRST"), "[2020-01-01,..)").ConfigureAwait(false);
            var before = await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false);
            await Expect.ViolationAsync(CoreDiagnostics.FactAlreadySuperseded, () => second.CommitAsync()).ConfigureAwait(false);

            Expect.Sequence(before, await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false), "the units");
            Expect.Equal(0, (await host.ReadAsync<Post>().ConfigureAwait(false)).Count, "the number of posts");
            Expect.Equal(0, (await host.StationsAsync().ConfigureAwait(false)).Count, "the number of stations");
            Expect.Equal(isNew ? 1 : 2, (await host.LogAsync().ConfigureAwait(false)).Count, "the number of commits");
        }
    }

    private static async Task Different(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        var one = host.Scope();
        var other = host.Scope();
        await using (one.ConfigureAwait(false))
        await using (other.ConfigureAwait(false))
        {
            await one.Units.RecordAsync(Sample.Unit("A"), DateRange.Always).ConfigureAwait(false);
            await other.Units.RecordAsync(Sample.Unit("B"), DateRange.Always).ConfigureAwait(false);
            await other.Posts.RecordAsync(Sample.Post("A", "A"), DateRange.Always).ConfigureAwait(false);
            await other.CommitAsync().ConfigureAwait(false);
            await one.CommitAsync().ConfigureAwait(false);
        }

        Expect.Rows(await host.UnitsAsync().ConfigureAwait(false), "[..,..) A 2-", "[..,..) B 1-");
    }

    private static async Task RefusalLeavesNoTrace(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "A"), "[2018-01-01,..)").ConfigureAwait(false);
        var first = (await host.UnitsAsync().ConfigureAwait(false)).Single().Id;
        await host.RecordAsync(Sample.Unit("HQ", "B"), "[2018-01-01,..)").ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            await Expect.ViolationAsync(CoreDiagnostics.UnknownFact, () => scope.Units.RetractAsync(first).AsTask()).ConfigureAwait(false);
            await host.RecordAsync(Sample.Unit("HQ", "C"), "[2018-01-01,..)").ConfigureAwait(false);
            var present = (await scope.ReadAsync<OrganizationalUnit>().ConfigureAwait(false)).Single();
            await scope.Units.CorrectAsync(present.Id, Sample.Unit("HQ", "D"), present.Valid).ConfigureAwait(false);
            await scope.CommitAsync().ConfigureAwait(false);
        }

        Expect.Rows(await host.UnitsAsync().ConfigureAwait(false), "[2018-01-01,..) D 4-");
    }
}
