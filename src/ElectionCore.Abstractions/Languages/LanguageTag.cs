using System.Diagnostics.CodeAnalysis;

namespace ElectionCore;

/// <summary>The syntax of BCP 47 tags (RFC 5646, section 2.1), their usual case, and how they are shortened.</summary>
internal static class LanguageTag
{
    private const int MaximumLength = 100;

    /// <summary>Checks a tag's syntax and puts its subtags in their usual case: <c>fa-AF</c>, <c>uz-Arab</c>.</summary>
    internal static bool TryNormalize([NotNullWhen(true)] string? tag, out string normalized)
    {
        normalized = "";
        if (string.IsNullOrEmpty(tag) || tag.Length > MaximumLength || tag.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-'))
        {
            return false;
        }

        var parts = tag.ToLowerInvariant().Split('-');
        if (!HasSyntax(parts))
        {
            return false;
        }

        normalized = string.Join('-', parts);
        return true;
    }

    /// <summary>The language subtag of a normalised tag.</summary>
    internal static string LanguageOf(string tag) => tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? tag[..end] : tag;

    /// <summary>The script subtag of a normalised tag, or null.</summary>
    internal static string? ScriptOf(string tag) => Subtags(tag).FirstOrDefault(part => part.Length == 4 && char.IsAsciiLetterUpper(part[0]));

    /// <summary>The region subtag of a normalised tag, or null.</summary>
    internal static string? RegionOf(string tag) => Subtags(tag).FirstOrDefault(IsRegion);

    /// <summary>The tag without its last subtag (RFC 4647, section 3.4), or null when there is no shorter one.</summary>
    internal static string? Shorten(string tag)
    {
        var end = tag.LastIndexOf('-');
        if (end >= 2 && tag[end - 2] == '-')
        {
            end -= 2;
        }

        return end <= 1 ? null : tag[..end];
    }

    // Subtags after the language and before any extension or private part.
    private static IEnumerable<string> Subtags(string tag) => tag.Split('-').Skip(1).TakeWhile(part => part.Length > 1);

    private static bool IsRegion(string part) =>
        (part.Length == 2 && part.All(char.IsAsciiLetterUpper)) || (part.Length == 3 && part.All(char.IsAsciiDigit));

    // Checks lower-case subtags against langtag or privateuse, and changes the case of script and region in place.
    private static bool HasSyntax(string[] parts)
    {
        if (parts.Any(part => part.Length is 0 or > 8))
        {
            return false;
        }

        if (parts[0] == "x")
        {
            return parts.Length > 1;
        }

        if (parts[0].Length < 2 || !parts[0].All(char.IsAsciiLetter))
        {
            return false;
        }

        var i = 1;
        for (; i <= 3 && i < parts.Length && parts[0].Length <= 3 && parts[i].Length == 3 && parts[i].All(char.IsAsciiLetter); i++)
        {
        }

        if (i < parts.Length && parts[i].Length == 4 && parts[i].All(char.IsAsciiLetter))
        {
            parts[i] = char.ToUpperInvariant(parts[i][0]) + parts[i][1..];
            i++;
        }

        if (i < parts.Length && IsRegion(parts[i].ToUpperInvariant()))
        {
            parts[i] = parts[i].ToUpperInvariant();
            i++;
        }

        while (i < parts.Length && (parts[i].Length >= 5 || (parts[i].Length == 4 && char.IsAsciiDigit(parts[i][0]))))
        {
            i++;
        }

        return HasExtensions(parts.AsSpan(i));
    }

    private static bool HasExtensions(ReadOnlySpan<string> parts)
    {
        for (var i = 0; i < parts.Length;)
        {
            if (parts[i].Length != 1)
            {
                return false;
            }

            var isPrivate = parts[i] == "x";
            var first = ++i;
            while (i < parts.Length && (isPrivate || parts[i].Length > 1))
            {
                i++;
            }

            if (i == first)
            {
                return false;
            }
        }

        return true;
    }
}
