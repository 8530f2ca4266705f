using System.Diagnostics.CodeAnalysis;

namespace ElectionCore.Interchange;

/// <summary>One row of a CSV file.</summary>
internal sealed class CsvRow(string file, int line, CsvHeader header, CsvColumns columns, string[] cells) : SourceRow
{
    public int Line => line;

    public CsvHeader Header => header;

    public IReadOnlyList<string> Cells => cells;

    /// <summary>What of the row could not be kept as it stood, or null.</summary>
    public string? Check { get; init; }

    public override DiagnosticPlace Place => DiagnosticPlace.In(file, line);

    public DiagnosticPlace PlaceOf(int column) => DiagnosticPlace.In(file, line, column + 1);

    public override DiagnosticPlace PlaceOf(Field field) => columns.FirstOf(field) is >= 0 and var index ? PlaceOf(index) : Place;

    public override DiagnosticPlace PlaceOf(Field field, int position) => PlaceOf(position);

    public override bool TryText(Field field, CellForm form, List<Diagnostic> faults, [NotNullWhen(true)] out string? text)
    {
        text = columns.TryFind(field, out var index) ? Cell(index) : null;
        return text is not null;
    }

    public override IReadOnlyList<(string Tag, string Text, int Position)> Localized(Field field, List<Diagnostic> faults)
    {
        var texts = new List<(string, string, int)>();
        if (columns.TryFindLocalized(field, out var places))
        {
            foreach (var (tag, index) in places)
            {
                if (Cell(index) is { } text)
                {
                    texts.Add((tag, text, index));
                }
            }
        }

        return texts;
    }

    public override IReadOnlyList<(string Text, int Position)> Items(Field field, List<Diagnostic> faults)
    {
        if (!columns.TryFind(field, out var index) || Cell(index) is not { } text)
        {
            return [];
        }

        return [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => (item, index))];
    }

    public override IReadOnlyList<SourceRow> Records(Field field, List<Diagnostic> faults) => [];

    private string? Cell(int index) => index < cells.Length && !string.IsNullOrWhiteSpace(cells[index]) ? cells[index] : null;
}
