namespace ElectionCore.EntityFrameworkCore;

/// <summary>Takes the rows of one commit.</summary>
internal abstract class RowSink : IAsyncDisposable
{
    /// <summary>Takes a row; it may be written later.</summary>
    /// <param name="table">The table.</param>
    /// <param name="values">The values of its columns.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public abstract ValueTask AddAsync(StoreTable table, object?[] values, CancellationToken cancellationToken);

    /// <summary>Closes known facts of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">The fact.</param>
    /// <param name="commit">The commit that supersedes it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public abstract ValueTask SupersedeAsync(FactTable table, Guid id, long commit, CancellationToken cancellationToken);

    /// <summary>Writes what is left.</summary>
    /// <returns>Whether every fact that was to be superseded was known.</returns>
    public abstract Task<bool> CompleteAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
