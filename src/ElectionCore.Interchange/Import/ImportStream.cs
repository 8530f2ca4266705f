namespace ElectionCore.Interchange;

/// <summary>A file being read: it shows its beginning without consuming it, and counts what was read.</summary>
internal sealed class ImportStream(Stream inner, bool isOwned) : Stream
{
    private const int HeadSize = 4096;
    private byte[] _head = [];
    private int _given;

    public long BytesRead { get; private set; }

    public long? BytesTotal { get; } = inner.CanSeek ? inner.Length - inner.Position : null;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => BytesRead; set => throw new NotSupportedException(); }

    /// <summary>The first bytes, without consuming them.</summary>
    public async Task<ReadOnlyMemory<byte>> PeekAsync(CancellationToken cancellationToken)
    {
        if (_head.Length == 0)
        {
            var buffer = new byte[HeadSize];
            var count = await inner.ReadAtLeastAsync(buffer, HeadSize, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            _head = buffer[..count];
        }

        return _head;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (TakeHead(buffer.Span) is > 0 and var taken)
        {
            return taken;
        }

        var count = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        BytesRead += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(Span<byte> buffer)
    {
        if (TakeHead(buffer) is > 0 and var taken)
        {
            return taken;
        }

        var count = inner.Read(buffer);
        BytesRead += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && isOwned)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int TakeHead(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _head.Length - _given);
        _head.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        BytesRead += count;
        return count;
    }
}
