using ElectionCore.Organization;

namespace ElectionCore.Testing;

/// <summary>A history moves whole from store to store.</summary>
internal static class RestoreCases
{
    public static StoreContractCase[] All { get; } =
    [
        new("A restored history is the same, with its identities and commits", Same),
        new("Restoring the same history again changes nothing", Idempotent),
        new("A longer history extends the one that is there", Extends),
        new("The log goes on after a restored history", GoesOn),
        new("A history with another commit is refused", run => Refused(run, h => h.Commits[0] = h.Commits[0] with { Details = new("another", "author") })),
        new("A history with a commit missing is refused", run => Refused(run, h => h.Commits.RemoveAt(1))),
        new("A shorter history is refused", run => Refused(run, h =>
        {
            h.Commits.RemoveAt(h.Commits.Count - 1);
            h.Units.RemoveAll(f => f.RecordedIn > h.Commits.Count);
        })),
        new("A history with another row is refused", run => Refused(run, h => h.Units[0] = h.Units[0] with { State = Sample.Unit("HQ", "Z") })),
        new("A history with a row missing is refused", run => Refused(run, h => h.Units.RemoveAt(0))),
        new("A history with an old row added is refused", run => Refused(run, h => h.Units.Add(
            new(FactId.New(run.Clock.GetUtcNow()), Sample.Unit("NEW"), DateRange.Always, 1, null)))),
        new("A history that supersedes a row in an old commit is refused", run => Refused(run, h =>
            h.Units[^1] = h.Units[^1] with { SupersededIn = h.Commits.Count })),
        new("A history with a row twice is refused", run => Refused(run, h => h.Units.Add(h.Units[0]))),
        new("A history with a row of a commit that is not in its log is refused", run => Refused(run, h => h.Units.Add(
            new(FactId.New(run.Clock.GetUtcNow()), Sample.Unit("NEW"), DateRange.Always, 99, null)))),
    ];

    private static async Task Same(ContractRun run)
    {
        var source = await FilledAsync(run).ConfigureAwait(false);
        var history = await ReadAsync(source).ConfigureAwait(false);
        var target = await run.HostAsync().ConfigureAwait(false);
        run.Clock.Advance(TimeSpan.FromDays(1));
        Expect.Equal(3, await RestoreAsync(target, history).ConfigureAwait(false), "the number of commits added");
        await ExpectSameAsync(target, history).ConfigureAwait(false);
        Expect.Timeline(await target.UnitsAsync(new() { KnownAt = 1 }).ConfigureAwait(false), "[2018-05,..) A");
    }

    private static async Task Idempotent(ContractRun run)
    {
        var host = await FilledAsync(run).ConfigureAwait(false);
        var history = await ReadAsync(host).ConfigureAwait(false);
        Expect.Equal(0, await RestoreAsync(host, history).ConfigureAwait(false), "the number of commits added");
        await ExpectSameAsync(host, history).ConfigureAwait(false);
    }

    private static async Task Extends(ContractRun run)
    {
        var source = await FilledAsync(run).ConfigureAwait(false);
        var target = await run.HostAsync().ConfigureAwait(false);
        await RestoreAsync(target, await ReadAsync(source).ConfigureAwait(false)).ConfigureAwait(false);
        await source.RecordAsync(Sample.Unit("HQ", "D"), "[2021-01-01,..)").ConfigureAwait(false);
        await source.RecordAsync(Sample.Unit("NEW"), "[2021-01-01,..)").ConfigureAwait(false);
        var longer = await ReadAsync(source).ConfigureAwait(false);
        Expect.Equal(2, await RestoreAsync(target, longer).ConfigureAwait(false), "the number of commits added");
        await ExpectSameAsync(target, longer).ConfigureAwait(false);
    }

    private static async Task GoesOn(ContractRun run)
    {
        var source = await FilledAsync(run).ConfigureAwait(false);
        var target = await run.HostAsync().ConfigureAwait(false);
        await RestoreAsync(target, await ReadAsync(source).ConfigureAwait(false)).ConfigureAwait(false);
        var next = await target.RecordAsync(Sample.Unit("HQ", "D"), "[2021-01-01,..)").ConfigureAwait(false);
        Expect.Equal(4, next.Number, "the number of the next commit");
        Expect.Timeline(
            await target.UnitsAsync().ConfigureAwait(false),
            "[2018-05,2019-01-01) A", "[2019-01-01,2021-01-01) C", "[2021-01-01,..) D");
    }

    private static async Task Refused(ContractRun run, Action<StoredHistory> change)
    {
        var host = await FilledAsync(run).ConfigureAwait(false);
        var history = await ReadAsync(host).ConfigureAwait(false);
        var diverging = await ReadAsync(host).ConfigureAwait(false);
        change(diverging);
        await Expect.ViolationAsync(CoreDiagnostics.HistoriesDiffer, () => RestoreAsync(host, diverging)).ConfigureAwait(false);
        await ExpectSameAsync(host, history).ConfigureAwait(false);
    }

    private static async Task<ContractHost> FilledAsync(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(async scope =>
        {
            await scope.Units.RecordAsync(Sample.Unit("HQ", "A"), Sample.Days("[2018-05,..)")).ConfigureAwait(false);
            await scope.Posts.RecordAsync(Sample.Post("CEO", "HQ"), Sample.Days("[2018-05,?)")).ConfigureAwait(false);
        }).ConfigureAwait(false);
        run.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.RecordAsync(Sample.Unit("HQ", "B"), "[2019-01-01,..)").ConfigureAwait(false);
        run.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.RecordAsync(Sample.Unit("HQ", "C"), "[2019-01-01,..)").ConfigureAwait(false);
        return host;
    }

    private static async Task<StoredHistory> ReadAsync(ContractHost host) => new(
        await host.LogAsync().ConfigureAwait(false),
        await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false),
        await host.ReadAsync<Post>(FactQuery.EveryRow).ConfigureAwait(false));

    private static Task<int> RestoreAsync(ContractHost host, StoredHistory history) => host.InScopeAsync(scope =>
    {
        history.Units.ForEach(scope.Units.Restore);
        history.Posts.ForEach(scope.Posts.Restore);
        return scope.UnitOfWork.RestoreAsync(history.Commits);
    });

    private static async Task ExpectSameAsync(ContractHost host, StoredHistory expected)
    {
        var found = await ReadAsync(host).ConfigureAwait(false);
        Expect.Sequence(expected.Commits, found.Commits, "the log");
        Expect.Sequence(expected.Units, found.Units, "the units");
        Expect.Sequence(expected.Posts, found.Posts, "the posts");
    }

    private sealed record StoredHistory(List<Commit> Commits, List<Fact<OrganizationalUnit>> Units, List<Fact<Post>> Posts);
}
