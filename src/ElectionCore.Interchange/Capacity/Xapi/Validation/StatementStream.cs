namespace ElectionCore.Interchange;

/// <summary>Content of which no more than a bound is read for one statement.</summary>
internal sealed class StatementStream(Stream source, int mostAtOnce) : Stream
{
    private long _sinceStart;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Whether the bound was reached.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Begins another statement.</summary>
    public void Start() => _sinceStart = 0;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_sinceStart > mostAtOnce)
        {
            IsExceeded = true;
            return 0;
        }

        var count = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _sinceStart += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
