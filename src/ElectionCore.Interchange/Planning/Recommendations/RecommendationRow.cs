using System.Diagnostics.CodeAnalysis;

namespace ElectionCore.Interchange;

/// <summary>One row of a table of recommendations or assessments.</summary>
internal sealed class RecommendationRow(string file, int line, RecommendationColumns columns, IReadOnlyList<string> cells) : SourceRow
{
    public override DiagnosticPlace Place => DiagnosticPlace.In(file, line);

    public override DiagnosticPlace PlaceOf(Field field) => columns.Of(field) is [var (_, index), ..] ? PlaceOf(index) : Place;

    public override DiagnosticPlace PlaceOf(Field field, int position) => PlaceOf(position);

    public override bool TryText(Field field, CellForm form, List<Diagnostic> faults, [NotNullWhen(true)] out string? text)
    {
        text = columns.Of(field) is [var (_, index), ..] ? Cell(index) : null;
        return text is not null;
    }

    public override IReadOnlyList<(string Tag, string Text, int Position)> Localized(Field field, List<Diagnostic> faults) =>
        [.. columns.Of(field).Where(c => Cell(c.Index) is not null).Select(c => (c.Tag, Cell(c.Index)!, c.Index))];

    public override IReadOnlyList<(string Text, int Position)> Items(Field field, List<Diagnostic> faults) =>
        columns.Of(field) is [var (_, index), ..] && Cell(index) is { } text
            ? [.. CellList.Split(text, ';').Where(i => i.Length > 0).Select(i => (i, index))]
            : [];

    public override IReadOnlyList<SourceRow> Records(Field field, List<Diagnostic> faults) => [];

    private DiagnosticPlace PlaceOf(int column) => DiagnosticPlace.In(file, line, column + 1);

    private string? Cell(int index) => index < cells.Count && !string.IsNullOrWhiteSpace(cells[index]) ? cells[index] : null;
}
