using System.Text;

namespace ElectionCore.Interchange;

/// <summary>
/// Several values in one cell: parts joined by <c>|</c>, values by <c>;</c>. Either is written with a backslash before it where it
/// belongs to a value, and so is a backslash.
/// </summary>
internal static class CellList
{
    private const char Mark = '\\';

    public static string Escape(string? part) => part is null
        ? ""
        : part.Replace(@"\", @"\\", StringComparison.Ordinal).Replace(";", @"\;", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal);

    public static string Unescape(string part)
    {
        var text = new StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            i += IsMarked(part, i) ? 1 : 0;
            text.Append(part[i]);
        }

        return text.ToString();
    }

    /// <summary>The parts between separators that are not marked, trimmed and with the marks left in.</summary>
    public static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMarked(text, i))
            {
                i++;
            }
            else if (text[i] == separator)
            {
                parts.Add(text[start..i].Trim());
                start = i + 1;
            }
        }

        parts.Add(text[start..].Trim());
        return parts;
    }

    /// <summary>The parts of one value; those that are empty at its end are left out.</summary>
    public static string Join(params string?[] parts)
    {
        var count = parts.Length;
        while (count > 1 && string.IsNullOrEmpty(parts[count - 1]))
        {
            count--;
        }

        return string.Join('|', parts.Take(count).Select(Escape));
    }

    private static bool IsMarked(string text, int at) => text[at] == Mark && at + 1 < text.Length && text[at + 1] is Mark or ';' or '|';
}
