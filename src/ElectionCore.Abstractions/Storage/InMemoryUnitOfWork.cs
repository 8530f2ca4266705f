namespace ElectionCore;

/// <summary>The unit of work of one scope, over the store in memory.</summary>
internal sealed class InMemoryUnitOfWork(InMemoryStore store, TimeProvider time) : IUnitOfWork
{
    private readonly List<IStagedChanges> _participants = [];

    public void Join(IStagedChanges participant)
    {
        lock (store.Gate)
        {
            _participants.Add(participant);
        }
    }

    public Task<Commit?> CommitAsync(CommitDetails details, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(details);
        cancellationToken.ThrowIfCancellationRequested();
        lock (store.Gate)
        {
            if (_participants.Exists(p => p.IsRestoring))
            {
                throw new InvalidOperationException("Rows to restore are stored by RestoreAsync.");
            }

            var staged = _participants.FindAll(p => !p.IsEmpty);
            if (staged.Count == 0)
            {
                return Task.FromResult<Commit?>(null);
            }

            ThrowAndDrop(staged.Select(p => p.FindConflict()));
            var commit = new Commit(store.LastCommit + 1, time.GetUtcNow().ToUniversalTime(), details);
            staged.ForEach(p => p.Apply(commit.Number));
            store.Commits.Add(commit);
            return Task.FromResult<Commit?>(commit);
        }
    }

    public void Rollback()
    {
        lock (store.Gate)
        {
            _participants.ForEach(p => p.Drop());
        }
    }

    public Task<int> RestoreAsync(IReadOnlyList<Commit> commits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commits);
        cancellationToken.ThrowIfCancellationRequested();
        lock (store.Gate)
        {
            if (_participants.Exists(p => !p.IsEmpty))
            {
                throw new InvalidOperationException("Nothing else is staged when a history is restored.");
            }

            var last = store.LastCommit;
            ThrowAndDrop([FindDivergentCommit(commits)]);
            ThrowAndDrop(_participants.Select(p => p.FindDivergence(last, commits.Count)));
            _participants.ForEach(p => p.ApplyRestored());
            store.Commits.AddRange(commits.Skip((int)last));
            return Task.FromResult(commits.Count - (int)last);
        }
    }

    private Diagnostic? FindDivergentCommit(IReadOnlyList<Commit> commits)
    {
        for (var i = 0; i < Math.Max(commits.Count, store.Commits.Count); i++)
        {
            var given = i < commits.Count ? commits[i] : null;
            var stored = i < store.Commits.Count ? store.Commits[i] : null;
            if (given?.Number != i + 1 || (stored is not null && stored != given))
            {
                var subject = new SubjectRef("commit", (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
                return CoreDiagnostics.HistoriesDiffer.At(subject, ("subject", subject), ("fact", "-"));
            }
        }

        return null;
    }

    private void ThrowAndDrop(IEnumerable<Diagnostic?> faults)
    {
        if (faults.FirstOrDefault(d => d is not null) is { } fault)
        {
            _participants.ForEach(p => p.Drop());
            throw new RuleViolationException(fault);
        }
    }
}
