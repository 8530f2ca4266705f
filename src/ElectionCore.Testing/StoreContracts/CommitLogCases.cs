namespace ElectionCore.Testing;

/// <summary>The log is gapless, and order decides, not the clock.</summary>
internal static class CommitLogCases
{
    public static StoreContractCase[] All { get; } =
    [
        new("Commit numbers run from 1 without gaps", Gapless),
        new("A commit keeps its time, author, reason and instrument", KeepsDetails),
        new("The order of commits decides what was known, even when the clock ran backwards", OrderDecides),
    ];

    private static async Task Gapless(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1"))).ConfigureAwait(false);
        await host.InScopeAsync(s => s.CommitAsync()).ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("A"), "[..,..)").ConfigureAwait(false);
        await Expect.ViolationAsync(
            CoreDiagnostics.AggregateExists,
            () => host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1")))).ConfigureAwait(false);
        await host.InScopeAsync(async scope =>
        {
            await scope.Units.RecordAsync(Sample.Unit("B"), DateRange.Always).ConfigureAwait(false);
            scope.UnitOfWork.Rollback();
            return await scope.CommitAsync().ConfigureAwait(false);
        }).ConfigureAwait(false);
        var third = await host.RecordAsync(Sample.Unit("C"), "[..,..)").ConfigureAwait(false);
        Expect.Equal(3, third.Number, "the number of the third commit");
        Expect.Sequence([1L, 2L, 3L], (await host.LogAsync().ConfigureAwait(false)).Select(c => c.Number), "the log");
    }

    private static async Task KeepsDetails(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        run.Clock.Set(new DateTimeOffset(2024, 2, 8, 17, 30, 12, 345, TimeSpan.FromHours(4.5)).AddTicks(6789));
        var details = new CommitDetails(
            "registrar", "ترفیع مقام", new Instrument("No. F.1(2)/2022", new PartialDate(2022, 6), "Chief Election Commissioner"));
        var commit = await host.InScopeAsync(async scope =>
        {
            await scope.Units.RecordAsync(Sample.Unit("HQ"), DateRange.Always).ConfigureAwait(false);
            return await scope.CommitAsync(details).ConfigureAwait(false);
        }).ConfigureAwait(false);
        Expect.Equal(run.Clock.GetUtcNow(), commit?.RecordedAt, "the time of the commit");
        Expect.Equal(TimeSpan.Zero, commit?.RecordedAt.Offset, "its offset");
        var logged = (await host.LogAsync().ConfigureAwait(false)).Single();
        Expect.Equal(commit, logged, "the commit in the log");
        Expect.Equal(TimeSpan.Zero, logged.RecordedAt.Offset, "the offset of the commit in the log");
        Expect.Equal(details, logged.Details, "its details");
    }

    private static async Task OrderDecides(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        Expect.Equal(0, await LastAtAsync(12, 0).ConfigureAwait(false), "the last commit of an empty log");
        foreach (var (name, hour, minute) in new[] { ("A", 10, 0), ("B", 12, 0), ("C", 11, 0), ("D", 12, 30) })
        {
            run.Clock.Set(At(hour, minute));
            await host.RecordAsync(Sample.Unit(name), "[..,..)").ConfigureAwait(false);
        }

        Expect.Equal(0, await LastAtAsync(9, 59).ConfigureAwait(false), "the last commit at 09:59");
        Expect.Equal(1, await LastAtAsync(10, 0).ConfigureAwait(false), "the last commit at 10:00, when the first was made");
        Expect.Equal(1, await LastAtAsync(10, 59).ConfigureAwait(false), "the last commit at 10:59");
        Expect.Equal(3, await LastAtAsync(11, 0).ConfigureAwait(false), "the last commit at 11:00, when the third was made after the second of 12:00");
        Expect.Equal(3, await LastAtAsync(12, 0).ConfigureAwait(false), "the last commit at 12:00");
        Expect.Equal(4, await LastAtAsync(12, 30).ConfigureAwait(false), "the last commit at 12:30");
        Expect.Sequence([1L, 2L, 3L, 4L], (await host.LogAsync().ConfigureAwait(false)).Select(c => c.Number), "the log");

        static DateTimeOffset At(int hour, int minute) => new(2024, 2, 8, hour, minute, 0, TimeSpan.Zero);

        Task<long> LastAtAsync(int hour, int minute) =>
            host.InScopeAsync(s => s.Log.LastAtAsync(At(hour, minute).ToOffset(TimeSpan.FromHours(5))).AsTask());
    }
}
