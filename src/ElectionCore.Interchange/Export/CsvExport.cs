using System.Text;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Writes what is known now as a folder of CSV tables.</summary>
internal sealed class CsvExport(OrganizationFacts facts)
{
    private const string English = "en";

    private readonly ILookup<string, Fact<Person>> _names =
        facts.People.ToLookup(p => p.State.FactKey, StringComparer.Ordinal);

    /// <summary>Writes the files. All are written before the first takes its place.</summary>
    public async Task WriteAsync(string folder, CancellationToken cancellationToken)
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

    /// <summary>What the tables do not carry.</summary>
    public IReadOnlyList<Diagnostic> FindLosses(OrganizationLedger ledger)
    {
        var losses = new List<Diagnostic>();
        foreach (var table in AllTables.Kinds.Where(t => t.CsvName is null && t != AllTables.People))
        {
            if (table.SubjectsOf(facts).Count is > 0 and var count)
            {
                losses.Add(InterchangeDiagnostics.NotInCsv.At(default, ("count", count), ("kind", table.Plural)));
            }
        }

        var written = facts.Appointments.Select(a => NameOf(a.State, a.Valid.Start)?.Id).ToHashSet();
        if (facts.People.Count(p => !written.Contains(p.Id)) is > 0 and var lost)
        {
            losses.Add(InterchangeDiagnostics.NamesNotInCsv.At(default, ("count", lost)));
        }

        if (ledger.Commits.Count > 0)
        {
            losses.Add(InterchangeDiagnostics.HistoryNotInCsv.At(
                default, ("rows", ledger.Facts.Count - facts.Count), ("commits", ledger.Commits.Count)));
        }

        return losses;
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
        var rows = table.SubjectsOf(facts);
        var tags = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            Fill(table, row).CollectTags(tags, except: English);
        }

        var columns = ColumnsOf(table, tags).ToList();
        var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        await using var closing = writer.ConfigureAwait(false);
        await CsvText.WriteRowAsync(writer, columns).ConfigureAwait(false);
        foreach (var row in rows)
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

    private Fact<Person>? NameOf(Appointment appointment, DateOnly on)
    {
        var names = _names[appointment.Person.Value];
        return names.FirstOrDefault(n => n.Valid.Contains(on)) ?? names.LastOrDefault();
    }
}
