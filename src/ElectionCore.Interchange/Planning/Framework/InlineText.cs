using System.Text;

namespace ElectionCore.Interchange;

/// <summary>
/// Lists and small records as the text of one cell: <c>a; b</c>, and a line <c>kind: law; reference: Elections Act</c> for each
/// record. A value with a semicolon, a quote, a line break or white space at its ends stands in quotes.
/// </summary>
internal static class InlineText
{
    public static string List(IEnumerable<string> items) => string.Join("; ", items.Select(Quote));

    public static string Record(IEnumerable<(string Key, string Value)> fields) =>
        string.Join("; ", fields.Select(f => $"{f.Key}: {Quote(f.Value)}"));

    public static List<string> Items(string text)
    {
        var items = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var item = Value(text, ref at, endsAtLine: false);
            if (!string.IsNullOrWhiteSpace(item))
            {
                items.Add(item);
            }
        }

        return items;
    }

    /// <summary>The records of a cell; what cannot be read is given to the caller, and left out.</summary>
    public static List<List<(string Key, string Value)>> Records(string text, Action<string> report)
    {
        var records = new List<List<(string, string)>>();
        var record = new List<(string, string)>();
        for (var at = 0; at < text.Length; at++)
        {
            var colon = text.IndexOfAny([':', ';', '\n'], at);
            if (colon < 0 || text[colon] != ':')
            {
                var end = colon < 0 ? text.Length : colon;
                if (!string.IsNullOrWhiteSpace(text[at..end]))
                {
                    report(text[at..end].Trim());
                }

                at = end;
            }
            else
            {
                var key = text[at..colon].Trim();
                at = colon + 1;
                record.Add((key, Value(text, ref at, endsAtLine: true)));
            }

            if (record.Count > 0 && (at >= text.Length || text[at] == '\n'))
            {
                records.Add(record);
                record = [];
            }
        }

        return record.Count > 0 ? [.. records, record] : records;
    }

    private static string Quote(string text) =>
        text.Length == 0 || text != text.Trim() || text.AsSpan().IndexOfAny(";\"\n\r") >= 0
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;

    // Reads up to the separator, on which the position is left.
    private static string Value(string text, ref int at, bool endsAtLine)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        var quoted = new StringBuilder();
        if (at < text.Length && text[at] == '"')
        {
            for (at++; at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')); at++)
            {
                quoted.Append(text[at]);
                at += text[at] == '"' ? 1 : 0;
            }

            at++;
        }

        var start = Math.Min(at, text.Length);
        while (at < text.Length && text[at] != ';' && !(endsAtLine && text[at] == '\n'))
        {
            at++;
        }

        var rest = text[start..Math.Min(at, text.Length)].Trim();
        return quoted.Length > 0 ? quoted + rest : rest;
    }
}
