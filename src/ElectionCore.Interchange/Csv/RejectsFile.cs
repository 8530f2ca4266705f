using System.Globalization;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Writes the rows that are not stored, so that they can be corrected and imported again.</summary>
internal static class RejectsFile
{
    /// <summary>
    /// Writes CSV rows for the path and JSON records, when there are both, for one beside it. Each file waits beside its place,
    /// which has been found to be writable.
    /// </summary>
    public static async Task<IReadOnlyList<(string Beside, string Path)>> StageAsync(
        string path, IReadOnlyList<ImportFile> files, CancellationToken cancellationToken)
    {
        var staged = new List<(string Beside, string Path)>();
        var refused = files.SelectMany(f => f.Rows.Where(r => !r.IsAccepted && !r.IsImplied).Select(r => (File: f, Row: r))).ToList();
        var tables = refused.FindAll(r => r.Row.Source is CsvRow);
        var documents = refused.FindAll(r => r.Row.Source is JsonRow or MappedRow).ConvertAll(r => r.Row);
        try
        {
            if (tables.Count > 0)
            {
                await AddAsync(path, stream => WriteCsvAsync(stream, tables)).ConfigureAwait(false);
            }

            if (documents.Count > 0)
            {
                await AddAsync(tables.Count > 0 ? path + ".json" : path, stream => JsonRejects.WriteAsync(stream, documents)).ConfigureAwait(false);
            }
        }
        catch
        {
            Discard(staged);
            throw;
        }

        return staged;

        async Task AddAsync(string place, Func<Stream, Task> write)
        {
            RequireWritable(place);
            staged.Add((await AtomicFile.StageAsync(place, write, cancellationToken).ConfigureAwait(false), place));
        }
    }

    /// <summary>Deletes files that wait beside their places.</summary>
    public static void Discard(IEnumerable<(string Beside, string Path)> staged)
    {
        foreach (var (beside, _) in staged)
        {
            File.Delete(beside);
        }
    }

    // What is there already may be a folder, protected or open elsewhere.
    private static void RequireWritable(string path)
    {
        if (Path.Exists(path))
        {
            using var there = new FileStream(path, FileMode.Open, FileAccess.Write);
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
