namespace ElectionCore.EntityFrameworkCore;

/// <summary>
/// Verifies the log as it is read: every payload against its commitment, every entry against its commit, every commit
/// against its hash, and all of them against the head and against checkpoints.
/// </summary>
/// <remarks>
/// One pass, in memory that grows with the logarithm of the log. Nothing throws for what the rows hold; what the streams
/// themselves throw, passes through.
/// </remarks>
internal sealed class LogVerifier
{
    private readonly LogEncoder _encoder = new();
    private readonly LogFindings _findings = new();
    private readonly MerkleFrontier _entriesTree = new();
    private readonly LogCheckpoint[] _checkpoints;

    // The tree over the hashes that the headers have, and that over the hashes stored with them. They are the same object
    // until the two differ; each is null from the first commit on whose hash is not known.
    private MerkleFrontier? _computed = new();
    private MerkleFrontier? _stored;

    private int _nextCheckpoint;
    private long _last;
    private long _commits;
    private long _entries;
    private long _erased;
    private long? _orphansOf;

    private LogVerifier(IReadOnlyList<LogCheckpoint> checkpoints)
    {
        _stored = _computed;
        _checkpoints = [.. checkpoints];
        Array.Sort(_checkpoints, (a, b) => a.Size.CompareTo(b.Size));
    }

