namespace ElectionCore.Interchange;

/// <summary>What readers of all formats share during one import.</summary>
internal sealed class ReadContext(ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
{
    private const int Interval = 1000;
    private int _numbers;

    public ImportOptions Options => options;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The units that the organograms of this import have named so far.</summary>
    public OrganogramUnits Units { get; } = new();

    /// <summary>Reads a record into a row of the file.</summary>
    public ImportRow Add(ImportFile file, Table table, SourceRow source, ImportStream stream)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var row = table.Read(source, options.Effective, _numbers++);
        file.Rows.Add(row);
        Report(file, stream);
        return row;
    }

    /// <summary>Adds a record that cannot be read at all.</summary>
    public ImportRow AddRefused(ImportFile file, Table table, SourceRow source, ImportStream stream, params ReadOnlySpan<Diagnostic> faults)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var row = new ImportRow(source, table, _numbers++);
        foreach (var fault in faults)
        {
            row.Refuse(fault);
        }

        file.Rows.Add(row);
        Report(file, stream);
        return row;
    }

    public void ReportEnd(ImportFile file, ImportStream stream) =>
        progress?.Report(new(file.Name, file.Rows.Count, stream.BytesRead, stream.BytesTotal));

    private void Report(ImportFile file, ImportStream stream)
    {
        if (file.Rows.Count % Interval == 0)
        {
            ReportEnd(file, stream);
        }
    }
}
