namespace ElectionCore.Interchange;

/// <summary>One CSV file whose headings were recognised.</summary>
internal sealed class CsvFile : CsvRows
{
    private readonly ImportFile _file;
    private readonly ReadContext _context;
    private readonly Table? _table;
    private readonly IReadOnlyList<Table> _tables;
    private readonly Dictionary<Table, CsvColumns> _columns = [];
    private readonly Diagnostic? _fault;

    private CsvFile(ImportFile file, CsvHeader header, Table? table, IReadOnlyList<Table> tables, Diagnostic? fault, ReadContext context)
    {
        (_file, Header, _table, _tables, _fault, _context) = (file, header, table, tables, fault, context);
        file.Columns = [.. header.Names.Where(n => !RejectColumns.IsOne(n))];
    }

    public override string Name => _file.Name;

    public override CsvHeader Header { get; }

    public override bool HasRows => _file.Rows.Count > 0;

    /// <summary>Recognises the headings; null when the file is not to be read, which has then been reported.</summary>
    public static CsvFile? Start(ImportFile file, CsvHeader header, int line, ReadContext context)
    {
        if (header.IsOfRejects && file.IsOfFolder)
        {
            file.Findings.Add(InterchangeDiagnostics.RejectsLeftOut.At(DiagnosticPlace.In(file.Name)));
            return null;
        }

        IReadOnlyList<Table> tables =
            [.. AllTables.Csv.Where(t => context.Options.Format != ImportFormat.Places || t is PlaceTable)];
        var table = header.IsOfRejects ? null : header.Recognise(tables);
        if (!header.IsOfRejects && table is null)
        {
            file.Findings.Add(InterchangeDiagnostics.UnknownHeader.At(
                DiagnosticPlace.In(file.Name, line), ("expected", Describe(tables)), ("hint", HintFor(header.Names))));
            return null;
        }

        Diagnostic? fault = null;
        foreach (var column in header.Duplicates())
        {
            fault = InterchangeDiagnostics.DuplicateColumn.At(
                DiagnosticPlace.In(file.Name, line, column + 1), ("column", header.Names[column]));
            file.Findings.Add(fault);
        }

        fault ??= file.Findings.Find(d => d.Severity == DiagnosticSeverity.Error);
        var rows = new CsvFile(file, header, table, tables, fault, context);
        rows.ReportUnknownColumns(line);
        return rows;
    }

    public override void Add(int line, string[] cells, List<Diagnostic> faults, string? mark, ImportStream stream)
    {
        // List P-codes come with a second row of machine-readable tags.
        if (_table is PCodeTable && _file.Rows.Count == 0 && cells[0].StartsWith('#'))
        {
            return;
        }

        var table = _table ?? TableOf(line, cells, faults);
        var row = new CsvRow(_file.Name, line, Header, ColumnsOf(table ?? _tables[0]), cells) { Check = mark };
        if (table is not null)
        {
            FindLostCharacters(row, cells);
            FindMark(row, cells, faults);
            FindForeignCells(row, table, cells, faults);
        }

        if (_fault is not null)
        {
            _context.AddRefused(_file, table ?? _tables[0], row, stream, [.. faults]).LeaveOut(_fault);
        }
        else if (faults.Count > 0)
        {
            _context.AddRefused(_file, table ?? _tables[0], row, stream, [.. faults]);
        }
        else
        {
            _context.Add(_file, table!, row, stream);
        }
    }

    private static string Describe(IEnumerable<Table> tables) =>
        string.Join("; ", tables.OrderBy(t => t.Order).Select(t => $"{t.CsvName} ({string.Join(", ", t.Signature)})"));

    /// <summary>What other sign seems to separate the fields.</summary>
    internal static string HintFor(IReadOnlyList<string> names) => names switch
    {
        [var one] when one.Contains(';', StringComparison.Ordinal) => " The fields seem to be separated by semicolons.",
        [var one] when one.Contains('\t', StringComparison.Ordinal) => " The fields seem to be separated by tabs.",
        _ => "",
    };

    private CsvColumns ColumnsOf(Table table)
    {
        if (!_columns.TryGetValue(table, out var columns))
        {
            _columns.Add(table, columns = new(Header, table));
        }

        return columns;
    }

    private void ReportUnknownColumns(int line)
    {
        var known = (_table is null ? _tables : [_table]).Select(ColumnsOf).ToList();
        for (var i = 0; i < Header.Count; i++)
        {
            if (!known.Exists(c => c.IsKnown(i)) && !(Header.IsOfRejects && RejectColumns.IsOne(Header.Names[i])))
            {
                _file.Findings.Add(new(
                    InterchangeDiagnostics.UnknownColumn,
                    _context.Options.Lenient ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
                    DiagnosticPlace.In(_file.Name, line, i + 1),
                    [new("column", Header.Names[i]), new("table", _table?.CsvName ?? "rejects")]));
            }
        }
    }

    private Table? TableOf(int line, string[] cells, List<Diagnostic> faults)
    {
        var column = Header.IndexOf(RejectColumns.Table);
        var name = column < cells.Length ? cells[column].Trim() : "";
        var table = _tables.FirstOrDefault(t => t.CsvName == name);
        if (table is null)
        {
            faults.Add(InterchangeDiagnostics.UnknownTable.At(
                DiagnosticPlace.In(_file.Name, line, column + 1),
                ("table", RowReader.Shorten(name)),
                ("expected", string.Join(", ", _tables.OrderBy(t => t.Order).Select(t => t.CsvName)))));
        }

        return table;
    }

    private void FindMark(CsvRow row, string[] cells, List<Diagnostic> faults)
    {
        var column = Header.IndexOf(RejectColumns.Check);
        if (Header.IsOfRejects && column >= 0 && column < cells.Length && !string.IsNullOrWhiteSpace(cells[column]))
        {
            faults.Add(InterchangeDiagnostics.StillMarked.At(row.PlaceOf(column), ("mark", RowReader.Shorten(cells[column]))));
        }
    }

    private void FindForeignCells(CsvRow row, Table table, string[] cells, List<Diagnostic> faults)
    {
        if (!Header.IsOfRejects)
        {
            return;
        }

        var columns = ColumnsOf(table);
        for (var i = 0; i < Math.Min(cells.Length, Header.Count); i++)
        {
            if (!columns.IsKnown(i) && cells[i].Length > 0 && !RejectColumns.IsOne(Header.Names[i])
                && _tables.Any(t => ColumnsOf(t).IsKnown(i)))
            {
                faults.Add(InterchangeDiagnostics.UnknownColumn.At(
                    row.PlaceOf(i), ("column", Header.Names[i]), ("table", table.CsvName!)));
            }
        }
    }

    private void FindLostCharacters(CsvRow row, string[] cells)
    {
        for (var i = 0; i < cells.Length && row.Check is null; i++)
        {
            if (cells[i].Contains('\uFFFD', StringComparison.Ordinal))
            {
                _file.Findings.Add(InterchangeDiagnostics.LostCharacters.At(row.PlaceOf(i)));
            }
        }
    }
}
