namespace ElectionCore.Interchange;

/// <summary>One record made of a Popolo object.</summary>
internal sealed class PopoloRow(JsonText text, int start, string path) : MappedRow
{
    public override string File => text.File;

    public override DiagnosticPlace Place => text.At(start, path);

    public DiagnosticPlace At(int offset, string? property) =>
        text.At(offset, property is null ? path : $"{path}.{RowReader.Shorten(property)}");

    protected override DiagnosticPlace PlaceOf(MappedCell cell) => At(cell.At, cell.Property);
}
