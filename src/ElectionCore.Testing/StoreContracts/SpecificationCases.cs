using ElectionCore.Specifications;

namespace ElectionCore.Testing;

/// <summary>Specifications mean the same to every store.</summary>
internal static class SpecificationCases
{
    public static StoreContractCase[] All { get; } =
    [
        new("A specification filters and orders", FiltersAndOrders),
        new("A specification searches", Searches),
        new("A specification pages", Pages),
        new("A specification projects", Projects),
        new("First, single, any and count answer a specification", Answers),
        new("A specification can be read as a stream", Streams),
    ];

    private static async Task FiltersAndOrders(ContractRun run)
    {
        var host = await FilledAsync(run).ConfigureAwait(false);
        var specification = Query(q => q.Where(s => s.District == "Kabul").Where(s => s.Voters > 100)
            .OrderByDescending(s => s.Voters).ThenBy(s => s.Code));
        Expect.Sequence(["K4", "K2", "K3"], await CodesAsync(host, specification).ConfigureAwait(false), "the stations");
    }

    private static async Task Searches(ContractRun run)
    {
        var host = await FilledAsync(run).ConfigureAwait(false);
        var specification = Query(q => q.Search(s => s.Name, "%School%").Search(s => s.Code, "H_").OrderBy(s => s.Code));
        Expect.Sequence(["H1", "H2", "K1", "K3"], await CodesAsync(host, specification).ConfigureAwait(false), "either of one group");
        specification = Query(q => q.Search(s => s.Name, "%School%", 1).Search(s => s.District, "Kab%", 2).OrderBy(s => s.Code));
        Expect.Sequence(["K1", "K3"], await CodesAsync(host, specification).ConfigureAwait(false), "one of each group");
        specification = Query(q => q.Search(s => s.Name, "%مکتب%").OrderBy(s => s.Code));
        Expect.Sequence(["K4"], await CodesAsync(host, specification).ConfigureAwait(false), "what is found in another script");
    }

    private static async Task Pages(ContractRun run)
    {
        var host = await FilledAsync(run).ConfigureAwait(false);
        Expect.Sequence(["H2", "K1"], await CodesAsync(host, Query(q => q.OrderBy(s => s.Code).Skip(1).Take(2))).ConfigureAwait(false), "the page");
        Expect.Sequence(["K4"], await CodesAsync(host, Query(q => q.OrderBy(s => s.Code).Skip(5).Take(2))).ConfigureAwait(false), "the last page");
        Expect.Sequence([], await CodesAsync(host, Query(q => q.OrderBy(s => s.Code).Skip(6))).ConfigureAwait(false), "the page after the last");
        Expect.Sequence([], await CodesAsync(host, Query(q => q.OrderBy(s => s.Code).Take(0))).ConfigureAwait(false), "an empty page");
    }

    private static async Task Projects(ContractRun run)
    {
        var host = await FilledAsync(run).ConfigureAwait(false);
        var specification = new Specification<SampleStation, int>();
        specification.Query.Where(s => s.District == "Kabul").OrderBy(s => s.Code).Select(s => s.Voters);
        Expect.Sequence([100, 250, 250, 900], await host.InScopeAsync(s => s.StationsToRead.ListAsync(specification)).ConfigureAwait(false), "the voters");
        Expect.Equal(100, await host.InScopeAsync(s => s.StationsToRead.FirstOrDefaultAsync(specification)).ConfigureAwait(false), "the first");
    }

    private static async Task Answers(ContractRun run)
    {
        var host = await FilledAsync(run).ConfigureAwait(false);
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            var stations = scope.StationsToRead;
            var kabul = Query(q => q.Where(s => s.District == "Kabul").OrderByDescending(s => s.Code).Skip(1).Take(2));
            var none = Query(q => q.Where(s => s.District == "Ghor"));
            Expect.Equal("K3", (await stations.FirstOrDefaultAsync(kabul).ConfigureAwait(false))?.Code, "the first");
            Expect.Equal(null, (await stations.FirstOrDefaultAsync(none).ConfigureAwait(false))?.Code, "the first of none");
            Expect.Equal(4, await stations.CountAsync(kabul).ConfigureAwait(false), "the count, which ignores paging");
            Expect.Equal(6, await stations.CountAsync().ConfigureAwait(false), "the count of all");
            Expect.True(await stations.AnyAsync(kabul).ConfigureAwait(false), "there are some");
            Expect.True(!await stations.AnyAsync(none).ConfigureAwait(false), "there are none");
            Expect.True(await stations.AnyAsync().ConfigureAwait(false), "there is anything");

            var single = new SingleResultSpecification<SampleStation>();
            single.Query.Where(s => s.Code == "K2");
            Expect.Equal("K2", (await stations.SingleOrDefaultAsync(single).ConfigureAwait(false))?.Code, "the single one");
            var several = new SingleResultSpecification<SampleStation>();
            several.Query.Where(s => s.District == "Kabul");
            await Expect.ThrowsAsync<InvalidOperationException>(() => stations.SingleOrDefaultAsync(several)).ConfigureAwait(false);
        }
    }

    private static async Task Streams(ContractRun run)
    {
        var host = await FilledAsync(run).ConfigureAwait(false);
        await host.InScopeAsync(async scope =>
        {
            var found = new List<string>();
            await foreach (var station in scope.StationsToRead.AsAsyncEnumerable(Query(q => q.OrderBy(s => s.Code))).ConfigureAwait(false))
            {
                found.Add(station.Code);
            }

            Expect.Sequence(["H1", "H2", "K1", "K2", "K3", "K4"], found, "the stream");
            return true;
        }).ConfigureAwait(false);
    }

    private static async Task<ContractHost> FilledAsync(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(s => s.Stations.AddRangeAsync(
        [
            new("K3", "Girls School", "Kabul", 250),
            new("H2", "Blue Mosque", "Herat", 400),
            new("K1", "High School", "Kabul", 100),
            new("K4", "مکتب حبیبیه", "Kabul", 900),
            new("H1", "Old Fort", "Herat", 300),
            new("K2", "Town Hall", "Kabul", 250),
        ])).ConfigureAwait(false);
        return host;
    }

    private static Specification<SampleStation> Query(Action<ISpecificationBuilder<SampleStation>> build)
    {
        var specification = new Specification<SampleStation>();
        build(specification.Query);
        return specification;
    }

    private static async Task<IEnumerable<string>> CodesAsync(ContractHost host, ISpecification<SampleStation> specification) =>
        (await host.InScopeAsync(s => s.StationsToRead.ListAsync(specification)).ConfigureAwait(false)).Select(s => s.Code);
}
