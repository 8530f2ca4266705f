using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>
/// A record that a reader of a foreign format made: the fields of a table here, each with its place there. What the reader
/// does not put into it is nowhere kept, and so not in the rejects file either.
/// </summary>
internal abstract class MappedRow : SourceRow
{
    private readonly List<MappedCell> _cells = [];

    /// <summary>The name of the file.</summary>
    public abstract string File { get; }

    public override DiagnosticPlace PlaceOf(Field field)
    {
        var index = _cells.FindIndex(c => c.Field == field.Name);
        return index < 0 ? Place : PlaceOf(_cells[index]);
    }

    public override DiagnosticPlace PlaceOf(Field field, int position) => PlaceOf(_cells[position]);

    /// <summary>Adds a single value.</summary>
    public void Put(string field, string? text, int at, string? property = null) =>
        Add(new(field, MappedForm.Single, "", text ?? "", at, property, Fault: null));

    /// <summary>Adds a text in one language.</summary>
    public void PutText(string field, string tag, string text, int at, string? property = null) =>
        Add(new(field, MappedForm.Localized, tag, text, at, property, Fault: null));

    /// <summary>Adds an item of a list.</summary>
    public void PutItem(string field, string text, int at, string? property = null) =>
        Add(new(field, MappedForm.Item, "", text, at, property, Fault: null));

    /// <summary>Adds a value that cannot be read, with what the file has.</summary>
    public void PutFault(string field, string text, int at, string? property, Diagnostic fault) =>
        Add(new(field, MappedForm.Single, "", text, at, property, fault));

    public override bool TryText(Field field, CellForm form, List<Diagnostic> faults, [NotNullWhen(true)] out string? text)
    {
        text = null;
        foreach (var (cell, _) in CellsOf(field, faults))
        {
            text ??= cell.Text;
        }

        return text is not null;
    }

    public override IReadOnlyList<(string Tag, string Text, int Position)> Localized(Field field, List<Diagnostic> faults)
    {
        var texts = new List<(string, string, int)>();
        foreach (var (cell, index) in CellsOf(field, faults))
        {
            texts.Add((cell.Tag, cell.Text, index));
        }

        return texts;
    }

    public override IReadOnlyList<(string Text, int Position)> Items(Field field, List<Diagnostic> faults)
    {
        var items = new List<(string, int)>();
        foreach (var (cell, index) in CellsOf(field, faults))
        {
            items.Add((cell.Text, index));
        }

        return items;
    }

    public override IReadOnlyList<SourceRow> Records(Field field, List<Diagnostic> faults) => [];

    /// <summary>Writes the fields as those of a JSON record, with unreadable values as the file has them.</summary>
    public void WriteTo(Utf8JsonWriter writer, Table table)
    {
        foreach (var field in table.All)
        {
            var cells = _cells.FindAll(c => c.Field == field.Name && c.Text.Length > 0);
            if (cells.Count == 0)
            {
                continue;
            }

            switch (cells[0].Form)
            {
                case MappedForm.Localized:
                    writer.WriteStartObject(field.JsonName);
                    cells.ForEach(c => writer.WriteString(c.Tag, c.Text));
                    writer.WriteEndObject();
                    break;
                case MappedForm.Item:
                    writer.WriteStartArray(field.JsonName);
                    cells.ForEach(c => writer.WriteStringValue(c.Text));
                    writer.WriteEndArray();
                    break;
                default:
                    writer.WriteString(field.JsonName, cells[0].Text);
                    break;
            }
        }
    }

    /// <summary>The place of one value.</summary>
    protected abstract DiagnosticPlace PlaceOf(MappedCell cell);

    private IEnumerable<(MappedCell Cell, int Index)> CellsOf(Field field, List<Diagnostic> faults)
    {
        for (var i = 0; i < _cells.Count; i++)
        {
            var cell = _cells[i];
            if (cell.Field != field.Name)
            {
                continue;
            }

            if (cell.Fault is not null)
            {
                faults.Add(cell.Fault);
            }
            else if (!string.IsNullOrWhiteSpace(cell.Text))
            {
                yield return (cell, i);
            }
        }
    }

    private void Add(MappedCell cell)
    {
        if (cell.Fault is not null || !string.IsNullOrWhiteSpace(cell.Text))
        {
            _cells.Add(cell);
        }
    }
}
