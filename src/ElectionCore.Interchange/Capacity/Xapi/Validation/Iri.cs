using System.Buffers;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>The syntax of absolute IRIs (RFC 3987, section 2.2), as far as it does not depend on the scheme.</summary>
internal static class Iri
{
    private static readonly SearchValues<char> Refused = SearchValues.Create("<>\"{}|\\^` ");

    public static bool IsValid(string text)
    {
        var end = text.IndexOf(':', StringComparison.Ordinal);
        if (end < 1 || end == text.Length - 1 || !char.IsAsciiLetter(text[0]) || !text.AsSpan(0, end).ContainsOnlySchemeCharacters())
        {
            return false;
        }

        var rest = text.AsSpan(end + 1);
        return HasOnlyAllowedCharacters(rest) && HasOnlyWholeEscapes(rest) && rest.Count('#') <= 1 && HasSoundAuthority(rest);
    }

    /// <summary>Whether it is an IRI that is also a URI.</summary>
    public static bool IsUri(string text) => Ascii.IsValid(text) && IsValid(text);

    private static bool ContainsOnlySchemeCharacters(this ReadOnlySpan<char> scheme)
    {
        foreach (var c in scheme)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasOnlyAllowedCharacters(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Refused))
        {
            return false;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            var isAllowed = rune.IsAscii ? rune.Value is > 0x20 and < 0x7F
                : rune.Value is >= 0xA0 and not (>= 0xFDD0 and <= 0xFDEF) and not (>= 0xFFF0 and <= 0xFFFF)
                    and not (>= 0x200E and <= 0x200F) and not (>= 0x2028 and <= 0x202E) && (rune.Value & 0xFFFE) != 0xFFFE
                    && !Rune.IsWhiteSpace(rune);
            if (!isAllowed)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasOnlyWholeEscapes(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('%'); at >= 0;)
        {
            text = text[(at + 1)..];
            if (text.Length < 2 || !char.IsAsciiHexDigit(text[0]) || !char.IsAsciiHexDigit(text[1]))
            {
                return false;
            }

            at = text.IndexOf('%');
        }

        return true;
    }

    private static bool HasSoundAuthority(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("//", StringComparison.Ordinal))
        {
            return !rest.ContainsAny('[', ']');
        }

        var authority = rest[2..];
        var end = authority.IndexOfAny('/', '?', '#');
        var tail = end < 0 ? default : authority[end..];
        authority = end < 0 ? authority : authority[..end];
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        if (host.StartsWith("["))
        {
            var close = host.IndexOf(']');
            return close > 0 && IsPort(host[(close + 1)..]) && !tail.ContainsAny('[', ']') && !host[(close + 1)..].ContainsAny('[', ']');
        }

        var colon = host.IndexOf(':');
        return (colon < 0 || IsPort(host[colon..])) && !authority.ContainsAny('[', ']') && !tail.ContainsAny('[', ']');
    }

    private static bool IsPort(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text[0] == ':' && !text[1..].ContainsAnyExceptInRange('0', '9'));
}
