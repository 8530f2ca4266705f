using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Writes a table of counts.</summary>
internal static class CsvTable
{
    // Half of a character pair has no UTF-8. Another character in its place would be a silent change.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task WriteAsync(
        Stream stream, IEnumerable<string> headings, IEnumerable<IEnumerable<string?>> rows, CancellationToken cancellationToken)
    {
        var writer = new StreamWriter(stream, Utf8, bufferSize: 1 << 16, leaveOpen: true);
        await using var closing = writer.ConfigureAwait(false);
        await CsvText.WriteRowAsync(writer, headings).ConfigureAwait(false);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await CsvText.WriteRowAsync(writer, row).ConfigureAwait(false);
        }
    }
}
