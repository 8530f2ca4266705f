namespace ElectionCore.Interchange;

/// <summary>
/// A stream that waits every few thousand bytes until it may go on. What its reader has made of it so far can be taken meanwhile, so
/// that no more of a file is held than these bytes give.
/// </summary>
internal sealed class PacedStream(Stream source) : Stream
{
    private const int Stretch = 1 << 14;
    private int _given;
    private TaskCompletionSource _asked = New();
    private TaskCompletionSource _allowed = New();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Waits until more is asked for.</summary>
    /// <param name="reading">The reading of this stream.</param>
    /// <returns>Whether more is asked for; otherwise the reading has ended.</returns>
    public async Task<bool> IsAskedAsync(Task reading) => await Task.WhenAny(_asked.Task, reading).ConfigureAwait(false) != reading;

    /// <summary>Lets the reading go on.</summary>
    public void GoOn()
    {
        var allowed = _allowed;
        (_asked, _allowed) = (New(), New());
        allowed.SetResult();
    }

    /// <summary>Ends the reading where it waits.</summary>
    public void Stop() => _allowed.TrySetCanceled();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_given >= Stretch)
        {
            var allowed = _allowed.Task;
            _asked.SetResult();
            await allowed.WaitAsync(cancellationToken).ConfigureAwait(false);
            _given = 0;
        }

        var count = await source.ReadAsync(buffer[..Math.Min(buffer.Length, Stretch)], cancellationToken).ConfigureAwait(false);
        _given += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => source.Read(buffer, offset, count);

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
