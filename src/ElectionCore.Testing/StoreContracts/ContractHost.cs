using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Testing;

/// <summary>A host under test.</summary>
internal sealed class ContractHost(IServiceProvider services)
{
    public ContractScope Scope() => new(services.CreateAsyncScope());

    /// <summary>Does something in a scope of its own.</summary>
    public async Task<T> InScopeAsync<T>(Func<ContractScope, Task<T>> work)
    {
        var scope = Scope();
        await using (scope.ConfigureAwait(false))
        {
            return await work(scope).ConfigureAwait(false);
        }
    }

    /// <summary>Does something in a scope of its own and commits it.</summary>
    public Task<Commit> CommitAsync(Func<ContractScope, Task> work) => InScopeAsync(async scope =>
    {
        await work(scope).ConfigureAwait(false);
        return await scope.CommitAsync().ConfigureAwait(false)
            ?? throw new StoreContractException("The commit gave null although something was staged.");
    });

    /// <summary>Records a unit and commits it.</summary>
    public Task<Commit> RecordAsync(OrganizationalUnit unit, string days) =>
        CommitAsync(scope => scope.Units.RecordAsync(unit, DateRange.Parse(days, provider: null)).AsTask());

    public Task<List<Fact<OrganizationalUnit>>> UnitsAsync(FactQuery? query = null) => ReadAsync<OrganizationalUnit>(query);

    public Task<List<Fact<T>>> ReadAsync<T>(FactQuery? query = null)
        where T : class, IFactState =>
        InScopeAsync(scope => scope.ReadAsync<T>(query));

    public Task<List<Commit>> LogAsync() => InScopeAsync(scope => scope.LogAsync());

    public Task<SampleStation?> StationAsync(string code) => InScopeAsync(scope => scope.Stations.GetByIdAsync(code));

    public Task<List<SampleStation>> StationsAsync() => InScopeAsync(scope => scope.Stations.ListAsync());
}
