namespace ElectionCore.Interchange;

/// <summary>Hands the rows of one table to the import of its list.</summary>
internal sealed class ListRows(ListTable table, ListImport import) : CollectedRows(table.File, new(table.Columns.Names))
{
    private int _good;

    public int Count => _good + LeftOut.Count;

    /// <summary>What was found since this was asked last, each with its sheet.</summary>
    public List<Diagnostic> TakeFindings()
    {
        List<Diagnostic> taken = table.IsCsv
            ? [.. Findings]
            : [.. Findings.Select(d => new Diagnostic(d.Descriptor, d.Severity, d.Place with { Path = table.Sheet }, d.Arguments))];
        Findings.Clear();
        return taken;
    }

    protected override void Read(int line, string[] cells, List<Diagnostic> faults)
    {
        import.Read(new(table, line, cells, faults, import.Digits));
        _good += faults.Count > 0 && HasError(faults) ? 0 : 1;
    }
}
