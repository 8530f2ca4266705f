using System.Collections.Immutable;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Counts a file row by row as the reader of tables reads it, and reports what is wrong with it.</summary>
internal sealed class TallyRows : CsvRows
{
    private readonly AttendanceCountOptions _options;
    private readonly AttendanceTally _tally;
    private readonly Headings _headings;
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();
    private long _refused;
    private long _notListed;
    private long _rows;

    private TallyRows(string name, CsvHeader header, Headings headings, AttendanceCountOptions options) =>
        (Name, Header, _headings, _options, _tally) = (name, header, headings, options, new(options));

    public override string Name { get; }

    public override CsvHeader Header { get; }

    public override bool HasRows => _rows > 0;

    public static async Task<AttendanceCounts> CountAsync(
        Stream content, string name, AttendanceCountOptions options, CancellationToken cancellationToken)
    {
        var stream = new ImportStream(content, isOwned: false);
        await using var closing = stream.ConfigureAwait(false);
        var head = await stream.PeekAsync(cancellationToken).ConfigureAwait(false);
        if (FileKind.FaultOf(name, head.Span) is { } fault)
        {
            return new() { Findings = [fault] };
        }

        var file = new ImportFile(name);
        TallyRows? rows = null;
        await CsvFileReader.ReadRowsAsync(file, stream, stream, (header, line) => rows = Start(file, header, line, options), cancellationToken)
            .ConfigureAwait(false);
        var isWhole = rows is not null && !file.HasErrors;
        var findings = file.Findings.Concat(rows?._findings ?? Enumerable.Empty<Diagnostic>()).OrderBy(d => d.Place.Line ?? 0);
        return isWhole ? rows!._tally.ToCounts(rows._refused, [.. findings], rows._notListed) : new() { Findings = [.. findings] };
    }

    public override void Add(int line, string[] cells, List<Diagnostic> faults, string? mark, ImportStream stream)
    {
        _rows++;
        if (faults.Count > 0)
        {
            _refused++;
            var room = Math.Min(faults.Count, _options.MaximumFindings - _findings.Count);
            _findings.AddRange(faults.Take(room));
            _notListed += faults.Count - room;
            return;
        }

        _tally.Add(Cell(_options.District), Cell(_options.Sex), Cell(_options.Person), Cell(_options.State), _rows);

        ReadOnlySpan<byte> Cell(string? column) => column is null ? default : Encoding.UTF8.GetBytes(cells[_headings.Find(column)]);
    }

    private static TallyRows? Start(ImportFile file, CsvHeader header, int line, AttendanceCountOptions options)
    {
        var headings = new Headings(header.Names);
        if (options.Columns.Where(c => headings.Find(c) < 0).ToList() is { Count: > 0 } missing)
        {
            // A file without headings has people in its first row, so nothing of it is shown.
            file.Findings.Add(InterchangeDiagnostics.ListNotFound.At(
                DiagnosticPlace.In(file.Name, line), ("list", "attendance"), ("expected", string.Join(", ", missing)), ("hint", CsvFile.HintFor(header.Names))));
            return null;
        }

        return headings.Check(options.Columns, DiagnosticPlace.In(file.Name, line), file.Findings) && !file.HasErrors
            ? new(file.Name, header, headings, options)
            : null;
    }
}
