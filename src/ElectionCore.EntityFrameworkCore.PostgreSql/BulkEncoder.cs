using System.Threading.Channels;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>Encodes and hashes drafts on a thread of its own, while others are read and chunks of rows are sent.</summary>
internal sealed class BulkEncoder : IAsyncDisposable
{
    private readonly BulkCommit _commit;
    private readonly Func<FactDraft, FactChange> _changeOf;
    private readonly Channel<FactDraft> _drafts;
    private readonly Channel<CopyChunk> _chunks = Channel.CreateUnbounded<CopyChunk>(new() { SingleReader = true, SingleWriter = true });
    private readonly Dictionary<StoreTable, CopyRows> _rows = [];
    private readonly Task _work;
    private long _length;

    /// <param name="commit">The commit.</param>
    /// <param name="changeOf">Works out the rows of a draft.</param>
    /// <param name="ahead">How many drafts may wait.</param>
    public BulkEncoder(BulkCommit commit, Func<FactDraft, FactChange> changeOf, int ahead)
    {
        _commit = commit;
        _changeOf = changeOf;
        _drafts = Channel.CreateBounded<FactDraft>(new BoundedChannelOptions(ahead) { SingleReader = true, SingleWriter = true });
        _work = Task.Run(EncodeAsync);
    }

    /// <summary>The chunks as they are full, and the rest at the end.</summary>
    public ChannelReader<CopyChunk> Chunks => _chunks.Reader;

    /// <summary>How many bytes were encoded.</summary>
    public long Length => Volatile.Read(ref _length);

    /// <summary>The facts that are superseded; whole when there are no more chunks.</summary>
    public Dictionary<FactTable, List<Guid>> Superseded { get; } = [];

    /// <summary>Takes a draft; waits when too many are waiting.</summary>
    /// <exception cref="RuleViolationException">A text of an earlier one cannot be stored (<c>STO0011</c>).</exception>
    public async ValueTask AddAsync(FactDraft draft, CancellationToken cancellationToken)
    {
        try
        {
            await _drafts.Writer.WriteAsync(draft, cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            await _work.ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Says that there are no more drafts.</summary>
    public void Complete() => _drafts.Writer.TryComplete();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // What is still waiting is not wanted any more.
        _drafts.Writer.TryComplete();
        while (_drafts.Reader.TryRead(out _))
        {
        }

        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task EncodeAsync()
    {
        try
        {
            await foreach (var draft in _drafts.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                Encode(_changeOf(draft));
            }

            foreach (var rest in _rows.Values.Select(r => r.TakeRest()).OfType<CopyChunk>())
            {
                Give(rest);
            }

            _chunks.Writer.Complete();
        }
        catch (Exception fault)
        {
            _chunks.Writer.Complete(fault);
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

        var (entry, payload) = _commit.Encode(change);
        foreach (var row in change.Added)
        {
            Add(change.Table, row);
        }

        Add(LogTables.Entries, entry);
        Add(LogTables.Payloads, payload);
    }

    private void Add(StoreTable table, object?[] row)
    {
        if (!_rows.TryGetValue(table, out var rows))
        {
            _rows.Add(table, rows = new(table));
        }

        if (rows.Add(row) is { } full)
        {
            Give(full);
        }
    }

    private void Give(CopyChunk chunk)
    {
        Volatile.Write(ref _length, _length + chunk.Length);
        _chunks.Writer.TryWrite(chunk);
    }
}
