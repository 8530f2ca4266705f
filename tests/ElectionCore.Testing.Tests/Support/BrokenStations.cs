using System.Collections.Concurrent;
using ElectionCore.Specifications;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Testing.Tests.Support;

/// <summary>A repository without copies, staging or versions: a dictionary that all scopes share.</summary>
internal sealed class BrokenStations(BrokenStations.Table table) : IRepositoryBase<SampleStation>
{
    public static void Put(IServiceCollection services) => services
        .AddSingleton(new Table())
        .AddScoped<IRepositoryBase<SampleStation>, BrokenStations>()
        .AddScoped<IUnitOfWork, AlwaysCommits>();

    public Task<SampleStation?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull =>
        Task.FromResult(table.Rows.GetValueOrDefault(id.ToString()!));

    public Task<List<SampleStation>> ListAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(table.Rows.Values.ToList());

    public Task<SampleStation> AddAsync(SampleStation entity, CancellationToken cancellationToken = default) =>
        Task.FromResult(table.Rows[entity.Code] = entity);

    public Task<int> UpdateAsync(SampleStation entity, CancellationToken cancellationToken = default)
    {
        table.Rows[entity.Code] = entity.Copy();
        return Task.FromResult(1);
    }

    public Task<int> DeleteAsync(SampleStation entity, CancellationToken cancellationToken = default) =>
        Task.FromResult(table.Rows.TryRemove(entity.Code, out _) ? 1 : 0);

    public Task<SampleStation?> FirstOrDefaultAsync(ISpecification<SampleStation> specification, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<TResult?> FirstOrDefaultAsync<TResult>(ISpecification<SampleStation, TResult> specification, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<SampleStation?> SingleOrDefaultAsync(ISingleResultSpecification<SampleStation> specification, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<TResult?> SingleOrDefaultAsync<TResult>(ISingleResultSpecification<SampleStation, TResult> specification, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<List<SampleStation>> ListAsync(ISpecification<SampleStation> specification, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<List<TResult>> ListAsync<TResult>(ISpecification<SampleStation, TResult> specification, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<int> CountAsync(ISpecification<SampleStation> specification, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<int> CountAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<bool> AnyAsync(ISpecification<SampleStation> specification, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public IAsyncEnumerable<SampleStation> AsAsyncEnumerable(ISpecification<SampleStation> specification) => throw new NotSupportedException();

    public Task<IEnumerable<SampleStation>> AddRangeAsync(IEnumerable<SampleStation> entities, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<int> UpdateRangeAsync(IEnumerable<SampleStation> entities, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<int> DeleteRangeAsync(IEnumerable<SampleStation> entities, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<int> DeleteRangeAsync(ISpecification<SampleStation> specification, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    internal sealed class Table
    {
        public ConcurrentDictionary<string, SampleStation> Rows { get; } = new(StringComparer.Ordinal);
    }

    private sealed class AlwaysCommits : IUnitOfWork
    {
        public Task<Commit?> CommitAsync(CommitDetails details, CancellationToken cancellationToken = default) =>
            Task.FromResult<Commit?>(new(1, DateTimeOffset.UnixEpoch, details));

        public void Rollback()
        {
        }

        public Task<int> RestoreAsync(IReadOnlyList<Commit> commits, CancellationToken cancellationToken = default) => Task.FromResult(0);
    }
}
