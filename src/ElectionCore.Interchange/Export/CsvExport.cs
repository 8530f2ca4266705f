using System.Text;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>
/// Writes what was known at a commit as a folder of CSV tables. Each table is read twice, first for the languages that are
/// columns of it; the names of people, which ride on their appointments, are all that is held in memory.
/// </summary>
internal sealed class CsvExport
{
    private const string English = "en";

    private readonly OrganizationReading _reading;
    private readonly ExportSource _known;
    private readonly Dictionary<string, List<Fact<Person>>> _names = new(StringComparer.Ordinal);

    private CsvExport(OrganizationReading reading) => (_reading, _known) = (reading, ExportSource.Known(reading));

    /// <summary>Writes the files and says what they do not carry.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(
        OrganizationReading reading, string folder, CancellationToken cancellationToken)
    {
        var export = new CsvExport(reading);
        await foreach (var name in reading.KnownAsync<Person>(query: null, cancellationToken).ConfigureAwait(false))
        {
            if (!export._names.TryGetValue(name.State.FactKey, out var names))
            {
                export._names.Add(name.State.FactKey, names = []);
            }

            names.Add(name);
        }

        await export.WriteAsync(folder, cancellationToken).ConfigureAwait(false);
        return await export.FindLossesAsync(cancellationToken).ConfigureAwait(false);
    }

    // All files are written before the first takes its place.
    private async Task WriteAsync(string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var written = new List<(string Beside, string Path)>();
        try
        {
            foreach (var table in AllTables.Kinds.Where(t => t.CsvName is not null))
            {
                var path = Path.Combine(folder, table.CsvName + ".csv");
                var beside = await AtomicFile.StageAsync(
                    path, stream => WriteTableAsync(stream, table, cancellationToken), cancellationToken).ConfigureAwait(false);
                written.Add((beside, path));
            }

            foreach (var (beside, path) in written)
            {
                File.Move(beside, path, overwrite: true);
            }
        }
        finally
        {
            written.ForEach(w => File.Delete(w.Beside));
        }
    }

    private async Task<IReadOnlyList<Diagnostic>> FindLossesAsync(CancellationToken cancellationToken)
    {
        var losses = new List<Diagnostic>();
        foreach (var table in AllTables.Kinds.Where(t => t.CsvName is null && t != AllTables.People))
        {
            var count = 0;
            await foreach (var row in table.RowsAsync(_known, cancellationToken).ConfigureAwait(false))
            {
                count++;
            }

            if (count > 0)
            {
                losses.Add(InterchangeDiagnostics.NotInCsv.At(default, ("count", count), ("kind", table.Plural)));
            }
        }

        var written = new HashSet<FactId>();
        await foreach (var appointment in _reading.KnownAsync<Appointment>(query: null, cancellationToken).ConfigureAwait(false))
        {
            if (NameOf(appointment.State, appointment.Valid.Start) is { } name)
            {
                written.Add(name.Id);
            }
        }

        if (_names.Values.Sum(n => n.Count) - written.Count is > 0 and var lost)
        {
            losses.Add(InterchangeDiagnostics.NamesNotInCsv.At(default, ("count", lost)));
        }

        if (_reading.Commit > 0)
        {
            losses.Add(InterchangeDiagnostics.HistoryNotInCsv.At(
                default, ("rows", await CountSupersededAsync(cancellationToken).ConfigureAwait(false)), ("commits", (int)_reading.Commit)));
        }

        return losses;
    }

    private async Task<int> CountSupersededAsync(CancellationToken cancellationToken)
    {
        var history = ExportSource.History(_reading);
        var count = 0;
        foreach (var table in AllTables.Kinds)
        {
            await foreach (var row in table.RowsAsync(history, cancellationToken).ConfigureAwait(false))
            {
                count += row.SupersededIn is null ? 0 : 1;
            }
        }

        return count;
    }

    private static IEnumerable<string> ColumnsOf(Table table, Dictionary<string, SortedSet<string>> tags)
    {
        foreach (var field in table.Columns)
        {
            yield return field.Name;
            foreach (var tag in tags.GetValueOrDefault(field.Name) ?? [])
            {
                yield return CsvRowWriter.ColumnOf(field, tag);
            }
        }
    }

    private async Task WriteTableAsync(Stream stream, Table table, CancellationToken cancellationToken)
    {
        var tags = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        await foreach (var row in table.RowsAsync(_known, cancellationToken).ConfigureAwait(false))
        {
            Fill(table, row).CollectTags(tags, except: English);
        }

        var columns = ColumnsOf(table, tags).ToList();
        var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        await using var closing = writer.ConfigureAwait(false);
        await CsvText.WriteRowAsync(writer, columns).ConfigureAwait(false);
        await foreach (var row in table.RowsAsync(_known, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cells = Fill(table, row);
            await CsvText.WriteRowAsync(writer, columns.Select(c => cells[c])).ConfigureAwait(false);
        }
    }

    private CsvRowWriter Fill(Table table, RowSubject row)
    {
        var cells = new CsvRowWriter();
        table.WriteRow(row, cells);
        if (row.State is Appointment appointment)
        {
            cells.PutIf(AppointmentTable.PersonName, NameOf(appointment, row.Valid.Start)?.State.Name);
        }

        cells.PutIf(Table.ValidFrom, Validity.WriteFrom(row.Valid));
        cells.PutIf(Table.ValidTo, Validity.WriteTo(row.Valid, row.IsFollowed));
        return cells;
    }

    private Fact<Person>? NameOf(Appointment appointment, DateOnly on) =>
        _names.TryGetValue(appointment.Person.Value, out var names) ? names.Find(n => n.Valid.Contains(on)) ?? names[^1] : null;
}
