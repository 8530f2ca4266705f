using System.Runtime.CompilerServices;

namespace ElectionCore.Organization;

/// <summary>
/// Reads the register as of one commit, kind by kind and as streams: commits made meanwhile do not mix in, and nothing is
/// held in memory.
/// </summary>
/// <remarks>Read one stream to its end, or leave it, before the next: a database connection does one thing at a time.</remarks>
public sealed class OrganizationReading
{
    // Everything above the commit counts as later.
    private const long AnyLater = long.MaxValue;

    private readonly OrganizationRegister _register;

    internal OrganizationReading(OrganizationRegister register, long commit)
    {
        _register = register;
        Commit = commit;
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

    /// <summary>Reads every row there is, whatever its commit. A check needs them: see <see cref="Cut"/>.</summary>
    internal IAsyncEnumerable<Fact<T>> UncutAsync<T>(CancellationToken cancellationToken)
        where T : class, IFactState =>
        _register.Facts<T>().ReadAsync(FactQuery.EveryRow, cancellationToken);

    /// <summary>The number of the last commit by now.</summary>
    internal ValueTask<long> LastLoggedAsync(CancellationToken cancellationToken) =>
        _register.Log.LastAtAsync(DateTimeOffset.MaxValue, cancellationToken);

    /// <summary>
    /// A row as it was at the commit: null when it came later; known when it was superseded later. Numbers of commits that
    /// are in no log at all can be left as they are, so that a check reports them.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="logged">The last commit that is in the log.</param>
    internal Fact<T>? Cut<T>(Fact<T> row, long logged)
        where T : class, IFactState
    {
        if (IsLater(row.RecordedIn))
        {
            return null;
        }

        return row.SupersededIn is { } end && IsLater(end) ? row with { SupersededIn = null } : row;

        bool IsLater(long number) => number > Commit && number <= logged;
    }

    private async IAsyncEnumerable<Fact<T>> ReadAsync<T>(
        FactQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, IFactState
    {
        await foreach (var row in _register.Facts<T>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (Cut(row, AnyLater) is { } fact)
            {
                yield return fact;
            }
        }
    }
}
