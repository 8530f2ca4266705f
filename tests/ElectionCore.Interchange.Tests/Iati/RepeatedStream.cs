using System.Text;

namespace ElectionCore.Interchange.Tests.Iati;

/// <summary>A text of which a part is repeated, made while it is read.</summary>
internal sealed class RepeatedStream(string text, string from, string to, int times) : Stream
{
    private readonly byte[] _head = Encoding.UTF8.GetBytes(text[..text.IndexOf(from, StringComparison.Ordinal)]);
    private readonly byte[] _part = Encoding.UTF8.GetBytes(text[text.IndexOf(from, StringComparison.Ordinal)..text.IndexOf(to, StringComparison.Ordinal)]);
    private readonly byte[] _tail = Encoding.UTF8.GetBytes(text[text.IndexOf(to, StringComparison.Ordinal)..]);
    private int _piece;
    private int _offset;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var piece = _piece == 0 ? _head : _piece <= times ? _part : _piece == times + 1 ? _tail : [];
        var taken = Math.Min(buffer.Length, piece.Length - _offset);
        piece.AsSpan(_offset, taken).CopyTo(buffer);
        _offset += taken;
        if (_offset == piece.Length && _piece <= times + 1)
        {
            (_piece, _offset) = (_piece + 1, 0);
        }

        return taken;
    }

    // At once, so that a test can count what its own thread allocates.
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
