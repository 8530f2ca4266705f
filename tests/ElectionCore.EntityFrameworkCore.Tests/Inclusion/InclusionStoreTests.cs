using ElectionCore.Inclusion;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.Tests;

public sealed class InclusionStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_kind_of_fact_is_read_back_from_SQLite_as_it_was_written()
    {
        await using var host = SqliteHosts.OfItsOwn(_folder.Of("inclusion.db"), TimeProvider.System);
        await CheckAsync(host);
    }

    [Fact]
    public async Task Every_kind_of_fact_is_read_back_from_PostgreSQL_as_it_was_written()
    {
        _ = PostgreSqlDatabase.Server;
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await using var host = PostgreSqlHosts.OfItsOwn(database.ConnectionString, TimeProvider.System);
        await CheckAsync(host);
    }

    private static async Task CheckAsync(ServiceProvider host)
    {
        await IsReadBackAsync(InclusionSamples.Dimension);
        await IsReadBackAsync(InclusionSamples.Classification);
        await IsReadBackAsync(InclusionSamples.Correspondence);
        await IsReadBackAsync(InclusionSamples.Dataset);
        await IsReadBackAsync(InclusionSamples.Policy);
        await IsReadBackAsync(InclusionSamples.Wave);
        await IsReadBackAsync(InclusionSamples.Rule);
        foreach (var state in Enum.GetValues<ObservationState>())
        {
            await IsReadBackAsync(InclusionSamples.Count(state == ObservationState.Value ? long.MaxValue : ObservedCount.Missing(state)));
        }

        (await host.ReadAsync<Observation>(new() { References = [InclusionSamples.Dataset.Subject] })).Count.ShouldBe(6);
        (await host.ReadAsync<Dataset>(new() { References = [new("classification", "bands")] })).ShouldHaveSingleItem();
        var verification = await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().VerifyAsync());
        verification.Findings.ShouldBeEmpty();

        async Task IsReadBackAsync<T>(T state)
            where T : class, IFactState
        {
            await host.RecordAsync(state, "[2018-01-01,2018-02-01)");
            (await host.ReadAsync<T>(new() { Keys = [state.FactKey] })).ShouldHaveSingleItem().State.ShouldBe(state);
        }
    }
}
