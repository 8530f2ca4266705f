using System.Security.Cryptography;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>UUIDs in their standard text form, and those made from names.</summary>
internal static class Uuid
{
    private const int Length = 36;
    private const int Bytes = 16;

    /// <summary>Reads the form with hyphens, and only that: <see cref="Guid"/> itself takes spaces and prefixes too.</summary>
    public static bool TryParse(string text, out Guid value)
    {
        value = default;
        return text.Length == Length
            && text.Index().All(c => c.Index is 8 or 13 or 18 or 23 ? c.Item == '-' : char.IsAsciiHexDigit(c.Item))
            && Guid.TryParseExact(text, "D", out value);
    }

    /// <summary>Makes the UUID of a name within a namespace (RFC 9562, section 5.5: version 5, by SHA-1).</summary>
    public static Guid Of(Guid space, string name)
    {
        var text = Encoding.UTF8.GetBytes(name);
        var input = new byte[Bytes + text.Length];
        space.TryWriteBytes(input, bigEndian: true, out _);
        text.CopyTo(input, Bytes);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(input, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash[..Bytes], bigEndian: true);
    }
}
