using System.Runtime.CompilerServices;

namespace ElectionCore;

/// <summary>Reads the log of the store in memory.</summary>
internal sealed class InMemoryCommitLog(InMemoryStore store) : ICommitLog
{
    public async IAsyncEnumerable<Commit> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Commit[] commits;
        lock (store.Gate)
        {
            commits = [.. store.Commits];
        }

        foreach (var commit in commits)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return commit;
        }

        await ValueTask.CompletedTask.ConfigureAwait(false);
    }

    public ValueTask<long> LastAtAsync(DateTimeOffset moment, CancellationToken cancellationToken = default)
    {
        lock (store.Gate)
        {
            return ValueTask.FromResult(store.Commits.FindLast(c => c.RecordedAt <= moment)?.Number ?? 0);
        }
    }
}
