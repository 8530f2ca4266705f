using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Testing.Tests.Support;

/// <summary>A unit of work that commits nothing too, cannot be cancelled, does not roll back and restores what does not fit.</summary>
internal sealed class BrokenUnitOfWork(IUnitOfWork inner) : IUnitOfWork
{
    public static void Put(IServiceCollection services)
    {
        var usual = services.First(d => d.ServiceType == typeof(IUnitOfWork)).ImplementationFactory!;
        services.AddScoped<IUnitOfWork>(provider => new BrokenUnitOfWork((IUnitOfWork)usual(provider)));
    }

    public async Task<Commit?> CommitAsync(CommitDetails details, CancellationToken cancellationToken = default) =>
        await inner.CommitAsync(details, CancellationToken.None) ?? new Commit(1, DateTimeOffset.UnixEpoch, details);

    public void Rollback()
    {
    }

    public Task<int> RestoreAsync(IReadOnlyList<Commit> commits, CancellationToken cancellationToken = default) =>
        Task.FromResult(commits.Count);
}
