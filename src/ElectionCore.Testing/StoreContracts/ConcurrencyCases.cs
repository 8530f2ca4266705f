using System.Globalization;

namespace ElectionCore.Testing;

/// <summary>Sixteen writers at once.</summary>
internal static class ConcurrencyCases
{
    private const int Writers = 16;
    private const int Rounds = 4;
    private const int MostAttempts = 10_000;

    public static StoreContractCase[] All { get; } =
    [
        new("Sixteen writers on one aggregate lose no update", OneAggregate),
        new("Sixteen writers on one fact lose no update", OneFact),
        new("Sixteen writers on different things do not hinder each other", DifferentThings),
    ];

    private static async Task OneAggregate(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddAsync(Sample.Station("S1"))).ConfigureAwait(false);
        await AllAtOnceAsync(_ => RetryAsync(host, async scope =>
        {
            var station = await scope.Stations.GetByIdAsync("S1").ConfigureAwait(false);
            station!.Register(1);
            await scope.Stations.UpdateAsync(station).ConfigureAwait(false);
        })).ConfigureAwait(false);
        Expect.Equal(Writers * Rounds, (await host.StationAsync("S1").ConfigureAwait(false))?.Voters, "the voters");
        await ExpectLogAsync(host, (Writers * Rounds) + 1).ConfigureAwait(false);
    }

    private static async Task OneFact(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "0"), "[2019-01-01,..)").ConfigureAwait(false);
        await AllAtOnceAsync(_ => RetryAsync(host, async scope =>
        {
            var known = (await scope.ReadAsync<Organization.OrganizationalUnit>().ConfigureAwait(false)).Single();
            var count = int.Parse(known.State.Name.ToString(), CultureInfo.InvariantCulture) + 1;
            var next = Sample.Unit("HQ", count.ToString(CultureInfo.InvariantCulture));
            await scope.Units.CorrectAsync(known.Id, next, known.Valid).ConfigureAwait(false);
        })).ConfigureAwait(false);
        var rows = await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false);
        Expect.Sequence(
            Enumerable.Range(0, (Writers * Rounds) + 1).Select(i => i.ToString(CultureInfo.InvariantCulture)),
            rows.OrderBy(f => f.RecordedIn).Select(f => f.State.Name.ToString()),
            "the rows");
        Expect.Sequence(
            rows.OrderBy(f => f.RecordedIn).Skip(1).Select(f => (long?)f.RecordedIn).Append(null),
            rows.OrderBy(f => f.RecordedIn).Select(f => f.SupersededIn),
            "the commits that superseded them");
        await ExpectLogAsync(host, (Writers * Rounds) + 1).ConfigureAwait(false);
    }

    private static async Task DifferentThings(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await AllAtOnceAsync(async number =>
        {
            await host.CommitAsync(async scope =>
            {
                var code = string.Create(CultureInfo.InvariantCulture, $"T{number:000}");
                await scope.Units.RecordAsync(Sample.Unit(code), DateRange.Always).ConfigureAwait(false);
                await scope.Stations.AddAsync(Sample.Station(code)).ConfigureAwait(false);
            }).ConfigureAwait(false);
        }).ConfigureAwait(false);
        var units = await host.UnitsAsync().ConfigureAwait(false);
        Expect.Equal(Writers * Rounds, units.Count, "the number of units");
        Expect.Equal(Writers * Rounds, (await host.StationsAsync().ConfigureAwait(false)).Count, "the number of stations");
        Expect.Equal(Writers * Rounds, units.Select(f => f.RecordedIn).Distinct().Count(), "the number of their commits");
        await ExpectLogAsync(host, Writers * Rounds).ConfigureAwait(false);
    }

    private static Task AllAtOnceAsync(Func<int, Task> write) => Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
    {
        for (var round = 0; round < Rounds; round++)
        {
            await write((writer * Rounds) + round).ConfigureAwait(false);
        }
    })));

    private static async Task RetryAsync(ContractHost host, Func<ContractScope, Task> change)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            try
            {
                await host.CommitAsync(change).ConfigureAwait(false);
                return;
            }
            catch (RuleViolationException violation) when (violation.Diagnostic.Code
                is "COR0010" or "COR0011" or "COR0013")
            {
                await Task.Yield();
            }
        }

        throw new StoreContractException($"A writer was refused {MostAttempts} times.");
    }

    private static async Task ExpectLogAsync(ContractHost host, int count) => Expect.Sequence(
        Enumerable.Range(1, count).Select(i => (long)i), (await host.LogAsync().ConfigureAwait(false)).Select(c => c.Number), "the log");
}
