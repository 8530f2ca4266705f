namespace ElectionCore.Interchange;

/// <summary>A list of people that is being read, over all tables of its file.</summary>
internal abstract class ListImport(string file, ListLayout layout, ListDigits digits = ListDigits.None)
{
    private readonly List<ListRows> _tables = [];
    private List<Diagnostic> _findings = [];

    public string File => file;

    public ListLayout Layout => layout;

    /// <summary>The digits that its cells may have besides 0 to 9.</summary>
    public ListDigits Digits => digits;

    /// <summary>How many rows were read so far.</summary>
    public int Rows => _tables.Sum(t => t.Count);

    /// <summary>How many rows were left out so far.</summary>
    public int LeftOut => _tables.Sum(t => t.LeftOut.Count);

    /// <summary>Reads a row of sound form. It takes nothing from a row with an error.</summary>
    public abstract void Read(ListRow row);

    /// <summary>Whether a sheet without the headings of the list is one that we wrote before it, to be read by people; nothing is said of it.</summary>
    public virtual bool IsCover(ReadSheet sheet) => false;

    /// <summary>Told of each sheet of a workbook before its rows are read.</summary>
    public virtual void Begin(ReadSheet sheet)
    {
    }

    public void Add(Diagnostic finding) => _findings.Add(finding);

    /// <summary>Begins a table; null when its headings are not those of the list, which has then been reported.</summary>
    public ListRows? Start(IReadOnlyList<string> headings, int line, string? sheet)
    {
        var columns = new ListColumns(headings, layout);
        if (!columns.Check(DiagnosticPlace.In(file, line, path: sheet), sheet is null ? CsvFile.HintFor(headings) : "", _findings))
        {
            return null;
        }

        var rows = new ListRows(new(file, sheet, (short)_tables.Count, columns), this);
        _tables.Add(rows);
        return rows;
    }

    /// <summary>What was found since this was asked last.</summary>
    public List<Diagnostic> TakeFindings()
    {
        var taken = _findings;
        _findings = [];
        foreach (var table in _tables)
        {
            taken.AddRange(table.TakeFindings());
        }

        return taken;
    }
}
