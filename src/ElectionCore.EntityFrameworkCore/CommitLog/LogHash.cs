using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>A SHA-256 hash: of a leaf or a node of the log, or of its root.</summary>
/// <remarks>
/// Equality is on all 32 bytes. The text is 64 hexadecimal digits, written in lower case. The default value is 32 zero
/// bytes, which is the hash of nothing known.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<LogHash>))]
public readonly record struct LogHash : IParsable<LogHash>, IFormattable
{
    /// <summary>The length of a hash in bytes: 32.</summary>
    public const int Length = 32;

    private readonly ulong _a;
    private readonly ulong _b;
    private readonly ulong _c;
    private readonly ulong _d;

    /// <summary>Makes a hash from its bytes.</summary>
    /// <param name="bytes">The 32 bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="bytes"/> has another length.</exception>
    public LogHash(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length)
        {
            throw new ArgumentException("A hash has 32 bytes.", nameof(bytes));
        }

        _a = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        _b = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        _c = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        _d = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>Makes a hash from its bytes, without throwing.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="result">The hash, or the default value.</param>
    /// <returns>Whether there are 32 bytes.</returns>
    public static bool TryFromBytes(ReadOnlySpan<byte> bytes, out LogHash result)
    {
        result = bytes.Length == Length ? new(bytes) : default;
        return bytes.Length == Length;
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static LogHash Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a hash from 64 hexadecimal digits.</summary>
    /// <param name="s">The text, in either case.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not 64 hexadecimal digits.</exception>
    public static LogHash Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var hash) ? hash : throw new FormatException("A hash is 64 hexadecimal digits.");
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out LogHash)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out LogHash result) => TryParse(s, provider: null, out result);

    /// <summary>Reads a hash from 64 hexadecimal digits, without throwing.</summary>
    /// <param name="s">The text, in either case.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The hash, or the default value.</param>
    /// <returns>Whether the text is a hash.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LogHash result) =>
        TryRead(s, out result);

    /// <summary>Writes the 32 bytes.</summary>
    /// <param name="destination">Where to; at least 32 bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="destination"/> is too short.</exception>
    public void CopyTo(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64BigEndian(destination, _a);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], _b);
        BinaryPrimitives.WriteUInt64BigEndian(destination[16..], _c);
        BinaryPrimitives.WriteUInt64BigEndian(destination[24..], _d);
    }

    /// <summary>The 32 bytes, as a new array.</summary>
    /// <returns>The bytes.</returns>
    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>The hash as 64 lower-case hexadecimal digits.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    internal static bool TryRead(ReadOnlySpan<char> text, out LogHash result)
    {
        result = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (text.Length != Length * 2
            || Convert.FromHexString(text, bytes, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        result = new(bytes);
        return true;
    }
}
