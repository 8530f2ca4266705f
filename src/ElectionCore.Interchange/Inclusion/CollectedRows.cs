using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>The rows of a table of counts, with all that is wrong with them.</summary>
internal abstract class CollectedRows(string file, CsvHeader header) : CsvRows
{
    private readonly ImmutableArray<int>.Builder _leftOut = ImmutableArray.CreateBuilder<int>();
    private bool _hasRows;

    public override string Name => file;

    public override CsvHeader Header => header;

    public override bool HasRows => _hasRows;

    /// <summary>What was found in the rows.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>The lines of rows that are left out.</summary>
    public IReadOnlyList<int> LeftOut => _leftOut;

    /// <summary>Reads a table from a stream.</summary>
    /// <param name="content">The content.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="start">Recognises the headings; null when the file is not to be read, which has then been reported.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The table, or null, and all that is to be said, in the order of the lines.</returns>
    public static async Task<(T? Rows, IReadOnlyList<Diagnostic> Diagnostics)> ReadAsync<T>(
        Stream content, string file, Func<CsvHeader, int, List<Diagnostic>, T?> start, CancellationToken cancellationToken)
        where T : CollectedRows
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        var stream = new ImportStream(content, isOwned: false);
        await using var closing = stream.ConfigureAwait(false);
        var head = await stream.PeekAsync(cancellationToken).ConfigureAwait(false);
        if (FileKind.FaultOf(file, head.Span) is { } fault)
        {
            return (null, [fault]);
        }

        var read = new ImportFile(file);
        T? rows = null;
        await CsvFileReader.ReadRowsAsync(
            read, stream, stream, (header, line) => rows = start(header, line, read.Findings), cancellationToken).ConfigureAwait(false);
        return (rows, [.. read.Findings.Concat(rows?.Findings ?? []).OrderBy(d => d.Place.Line ?? 0)]);
    }

    public sealed override void Add(int line, string[] cells, List<Diagnostic> faults, string? mark, ImportStream stream)
    {
        _hasRows = true;
        if (faults.Count == 0)
        {
            FindLostCharacters(line, cells);
            Read(line, cells, faults);
        }

        if (HasError(faults))
        {
            _leftOut.Add(line);
        }

        Findings.AddRange(faults);
    }

    public static bool HasError(IEnumerable<Diagnostic> diagnostics) => diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads a row whose form is sound. A fault that is an error leaves the row out.</summary>
    protected abstract void Read(int line, string[] cells, List<Diagnostic> faults);

    protected DiagnosticPlace PlaceOf(int line, int column) => DiagnosticPlace.In(file, line, column + 1);

    private void FindLostCharacters(int line, string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Contains('\uFFFD', StringComparison.Ordinal))
            {
                Findings.Add(InterchangeDiagnostics.LostCharacters.At(PlaceOf(line, i)));
            }
        }
    }
}
