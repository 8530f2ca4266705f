using ElectionCore.Organization;

namespace ElectionCore.Testing;

/// <summary>Asking for facts by day, by knowledge and by key, and their order.</summary>
internal static class FactQueryCases
{
    public static StoreContractCase[] All { get; } =
    [
        new("What was known at a commit can be asked at any later time", KnownAt),
        new("Facts can be asked for by the day they hold", ValidOn),
        new("Facts can be asked for by key", Keys),
        new("Facts come by key in ordinal order, then first day, then commit", Ordered),
        new("A query for every row cannot also ask what was known at a commit", RefusesBoth),
        new("A scope can ask for what it has staged too", WithStaged),
    ];

    private static async Task WithStaged(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "A"), "[2018-01-01,..)").ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            await scope.Units.RecordAsync(Sample.Unit("HQ", "B"), Sample.Days("[2020-01-01,..)")).ConfigureAwait(false);
            await scope.Units.RecordAsync(Sample.Unit("NEW", "C"), Sample.Days("[2021-01-01,..)")).ConfigureAwait(false);
            var query = new FactQuery { WithStaged = true };
            Expect.Timeline(
                await scope.ReadAsync<OrganizationalUnit>(query).ConfigureAwait(false),
                "[2018-01-01,2020-01-01) A", "[2020-01-01,..) B", "[2021-01-01,..) C");
            Expect.Timeline(
                await scope.ReadAsync<OrganizationalUnit>(query with { ValidOn = new(2019, 1, 1) }).ConfigureAwait(false),
                "[2018-01-01,2020-01-01) A");
            Expect.Timeline(await scope.ReadAsync<OrganizationalUnit>().ConfigureAwait(false), "[2018-01-01,..) A");
        }

        Expect.Timeline(await host.UnitsAsync().ConfigureAwait(false), "[2018-01-01,..) A");
    }

    private static async Task KnownAt(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "A"), "[2018-01-01,..)").ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "B"), "[2020-01-01,..)").ConfigureAwait(false);
        var wrong = (await host.UnitsAsync().ConfigureAwait(false))[1];
        await host.CommitAsync(s => s.Units.CorrectAsync(wrong.Id, Sample.Unit("HQ", "C"), wrong.Valid).AsTask()).ConfigureAwait(false);
        var last = (await host.UnitsAsync().ConfigureAwait(false))[1];
        await host.CommitAsync(s => s.Units.RetractAsync(last.Id).AsTask()).ConfigureAwait(false);

        Expect.Timeline(await AtAsync(0).ConfigureAwait(false));
        Expect.Timeline(await AtAsync(1).ConfigureAwait(false), "[2018-01-01,..) A");
        Expect.Timeline(await AtAsync(2).ConfigureAwait(false), "[2018-01-01,2020-01-01) A", "[2020-01-01,..) B");
        Expect.Timeline(await AtAsync(3).ConfigureAwait(false), "[2018-01-01,2020-01-01) A", "[2020-01-01,..) C");
        Expect.Timeline(await AtAsync(4).ConfigureAwait(false), "[2018-01-01,2020-01-01) A");
        Expect.Timeline(await AtAsync(99).ConfigureAwait(false), "[2018-01-01,2020-01-01) A");
        Expect.Timeline(await AtAsync(2, "2021-01-01").ConfigureAwait(false), "[2020-01-01,..) B");
        Expect.Timeline(await AtAsync(4, "2021-01-01").ConfigureAwait(false));

        Task<List<Fact<Organization.OrganizationalUnit>>> AtAsync(long commit, string? day = null) => host.UnitsAsync(
            new() { KnownAt = commit, ValidOn = day is null ? null : PartialDate.Parse(day, provider: null).Earliest });
    }

    private static async Task ValidOn(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("A"), "[..,2019-01-01)").ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("B"), "[2019-01-01,2020-01-01)").ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("C"), "[2019-06-01,?)").ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("B", "B2"), "[2019-10-01,2020-01-01)").ConfigureAwait(false);
        foreach (var (day, expected) in new[]
        {
            ("2018-12-31", "A"), ("2019-01-01", "B"), ("2019-05-31", "B"), ("2019-06-01", "B C"), ("2019-12-31", "B2 C"),
            ("2020-01-01", "C"), ("0001-01-01", "A"), ("9999-12-31", "C"),
        })
        {
            var found = await host.UnitsAsync(new() { ValidOn = PartialDate.Parse(day, provider: null).Earliest }).ConfigureAwait(false);
            Expect.Equal(expected, string.Join(' ', found.Select(f => f.State.Name)), $"what holds on {day}");
        }

        var rows = await host.UnitsAsync(FactQuery.EveryRow with { ValidOn = new(2019, 10, 1) }).ConfigureAwait(false);
        Expect.Rows(rows, "[2019-01-01,2020-01-01) B 2-4", "[2019-10-01,2020-01-01) B2 4-", "[2019-06-01,?) C 3-");
    }

    private static async Task Keys(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(async scope =>
        {
            foreach (var code in new[] { "A", "a", "B", "C" })
            {
                await scope.Units.RecordAsync(Sample.Unit(code), DateRange.Always).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        Expect.Timeline(await host.UnitsAsync(new() { Keys = ["C", "a", "none"] }).ConfigureAwait(false), "[..,..) C", "[..,..) a");
        Expect.Timeline(await host.UnitsAsync(new() { Keys = [] }).ConfigureAwait(false));
    }

    private static async Task Ordered(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(async scope =>
        {
            foreach (var code in new[] { "b", "é", "a-1", "B", "a1", "a", "10", "_", "9", "ب" })
            {
                await scope.Units.RecordAsync(Sample.Unit(code), Sample.Days("[2020-01-01,..)")).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("a", "a earlier"), "[..,2019-01-01)").ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("a", "a corrected"), "[2020-01-01,..)").ConfigureAwait(false);
        Expect.Sequence(
            ["10", "9", "B", "_", "a earlier", "a", "a corrected", "a-1", "a1", "b", "é", "ب"],
            (await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false)).Select(f => f.State.Name.ToString()),
            "the order of the rows");
    }

    private static async Task RefusesBoth(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await Expect.ThrowsAsync<ArgumentException>(
            () => host.UnitsAsync(FactQuery.EveryRow with { KnownAt = 1 })).ConfigureAwait(false);
    }
}
