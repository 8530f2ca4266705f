namespace ElectionCore.Interchange;

/// <summary>Writes rows as RFC 4180 has it: commas, quotes where they are needed, CR LF.</summary>
internal static class CsvText
{
    private const string LineEnd = "\r\n";
    private static readonly System.Buffers.SearchValues<char> NeedQuotes = System.Buffers.SearchValues.Create(",\"\r\n");

    public static async Task WriteRowAsync(TextWriter writer, IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
            {
                await writer.WriteAsync(',').ConfigureAwait(false);
            }

            isFirst = false;
            await writer.WriteAsync(Quote(cell ?? "")).ConfigureAwait(false);
        }

        await writer.WriteAsync(LineEnd).ConfigureAwait(false);
    }

    private static string Quote(string cell)
    {
        var isPlain = cell.Length == 0
            || (!cell.AsSpan().ContainsAny(NeedQuotes) && !char.IsWhiteSpace(cell[0]) && !char.IsWhiteSpace(cell[^1]));
        return isPlain ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