    /// <summary>Verifies a log.</summary>
    /// <param name="commits">All commits, by number.</param>
    /// <param name="entries">All entries, by commit and index.</param>
    /// <param name="head">The head; null when there is none, as before the first commit.</param>
    /// <param name="checkpoints">Checkpoints of this log that were kept outside.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<LogVerification> VerifyAsync(
        IAsyncEnumerable<LoggedCommit> commits,
        IAsyncEnumerable<LoggedEntry> entries,
        LogHead? head,
        IReadOnlyList<LogCheckpoint> checkpoints,
        CancellationToken cancellationToken = default)
    {
        var verifier = new LogVerifier(checkpoints);
        verifier.CompareCheckpoints();
        var reader = entries.GetAsyncEnumerator(cancellationToken);
        await using var _ = reader.ConfigureAwait(false);
        var hasEntry = await reader.MoveNextAsync().ConfigureAwait(false);
        await foreach (var commit in commits.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!verifier.Begin(commit))
            {
                continue;
            }

            var walk = new EntryWalk();
            for (; hasEntry && reader.Current.Commit <= commit.Number; hasEntry = await reader.MoveNextAsync().ConfigureAwait(false))
            {
                if (reader.Current.Commit < commit.Number)
                {
                    verifier.ReportOrphan(reader.Current);
                }
                else
                {
                    verifier.Add(reader.Current, ref walk);
                }
            }

            verifier.End(commit, walk);
        }

        for (; hasEntry; hasEntry = await reader.MoveNextAsync().ConfigureAwait(false))
        {
            verifier.ReportOrphan(reader.Current);
        }

        return verifier.Finish(head);
    }

    private bool Begin(LoggedCommit commit)
    {
        _commits++;
        var number = commit.Number;
        if (number <= _last)
        {
            _findings.Report(
                StorageDiagnostics.CommitOutOfOrder, LogFindings.Commit(number), ("commit", number), ("previous", _last));
            return false;
        }

        if (number != _last + 1)
        {
            _findings.Report(
                StorageDiagnostics.CommitsMissing, LogFindings.Commit(_last + 1), ("commit", _last + 1), ("found", number));
            _computed = null;
            _stored = null;
        }

        _last = number;
        _entriesTree.Clear();
        var fault = commit.Fault();
        if (fault is not null)
        {
            _findings.Report(StorageDiagnostics.CommitUnreadable, LogFindings.Commit(number), ("commit", number), ("fault", fault));
        }

        LogHash? stored = LogHash.TryFromBytes(commit.Leaf, out var leaf) ? leaf : null;
        if (stored is null)
        {
            _findings.Report(
                StorageDiagnostics.CommitUnreadable, LogFindings.Commit(number),
                ("commit", number), ("fault", "its hash does not have 32 bytes"));
        }

        Append(number, fault is null ? _encoder.Hash(commit.ToHeader()) : null, stored);
        return true;
    }

    private void Append(long number, LogHash? computed, LogHash? stored)
    {
        if (computed is { } found && stored is { } expected && found != expected)
        {
            _findings.Report(
                StorageDiagnostics.CommitEdited, LogFindings.Commit(number),
                ("commit", number), ("found", found), ("expected", expected));
        }

        if (computed == stored && ReferenceEquals(_computed, _stored))
        {
            if (computed is { } both)
            {
                _computed?.Append(both);
            }
            else
            {
                _computed = _stored = null;
            }
        }
        else
        {
            _stored = ReferenceEquals(_computed, _stored) ? _stored?.Copy() : _stored;
            _computed = Append(_computed, computed);
            _stored = Append(_stored, stored);
        }

        CompareCheckpoints();
    }

    private static MerkleFrontier? Append(MerkleFrontier? tree, LogHash? leaf)
    {
        if (leaf is not { } hash)
        {
            return null;
        }

        tree?.Append(hash);
        return tree;
    }

    private void Add(LoggedEntry entry, ref EntryWalk walk)
    {
        _entries++;
        walk.Count++;
        if (entry.Index > walk.Next)
        {
            walk.IsOrdered = false;
            _findings.Report(
                StorageDiagnostics.EntriesMissing, LogFindings.Entry(entry),
                ("commit", entry.Commit), ("entry", walk.Next), ("found", entry.Index));
        }
        else if (entry.Index < walk.Next)
        {
            walk.IsOrdered = false;
            _findings.Report(
                StorageDiagnostics.EntryOutOfOrder, LogFindings.Entry(entry), ("commit", entry.Commit), ("entry", entry.Index));
        }

        // An index at the end of the range must not turn the next one negative.
        walk.Next = Math.Max(walk.Next, entry.Index == long.MaxValue ? entry.Index : entry.Index + 1);
        if (entry.Fault() is { } fault)
        {
            walk.IsReadable = false;
            _findings.Report(
                StorageDiagnostics.EntryUnreadable, LogFindings.Entry(entry),
                ("commit", entry.Commit), ("entry", entry.Index), ("fault", fault));
            return;
        }

        var commitment = new LogHash(entry.Commitment);
        if (entry.IsErased)
        {
            _erased++;
        }
        else if (_encoder.Commitment(entry.Salt, entry.Payload) != commitment)
        {
            _findings.Report(
                StorageDiagnostics.PayloadEdited, LogFindings.Entry(entry),
                ("commit", entry.Commit), ("entry", entry.Index), ("subject", entry.Subject!));
        }

        var hash = _encoder.Hash(new CommitEntry(entry.Index, entry.Kind!, entry.Subject!, commitment));
        if (LogHash.TryFromBytes(entry.Hash, out var expected) && hash != expected)
        {
            _findings.Report(
                StorageDiagnostics.EntryEdited, LogFindings.Entry(entry),
                ("commit", entry.Commit), ("entry", entry.Index), ("subject", entry.Subject!), ("found", hash),
                ("expected", expected));
        }

        _entriesTree.Append(hash);
    }

    private void End(LoggedCommit commit, EntryWalk walk)
    {
        if (!walk.IsOrdered)
        {
            return;
        }

        if (walk.Count != commit.EntryCount)
        {
            _findings.Report(
                StorageDiagnostics.EntryCountDiffers, LogFindings.Commit(commit.Number),
                ("commit", commit.Number), ("found", walk.Count), ("expected", commit.EntryCount));
        }
        else if (walk.IsReadable && LogHash.TryFromBytes(commit.Entries, out var expected) && _entriesTree.Root() is var root
            && root != expected)
        {
            _findings.Report(
                StorageDiagnostics.EntriesDiffer, LogFindings.Commit(commit.Number),
                ("commit", commit.Number), ("found", root), ("expected", expected));
        }
    }

    private void ReportOrphan(LoggedEntry entry)
    {
        _entries++;
        _erased += entry.IsErased ? 1 : 0;
        if (_orphansOf != entry.Commit)
        {
            // One finding for all the entries of a commit that is not there.
            _orphansOf = entry.Commit;
            _findings.Report(
                StorageDiagnostics.EntryWithoutCommit, LogFindings.Entry(entry),
                ("commit", entry.Commit), ("entry", entry.Index));
        }
    }

    private void CompareCheckpoints()
    {
        for (; _nextCheckpoint < _checkpoints.Length && _checkpoints[_nextCheckpoint].Size <= _last; _nextCheckpoint++)
        {
            var checkpoint = _checkpoints[_nextCheckpoint];
            if (checkpoint.Size == _last && (_computed ?? _stored)?.Root() is { } found && found != checkpoint.Root
                && _stored?.Root() != checkpoint.Root)
            {
                _findings.Report(
                    StorageDiagnostics.CheckpointDiffers, LogFindings.Checkpoint(checkpoint),
                    ("size", checkpoint.Size), ("found", found), ("expected", checkpoint.Root));
            }
        }
    }

    private LogVerification Finish(LogHead? head)
    {
        for (; _nextCheckpoint < _checkpoints.Length; _nextCheckpoint++)
        {
            var checkpoint = _checkpoints[_nextCheckpoint];
            _findings.Report(
                StorageDiagnostics.ShorterThanCheckpoint, LogFindings.Checkpoint(checkpoint),
                ("found", _last), ("size", checkpoint.Size));
        }

        if (head is not null)
        {
            CheckHead(head);
        }
        else if (_commits > 0)
        {
            ReportHead("it is missing");
        }

        LogCheckpoint? read = _computed is { } tree ? new(tree.Size, tree.Root()) : null;
        return new(_commits, _entries, _erased, read, _findings.ToList());
    }

    private void CheckHead(LogHead head)
    {
        var frontier = MerkleFrontier.TryFromBytes(head.Size, head.Frontier);
        if (frontier is null)
        {
            ReportHead("its frontier does not fit its size");
        }

        LogHash? root = LogHash.TryFromBytes(head.Root, out var hash) ? hash : null;
        if (root is null)
        {
            ReportHead("its root does not have 32 bytes");
        }

        if (head.Size != _last)
        {
            _findings.Report(
                StorageDiagnostics.HeadSizeDiffers, LogFindings.Head, ("found", _last), ("expected", head.Size));
        }

        // Where the commits give no tree of the head's size, the head can still be compared with itself.
        var isComparable = head.Size == _last && (_computed ?? _stored) is not null;
        if (isComparable && root != _computed?.Root() && root != _stored?.Root() && root is not null)
        {
            ReportHeadDiffers("root");
        }

        if (frontier is null)
        {
            return;
        }

        if (isComparable ? !IsFrontierOf(_computed, frontier) && !IsFrontierOf(_stored, frontier) : root is not null && frontier.Root() != root)
        {
            ReportHeadDiffers("frontier");
        }
    }

    private static bool IsFrontierOf(MerkleFrontier? tree, MerkleFrontier frontier) =>
        tree is not null && tree.ToBytes().AsSpan().SequenceEqual(frontier.ToBytes());

    private void ReportHead(string fault) =>
        _findings.Report(StorageDiagnostics.HeadUnreadable, LogFindings.Head, ("fault", fault));

    private void ReportHeadDiffers(string part) =>
        _findings.Report(StorageDiagnostics.HeadDiffers, LogFindings.Head, ("part", part), ("commits", _last));

    /// <summary>How far the entries of one commit were read.</summary>
    private struct EntryWalk()
    {
        public long Count;
        public long Next;
        public bool IsOrdered = true;
        public bool IsReadable = true;
    }
}
