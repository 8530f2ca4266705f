using ElectionCore.Organization;
using ElectionCore.Specifications;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Testing;

/// <summary>One scope of a host under test, with the services that the contract is about.</summary>
internal sealed class ContractScope(AsyncServiceScope scope) : IAsyncDisposable
{
    private static readonly CommitDetails Sample = new("store contract", "A case of the store contract");

    public IFactStore<OrganizationalUnit> Units => Facts<OrganizationalUnit>();

    public IFactStore<Post> Posts => Facts<Post>();

    public IRepositoryBase<SampleStation> Stations => scope.ServiceProvider.GetRequiredService<IRepositoryBase<SampleStation>>();

    public IReadRepositoryBase<SampleStation> StationsToRead =>
        scope.ServiceProvider.GetRequiredService<IReadRepositoryBase<SampleStation>>();

    public IUnitOfWork UnitOfWork => scope.ServiceProvider.GetRequiredService<IUnitOfWork>();

    public ICommitLog Log => scope.ServiceProvider.GetRequiredService<ICommitLog>();

    public IFactStore<T> Facts<T>()
        where T : class, IFactState =>
        scope.ServiceProvider.GetRequiredService<IFactStore<T>>();

    public Task<Commit?> CommitAsync(CommitDetails? details = null, CancellationToken cancellationToken = default) =>
        UnitOfWork.CommitAsync(details ?? Sample, cancellationToken);

    public async Task<List<Fact<T>>> ReadAsync<T>(FactQuery? query = null)
        where T : class, IFactState
    {
        var found = new List<Fact<T>>();
        await foreach (var fact in Facts<T>().ReadAsync(query ?? FactQuery.KnownNow).ConfigureAwait(false))
        {
            found.Add(fact);
        }

        return found;
    }

    public async Task<List<Commit>> LogAsync()
    {
        var commits = new List<Commit>();
        await foreach (var commit in Log.ReadAsync().ConfigureAwait(false))
        {
            commits.Add(commit);
        }

        return commits;
    }

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
