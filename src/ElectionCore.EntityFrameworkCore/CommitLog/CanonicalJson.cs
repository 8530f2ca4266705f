using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>
/// Writes JSON of which there is one spelling only: no white space, texts escaped as RFC 8785 says, whole numbers only.
/// </summary>
/// <remarks>
/// The caller gives the members of an object in the order of their names (UTF-16 code units), names them in ASCII and leaves
/// out none of the closing calls; 60 levels deep at most. System.Text.Json is not used because what it escapes depends on
/// the version of Unicode it knows. Not thread-safe.
/// </remarks>
internal sealed class CanonicalJson(ByteBuffer output)
{
    // Bit k: whether something was written already on level k, so that a comma comes first.
    private ulong _begun;
    private int _depth;
    private bool _afterName;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    /// <summary>Whether a text can be written: it has no half of a surrogate pair.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return false;
            }

            text = text[(at + 2)..];
        }

        return true;
    }

    /// <summary>Begins an object.</summary>
    public void BeginObject() => Open((byte)'{');

    /// <summary>Ends an object.</summary>
    public void EndObject() => Close((byte)'}');

    /// <summary>Begins a list.</summary>
    public void BeginArray() => Open((byte)'[');

    /// <summary>Ends a list.</summary>
    public void EndArray() => Close((byte)']');

    /// <summary>Writes the name of the next member.</summary>
    /// <param name="name">The name, in ASCII without anything to escape.</param>
    public void Name(ReadOnlySpan<byte> name)
    {
        Separate();
        var span = output.Room(name.Length + 3);
        span[0] = (byte)'"';
        name.CopyTo(span[1..]);
        span[name.Length + 1] = (byte)'"';
        span[name.Length + 2] = (byte)':';
        output.Advance(name.Length + 3);
        _afterName = true;
    }

    /// <summary>Writes the name of the next member.</summary>
    /// <param name="name">The name; any text.</param>
    public void Name(string name)
    {
        Separate();
        Quote(name);
        Byte((byte)':');
        _afterName = true;
    }

    /// <summary>Writes a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair.</exception>
    public void String(ReadOnlySpan<char> value)
    {
        Separate();
        Quote(value);
    }

    /// <summary>Writes a member that is a text.</summary>
    public void String(ReadOnlySpan<byte> name, ReadOnlySpan<char> value)
    {
        Name(name);
        String(value);
    }

    /// <summary>Writes a whole number.</summary>
    public void Integer(long value)
    {
        Separate();
        var span = output.Room(20);
        value.TryFormat(span, out var written, provider: CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    /// <summary>Writes a member that is a whole number.</summary>
    public void Integer(ReadOnlySpan<byte> name, long value)
    {
        Name(name);
        Integer(value);
    }

    /// <summary>Writes true or false.</summary>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a member that is true or false.</summary>
    public void Boolean(ReadOnlySpan<byte> name, bool value)
    {
        Name(name);
        Boolean(value);
    }

    /// <summary>Writes null.</summary>
    public void Null() => Raw("null"u8);

    /// <summary>Writes a member that is null.</summary>
    public void Null(ReadOnlySpan<byte> name)
    {
        Name(name);
        Null();
    }

    /// <summary>Writes a hash as a text.</summary>
    public void Hash(ReadOnlySpan<byte> name, LogHash value)
    {
        Name(name);
        Separate();
        Span<byte> bytes = stackalloc byte[LogHash.Length];
        value.CopyTo(bytes);
        var span = output.Room((LogHash.Length * 2) + 2);
        span[0] = (byte)'"';
        Convert.TryToHexStringLower(bytes, span[1..], out var written);
        span[written + 1] = (byte)'"';
        output.Advance(written + 2);
    }

    /// <summary>Writes one value that is canonical JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        Separate();
        output.Write(json);
    }

    /// <summary>Writes one value that is canonical JSON already.</summary>
    public void Raw(ReadOnlySpan<char> json)
    {
        Separate();
        output.Advance(Encoding.UTF8.GetBytes(json, output.Room(checked(json.Length * 3))));
    }

    /// <summary>Starts anew, for another text in the same place.</summary>
    public void Reset()
    {
        _begun = 0;
        _depth = 0;
        _afterName = false;
    }

    private void Open(byte bracket)
    {
        Separate();
        Byte(bracket);
        if (++_depth > 60)
        {
            throw new InvalidOperationException("Canonical JSON is at most 60 levels deep.");
        }

        _begun &= ~(1UL << _depth);
    }

    private void Close(byte bracket)
    {
        Byte(bracket);
        _depth--;
    }

    private void Separate()
    {
        var bit = 1UL << _depth;
        if (_afterName)
        {
            _afterName = false;
        }
        else if ((_begun & bit) != 0)
        {
            Byte((byte)',');
        }

        _begun |= bit;
    }

    private void Byte(byte value) => output.Write(value);

    private void Quote(ReadOnlySpan<char> text)
    {
        Byte((byte)'"');
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(Escaped);
            plain = plain < 0 ? text.Length : plain;
            Plain(text[..plain]);
            if (plain == text.Length)
            {
                break;
            }

            Escape(text[plain]);
            text = text[(plain + 1)..];
        }

        Byte((byte)'"');
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var span = output.Room(checked(text.Length * 3));
        if (Utf8.FromUtf16(text, span, out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            throw new ArgumentException("The text has half of a surrogate pair.", nameof(text));
        }

        output.Advance(written);
    }

    private void Escape(char c)
    {
        const string Hex = "0123456789abcdef";
        ReadOnlySpan<byte> escaped = c switch
        {
            '"' => "\\\""u8,
            '\\' => "\\\\"u8,
            '\b' => "\\b"u8,
            '\t' => "\\t"u8,
            '\n' => "\\n"u8,
            '\f' => "\\f"u8,
            '\r' => "\\r"u8,
            _ => [(byte)'\\', (byte)'u', (byte)'0', (byte)'0', (byte)Hex[c >> 4], (byte)Hex[c & 15]],
        };
        output.Write(escaped);
    }
}
