using System.Globalization;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Writes the rows that are not stored, so that they can be corrected and imported again.</summary>
internal static class RejectsFile
{
    /// <summary>Writes CSV rows to the path and JSON records, when there are both, beside it.</summary>
    public static async Task WriteAsync(string path, IReadOnlyList<ImportFile> files, CancellationToken cancellationToken)
    {
        var refused = files.SelectMany(f => f.Rows.Where(r => !r.IsAccepted && !r.IsImplied).Select(r => (File: f, Row: r))).ToList();
        var tables = refused.FindAll(r => r.Row.Source is CsvRow);
        var documents = refused.FindAll(r => r.Row.Source is JsonRow).ConvertAll(r => r.Row);
        if (tables.Count > 0)
        {
            await AtomicFile.WriteAsync(path, stream => WriteCsvAsync(stream, tables), cancellationToken).ConfigureAwait(false);
        }

        if (documents.Count > 0)
        {
            var jsonPath = tables.Count > 0 ? path + ".json" : path;
            await AtomicFile.WriteAsync(jsonPath, stream => JsonRejects.WriteAsync(stream, documents), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task WriteCsvAsync(Stream stream, List<(ImportFile File, ImportRow Row)> rows)
    {
        var columns = rows.Select(r => r.File).Distinct().SelectMany(f => f.Columns).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        await using var closing = writer.ConfigureAwait(false);
        await CsvText.WriteRowAsync(writer, [.. RejectColumns.All, .. columns]).ConfigureAwait(false);
        foreach (var (file, row) in rows)
        {
            var source = (CsvRow)row.Source;
            var reasons = row.Findings.Where(d => d.Severity == DiagnosticSeverity.Error).DefaultIfEmpty(row.Refusal!);
            var reason = string.Join(" ", reasons.Select(d => $"{d.Code}: {DiagnosticText.English.Format(d, CultureInfo.InvariantCulture)}"));
            var table = source.Header.IsOfRejects && Cell(source, RejectColumns.Table) is { Length: > 0 } named ? named : row.Table.CsvName;
            string?[] leading = [file.Name, source.Line.ToString(CultureInfo.InvariantCulture), table, reason, source.Check ?? Cell(source, RejectColumns.Check)];
            await CsvText.WriteRowAsync(writer, leading.Concat(columns.Select(c => Cell(source, c)))).ConfigureAwait(false);
        }
    }

    private static string? Cell(CsvRow row, string column) =>
        row.Header.IndexOf(column) is >= 0 and var index && index < row.Cells.Count ? row.Cells[index] : null;
}
