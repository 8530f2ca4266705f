using System.Diagnostics.CodeAnalysis;

namespace ElectionCore.Interchange;

/// <summary>
/// A record of which some fields are given anew. Those come as cells; everything else is read as it is written in JSON, which
/// carries it exactly.
/// </summary>
internal sealed class EditedRow(JsonRow record, CsvRow given, CsvColumns columns) : SourceRow
{
    public override DiagnosticPlace Place => given.Place;

    public override DiagnosticPlace PlaceOf(Field field) => Place;

    public override DiagnosticPlace PlaceOf(Field field, int position) => Place;

    public override bool TryText(Field field, CellForm form, List<Diagnostic> faults, [NotNullWhen(true)] out string? text) =>
        Of(field).TryText(field, form, faults, out text);

    public override IReadOnlyList<(string Tag, string Text, int Position)> Localized(Field field, List<Diagnostic> faults)
    {
        var texts = record.Localized(field, faults);
        return columns.TryFindLocalized(field, out var anew)
            ? [.. texts.Where(t => !anew.Exists(c => IsSame(c.Tag, t.Tag))), .. given.Localized(field, faults)]
            : texts;
    }

    public override IReadOnlyList<(string Text, int Position)> Items(Field field, List<Diagnostic> faults) =>
        Of(field).Items(field, faults);

    public override IReadOnlyList<SourceRow> Records(Field field, List<Diagnostic> faults) => record.Records(field, faults);

    private static bool IsSame(string tag, string known) =>
        LocalizedText.TryNormalizeTag(tag, out var normalized) && normalized == known;

    private SourceRow Of(Field field) => columns.TryFind(field, out _) ? given : record;
}
