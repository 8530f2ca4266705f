using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>A sheet with a line of headings, as records.</summary>
internal sealed class SheetTable
{
    private readonly string _file;
    private readonly ReadSheet _sheet;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private SheetTable(string file, ReadSheet sheet) => (_file, _sheet) = (file, sheet);

    /// <summary>The keys of the columns with their headings as they stand.</summary>
    public List<(string Key, string Heading)> Columns { get; } = [];

    /// <summary>The rows below the headings.</summary>
    public IReadOnlyList<SheetRow> Rows { get; private set; } = [];

    /// <summary>Reads a sheet by its headings.</summary>
    public static SheetTable Read(string file, ReadSheet sheet, Func<string, string> keyOf, List<Diagnostic> findings)
    {
        var table = new SheetTable(file, sheet);
        if (sheet.Rows.Count == 0)
        {
            return table;
        }

        foreach (var (column, cell) in sheet.Rows[0].Cells.OrderBy(c => c.Key))
        {
            var (key, heading) = (keyOf(cell.Text), cell.Text.Trim());
            if (table._columns.TryAdd(key, column))
            {
                table.Columns.Add((key, heading));
            }
            else
            {
                findings.Add(InterchangeDiagnostics.DuplicateColumn.At(DiagnosticPlace.In(file, path: cell.Path), ("column", RowReader.Shorten(heading))));
            }
        }

        table.Rows = [.. sheet.Rows.Skip(1).Select(r => table.Row(r.Number, r.Cells)).Where(r => r.Cells.Count > 0)];
        return table;
    }

    /// <summary>Reads a sheet of records with some fields, and reports columns that are missing or of no field.</summary>
    public static SheetTable Read(string file, ReadSheet sheet, IReadOnlyList<Field> fields, List<Diagnostic> findings, params ReadOnlySpan<string> others)
    {
        var table = Read(file, sheet, SheetColumns.KeyOf, findings);
        var known = fields.ToDictionary(f => f.Name, StringComparer.Ordinal);
        foreach (var other in others)
        {
            known[other] = Fields.Text(other);
        }

        foreach (var (key, heading) in table.Columns)
        {
            var name = key.Split(':')[0];
            if (!known.TryGetValue(name, out var field) || SheetColumns.IsApart(field) || (name != key && !field.IsLocalized))
            {
                findings.Add(InterchangeDiagnostics.UnknownProperty.At(table.HeadingPlace(key), ("property", RowReader.Shorten(heading))));
            }
        }

        var present = table.Columns.Select(c => c.Key.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var field in known.Values.Where(f => SheetColumns.IsRequired(f) && !present.Contains(f.Name)))
        {
            findings.Add(InterchangeDiagnostics.ColumnMissing.At(
                DiagnosticPlace.In(file, path: sheet.Name), ("column", SheetColumns.HeadingOf(field.Name))));
        }

        return table;
    }

    private SheetRow Row(int number, IReadOnlyDictionary<int, SheetCell> cells)
    {
        var byKey = new Dictionary<string, SheetCell>(StringComparer.Ordinal);
        foreach (var (key, column) in _columns)
        {
            if (cells.TryGetValue(column, out var cell))
            {
                byKey.Add(key, cell);
            }
        }

        return new(_file, At(number, column: 0), byKey, key => _columns.TryGetValue(key, out var column) ? At(number, column) : null);
    }

    private DiagnosticPlace HeadingPlace(string key) => DiagnosticPlace.In(_file, path: At(_sheet.Rows[0].Number, _columns[key]));

    private string At(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{_sheet.Name}!{SheetColumns.Letters(column)}{row}");
}
