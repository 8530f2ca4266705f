namespace ElectionCore.Interchange;

/// <summary>A part of a workbook, of which no more than a bound is read for one node of its XML.</summary>
internal sealed class MeteredStream(Stream source, SheetBudget budget) : Stream
{
    // A start tag with all its attributes, or a text, is held in memory as one.
    private const int MostAtOnce = 1 << 20;
    private int _sinceStart;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Begins another node.</summary>
    public void Start() => _sinceStart = 0;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = source.Read(buffer);
        budget.AddBytes(count);
        _sinceStart += count;
        return _sinceStart <= MostAtOnce ? count : throw new SheetLimitException("bytes in one tag or text", MostAtOnce);
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }
}
