using System.Threading.Channels;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>Encodes and hashes drafts on a thread of its own, while others are read and chunks of rows are sent.</summary>
internal sealed class BulkEncoder : IAsyncDisposable
{
    // So many drafts are handed over together.
    private const int AtOnce = 128;

    private readonly BulkCommit _commit;
    private readonly Func<FactDraft, FactChange> _changeOf;
    private readonly Channel<FactDraft[]> _drafts;
    private readonly Channel<CopyChunk> _chunks;
    private readonly Queue<CopyChunk> _full = [];
    private readonly Dictionary<FactTable, CopyRows> _facts = [];
    private readonly CopyRows _entries = new(LogTables.Entries);
    private readonly CopyRows _payloads = new(LogTables.Payloads);
    private readonly List<FactDraft> _taken = new(AtOnce);
    private readonly Task _work;
    private long _length;

    /// <param name="commit">The commit.</param>
    /// <param name="changeOf">Works out the rows of a draft.</param>
    /// <param name="ahead">How many drafts may wait.</param>
    /// <param name="mostInMemory">How many bytes may wait at least.</param>
    public BulkEncoder(BulkCommit commit, Func<FactDraft, FactChange> changeOf, int ahead, long mostInMemory)
    {
        _commit = commit;
        _changeOf = changeOf;
        _drafts = Channel.CreateBounded<FactDraft[]>(
            new BoundedChannelOptions(Math.Max(1, ahead / AtOnce)) { SingleReader = true, SingleWriter = true });

        // Two chunks that follow each other are longer together than one that is full.
        var chunks = (int)Math.Min(int.MaxValue, (2 * mostInMemory / CopyChunk.Size) + 16);
        _chunks = Channel.CreateBounded<CopyChunk>(new BoundedChannelOptions(chunks) { SingleReader = true, SingleWriter = true });
        _work = Task.Run(EncodeAsync);
    }

    /// <summary>The chunks as they are full, and the rest at the end.</summary>
    public ChannelReader<CopyChunk> Chunks => _chunks.Reader;

    /// <summary>How many bytes were encoded.</summary>
    public long Length => Volatile.Read(ref _length);

    /// <summary>Whether drafts came faster than they were encoded.</summary>
    public bool IsBehind { get; private set; }

    /// <summary>The facts that are superseded; whole when there are no more chunks.</summary>
    public Dictionary<FactTable, List<Guid>> Superseded { get; } = [];

    /// <summary>Takes a draft; waits when too many are waiting.</summary>
    /// <exception cref="RuleViolationException">A text of an earlier one cannot be stored (<c>STO0011</c>).</exception>
    public ValueTask AddAsync(FactDraft draft, CancellationToken cancellationToken)
    {
        _taken.Add(draft);
        return _taken.Count < AtOnce ? ValueTask.CompletedTask : GiveTakenAsync(cancellationToken);
    }

    /// <summary>Says that there are no more drafts.</summary>
    /// <exception cref="RuleViolationException">A text of an earlier one cannot be stored (<c>STO0011</c>).</exception>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await GiveTakenAsync(cancellationToken).ConfigureAwait(false);
        _drafts.Writer.TryComplete();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // What is still waiting is not wanted any more; whoever still took it would take a part for the whole.
        _chunks.Writer.TryComplete(new OperationCanceledException());
        _drafts.Writer.TryComplete();
        while (_drafts.Reader.TryRead(out _))
        {
        }

        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async ValueTask GiveTakenAsync(CancellationToken cancellationToken)
    {
        FactDraft[] drafts = [.. _taken];
        _taken.Clear();
        try
        {
            if (!_drafts.Writer.TryWrite(drafts))
            {
                IsBehind = true;
                await _drafts.Writer.WriteAsync(drafts, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (ChannelClosedException)
        {
            await _work.ConfigureAwait(false);
            throw;
        }
    }

    private async Task EncodeAsync()
    {
        try
        {
            await foreach (var drafts in _drafts.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                foreach (var draft in drafts)
                {
                    Encode(_changeOf(draft));
                }

                await GiveFullAsync().ConfigureAwait(false);
            }

            foreach (var rows in _facts.Values.Append(_entries).Append(_payloads))
            {
                Give(rows.TakeRest());
            }

            await GiveFullAsync().ConfigureAwait(false);
            _chunks.Writer.TryComplete();
        }
        catch (Exception fault)
        {
            _chunks.Writer.TryComplete(fault);
            _drafts.Writer.TryComplete(fault);
            throw;
        }
    }

    private void Encode(FactChange change)
    {
        if (change.Superseded.Count > 0)
        {
            var closed = Superseded.TryGetValue(change.Table, out var list) ? list : Superseded[change.Table] = [];
            closed.AddRange(change.Superseded.Select(FactChange.IdOf));
        }

        if (!_facts.TryGetValue(change.Table, out var facts))
        {
            _facts.Add(change.Table, facts = new(change.Table));
        }

        var entry = _commit.Encode(change);
        for (var i = 0; i < change.Added.Count; i++)
        {
            Give(facts.Add(change.Added[i]));
        }

        Give(_entries.AddEntry(entry));
        Give(_payloads.AddPayload(entry));
    }

    private void Give(CopyChunk? chunk)
    {
        if (chunk is not null)
        {
            Volatile.Write(ref _length, _length + chunk.Length);
            _full.Enqueue(chunk);
        }
    }

    private async ValueTask GiveFullAsync()
    {
        while (_full.TryDequeue(out var chunk))
        {
            await _chunks.Writer.WriteAsync(chunk).ConfigureAwait(false);
        }
    }
}
