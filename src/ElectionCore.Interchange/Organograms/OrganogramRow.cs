namespace ElectionCore.Interchange;

/// <summary>One record made of a row of an organogram: a unit, a post or a line. One row of the file gives several.</summary>
internal sealed class OrganogramRow(string file, int line) : MappedRow
{
    public override string File => file;

    public override DiagnosticPlace Place => DiagnosticPlace.In(file, line);

    protected override DiagnosticPlace PlaceOf(MappedCell cell) => cell.At < 0 ? Place : DiagnosticPlace.In(file, line, cell.At + 1);
}
