using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Plain text within OSCAL's Markdown: signs that would be formatting are written with a backslash.</summary>
internal static class OscalMarkup
{
    private const string Formatting = "\\*_`[]<>^~{}";

    public static string Escape(string text)
    {
        StringBuilder markup = new(text.Length);
        foreach (var c in text)
        {
            markup.Append(Formatting.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        return markup.ToString();
    }

    /// <summary>Takes the backslashes away. Formatting that is meant stays as it is written.</summary>
    public static string Unescape(string markup)
    {
        StringBuilder text = new(markup.Length);
        for (var i = 0; i < markup.Length; i++)
        {
            var isEscape = markup[i] == '\\' && i + 1 < markup.Length && (char.IsPunctuation(markup[i + 1]) || char.IsSymbol(markup[i + 1])) && char.IsAscii(markup[i + 1]);
            i += isEscape ? 1 : 0;
            text.Append(markup[i]);
        }

        return text.ToString();
    }
}
