using System.Diagnostics.CodeAnalysis;

namespace ElectionCore.Interchange;

/// <summary>One record of a workbook: cells by the keys of their columns, and the records of fields that have a sheet of their own.</summary>
/// <param name="file">The name of the file.</param>
/// <param name="path">Where the record stands.</param>
/// <param name="cells">The cells that are not empty.</param>
/// <param name="pathOf">Where a cell stands, be it empty.</param>
internal sealed class SheetRow(string file, string path, IReadOnlyDictionary<string, SheetCell> cells, Func<string, string?>? pathOf = null) : SourceRow
{
    private readonly Dictionary<string, List<SheetRow>> _apart = new(StringComparer.Ordinal);

    public override DiagnosticPlace Place => DiagnosticPlace.In(file, path: path);

    public IReadOnlyDictionary<string, SheetCell> Cells => cells;

    /// <summary>Adds a record of a field that has a sheet of its own.</summary>
    public void Add(Field field, SheetRow row)
    {
        if (!_apart.TryGetValue(field.Name, out var rows))
        {
            _apart.Add(field.Name, rows = []);
        }

        rows.Add(row);
    }

    /// <summary>The record of a field whose cell has a text, or null.</summary>
    public SheetRow? Find(Field field, string key, string text) =>
        _apart.GetValueOrDefault(field.Name)?.Find(r => r.Cells.GetValueOrDefault(key)?.Text == text);

    /// <summary>The same record with one more cell.</summary>
    public SheetRow With(Field field, SheetCell cell) =>
        new(file, path, new Dictionary<string, SheetCell>(cells, StringComparer.Ordinal) { [field.Name] = cell }, pathOf);

    public override DiagnosticPlace PlaceOf(Field field) =>
        (cells.GetValueOrDefault(field.Name)?.Path ?? pathOf?.Invoke(field.Name)) is { } found ? DiagnosticPlace.In(file, path: found) : Place;

    // The texts of a field by language are in columns of their own, which are numbered in the order of the cells.
    public override DiagnosticPlace PlaceOf(Field field, int position) =>
        field.IsLocalized ? DiagnosticPlace.In(file, path: TextsOf(field)[position].Cell.Path) : PlaceOf(field);

    public override bool TryText(Field field, CellForm form, List<Diagnostic> faults, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!cells.TryGetValue(field.Name, out var cell))
        {
            return false;
        }

        if (cell.Kind == SheetCellKind.Fault)
        {
            faults.Add(Fault(field, cell));
            return false;
        }

        text = cell.For(field);
        return true;
    }

    public override IReadOnlyList<(string Tag, string Text, int Position)> Localized(Field field, List<Diagnostic> faults)
    {
        var texts = new List<(string, string, int)>();
        var found = TextsOf(field);
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Cell.Kind == SheetCellKind.Fault)
            {
                faults.Add(Fault(field, found[i].Cell));
            }
            else
            {
                texts.Add((found[i].Tag, found[i].Cell.Text, i));
            }
        }

        return texts;
    }

    public override IReadOnlyList<(string Text, int Position)> Items(Field field, List<Diagnostic> faults) =>
        TryText(field, CellForm.Text, faults, out var text) ? [.. InlineText.Items(text).Select(i => (i, 0))] : [];

    public override IReadOnlyList<SourceRow> Records(Field field, List<Diagnostic> faults)
    {
        if (SheetColumns.IsApart(field))
        {
            return _apart.GetValueOrDefault(field.Name) ?? [];
        }

        if (!TryText(field, CellForm.Text, faults, out var text))
        {
            return [];
        }

        var place = PlaceOf(field);
        var records = InlineText.Records(text, wrong => faults.Add(InterchangeDiagnostics.CellUnreadable.At(
            place, ("field", field.Name), ("value", RowReader.Shorten(wrong)))));
        return [.. records.Select(r => Inner(field, place.Path!, r, faults))];
    }

    private SheetRow Inner(Field field, string at, List<(string Key, string Value)> record, List<Diagnostic> faults)
    {
        var known = field.Inner.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var values = new Dictionary<string, SheetCell>(StringComparer.Ordinal);
        foreach (var (heading, value) in record)
        {
            var key = SheetColumns.KeyOf(heading);
            if (!known.Contains(key.Split(':')[0]))
            {
                faults.Add(InterchangeDiagnostics.CellUnreadable.At(
                    DiagnosticPlace.In(file, path: at), ("field", field.Name), ("value", RowReader.Shorten(heading))));
            }
            else if (!values.TryAdd(key, new(value, SheetCellKind.Text, at)))
            {
                faults.Add(InterchangeDiagnostics.DuplicateProperty.At(DiagnosticPlace.In(file, path: at), ("property", RowReader.Shorten(heading))));
            }
        }

        return new(file, at, values.Where(v => !string.IsNullOrWhiteSpace(v.Value.Text)).ToDictionary(StringComparer.Ordinal));
    }

    private List<(string Tag, SheetCell Cell)> TextsOf(Field field)
    {
        var texts = new List<(string, SheetCell)>();
        foreach (var (key, cell) in cells)
        {
            if (key == field.Name)
            {
                texts.Add(("en", cell));
            }
            else if (key.StartsWith(field.Name + ":", StringComparison.Ordinal))
            {
                texts.Add((key[(field.Name.Length + 1)..], cell));
            }
        }

        return texts;
    }

    private Diagnostic Fault(Field field, SheetCell cell) => InterchangeDiagnostics.Unreadable.At(
        DiagnosticPlace.In(file, path: cell.Path), ("field", field.Name), ("value", cell.Text), ("expected", "a value, not a fault of a formula"));
}
