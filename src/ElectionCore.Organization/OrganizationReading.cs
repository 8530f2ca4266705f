using System.Runtime.CompilerServices;

namespace ElectionCore.Organization;

/// <summary>
/// Reads the register as of one commit, kind by kind and as streams: commits made meanwhile do not mix in, and nothing is
/// held in memory.
/// </summary>
public sealed class OrganizationReading
{
    private readonly OrganizationRegister _register;
    private readonly HashSet<long> _inNoLog = [];
    private long _logged;

    internal OrganizationReading(OrganizationRegister register, long commit)
    {
        _register = register;
        Commit = commit;
        _logged = commit;
    }

    /// <summary>The number of the commit: the last one that counts. 0 when there is none.</summary>
    public long Commit { get; }

    /// <summary>Reads what was known at the commit.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Post"/>.</typeparam>
    /// <param name="query">The day, keys and references asked for, or null for all that was known.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The facts, ordered by key, then first day. None shows as superseded.</returns>
    public IAsyncEnumerable<Fact<T>> KnownAsync<T>(FactQuery? query = null, CancellationToken cancellationToken = default)
        where T : class, IFactState =>
        ReadAsync<T>((query ?? FactQuery.KnownNow) with { KnownAt = Commit }, cancellationToken);

    /// <summary>Reads every row that was recorded up to the commit, superseded ones too.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Post"/>.</typeparam>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The rows, ordered by key, then first day, then commit. What was superseded later shows as known.</returns>
    public IAsyncEnumerable<Fact<T>> RowsAsync<T>(CancellationToken cancellationToken = default)
        where T : class, IFactState =>
        ReadAsync<T>(FactQuery.EveryRow, cancellationToken);

    /// <summary>Reads the commits up to that one.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The commits, in the order of their numbers.</returns>
    public async IAsyncEnumerable<Commit> CommitsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var commit in _register.Log.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (commit.Number > Commit)
            {
                yield break;
            }

            yield return commit;
        }
    }

    private async IAsyncEnumerable<Fact<T>> ReadAsync<T>(
        FactQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, IFactState
    {
        await foreach (var fact in _register.Facts<T>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (await IsLaterAsync(fact.RecordedIn, cancellationToken).ConfigureAwait(false))
            {
                continue;
            }

            yield return fact.SupersededIn is { } end && await IsLaterAsync(end, cancellationToken).ConfigureAwait(false)
                ? fact with { SupersededIn = null }
                : fact;
        }
    }

    // Numbers of commits that are in no log at all stay as they are, so that the check reports them.
    private async ValueTask<bool> IsLaterAsync(long number, CancellationToken cancellationToken)
    {
        if (number <= Commit || _inNoLog.Contains(number))
        {
            return false;
        }

        if (number > _logged)
        {
            _logged = await _register.Log.LastAtAsync(DateTimeOffset.MaxValue, cancellationToken).ConfigureAwait(false);
        }

        if (number > _logged)
        {
            _inNoLog.Add(number);
            return false;
        }

        return true;
    }
}
