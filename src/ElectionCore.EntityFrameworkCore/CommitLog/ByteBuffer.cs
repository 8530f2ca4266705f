namespace ElectionCore.EntityFrameworkCore;

/// <summary>A run of bytes that grows as it is written and is used again. Not thread-safe.</summary>
/// <remarks>A class of its own, since what is written comes in pieces of a few bytes: calls through an interface would cost more than they write.</remarks>
internal sealed class ByteBuffer(int capacity)
{
    private byte[] _bytes = new byte[capacity];

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    /// <summary>What is written; valid until more is.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Begins anew.</summary>
    public void Clear() => Length = 0;

    /// <summary>Room for so many bytes at least, after what is written.</summary>
    public Span<byte> Room(int atLeast)
    {
        if (_bytes.Length - Length < atLeast)
        {
            Array.Resize(ref _bytes, Math.Max(checked(Length + atLeast), (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
        }

        return _bytes.AsSpan(Length);
    }

    /// <summary>Takes so many bytes of the room as written.</summary>
    public void Advance(int count) => Length += count;

    /// <summary>Writes some bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Writes one byte.</summary>
    public void Write(byte value)
    {
        Room(1)[0] = value;
        Length++;
    }
}
