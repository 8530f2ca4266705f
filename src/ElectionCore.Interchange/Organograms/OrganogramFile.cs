namespace ElectionCore.Interchange;

/// <summary>One organogram. Each row becomes a post, its reporting line and, the first time, its unit.</summary>
internal sealed class OrganogramFile : CsvRows
{
    private const string Outside = "XX";
    private const string Eliminated = "Eliminated";
    private const string ParentDepartment = "parent-department";
    private readonly ImportFile _file;
    private readonly OrganogramHeader _columns;
    private readonly ReadContext _context;
    private readonly LossTally _losses = new();
    private readonly OrganogramPosts _posts;

    private OrganogramFile(ImportFile file, CsvHeader header, OrganogramHeader columns, ReadContext context)
    {
        (_file, Header, _columns, _context) = (file, header, columns, context);
        _posts = new(file, context);
    }

    public override string Name => _file.Name;

    public override CsvHeader Header { get; }

    public override bool HasRows => _file.Rows.Count > 0;

    private string Of => _columns.IsSenior ? "of senior posts" : "of junior posts";

    /// <summary>Recognises the headings; null when the file is not to be read, which has then been reported.</summary>
    public static OrganogramFile? Start(ImportFile file, CsvHeader header, int line, ReadContext context)
    {
        if (OrganogramHeader.Of(header.Names) is not { } columns)
        {
            file.Findings.Add(InterchangeDiagnostics.UnknownHeader.At(
                DiagnosticPlace.In(file.Name, line), ("expected", OrganogramHeader.Expected), ("hint", "")));
            return null;
        }

        foreach (var column in columns.Duplicates)
        {
            file.Findings.Add(InterchangeDiagnostics.DuplicateColumn.At(
                DiagnosticPlace.In(file.Name, line, column + 1), ("column", header.Names[column])));
        }

        return columns.Duplicates.Count > 0 ? null : new(file, header, columns, context);
    }

    public override void Add(int line, string[] cells, List<Diagnostic> faults, string? mark, ImportStream stream)
    {
        // A row of spaces is no row.
        if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
        {
            return;
        }

        if (faults.Count > 0)
        {
            _context.AddRefused(_file, AllTables.Of("posts"), new OrganogramRow(Name, line), stream, [.. faults]);
            return;
        }

        if (Cell(cells, OrganogramColumn.Valid) == "0")
        {
            _losses.Add($"rows {Of} that the file itself marks as not valid");
            return;
        }

        if (IsEliminated(cells))
        {
            _losses.Add($"rows {Of} that were eliminated");
            return;
        }

        foreach (var (index, name) in _columns.Others.Where(o => !string.IsNullOrWhiteSpace(cells[o.Index])))
        {
            _losses.Add($"{name} {Of}");
        }

        _losses.Add($"Name {Of}", Cell(cells, OrganogramColumn.Name).Length > 0 ? 1 : 0);
        var unit = AddUnits(line, cells, stream);
        _posts.Add(new(line, Cell(cells, OrganogramColumn.Reference), _columns.IsSenior)
        {
            Title = Cell(cells, OrganogramColumn.Title),
            Unit = unit,
            Grade = Cell(cells, OrganogramColumn.Grade),
            Group = Cell(cells, OrganogramColumn.Group),
            Fte = Cell(cells, OrganogramColumn.Fte),
            Superior = Cell(cells, OrganogramColumn.Superior) is var superior && superior.Equals(Outside, StringComparison.OrdinalIgnoreCase) ? "" : superior,
            Columns = _columns,
        });
    }

    public override void Finish(ImportStream stream)
    {
        _posts.Finish(stream);
        _file.Findings.AddRange(_losses.Report((what, count) =>
            InterchangeDiagnostics.LeftOut.At(DiagnosticPlace.In(Name), ("what", what), ("count", count))));
    }

    private bool IsEliminated(string[] cells) =>
        Cell(cells, OrganogramColumn.Name).Equals(Eliminated, StringComparison.OrdinalIgnoreCase)
        || Cell(cells, OrganogramColumn.Title).Equals(Eliminated, StringComparison.OrdinalIgnoreCase);

    // The unit of a row, after it and the body were added when they are new; empty when the row names no body.
    private string AddUnits(int line, string[] cells, ImportStream stream)
    {
        var (organisation, unit) = (Cell(cells, OrganogramColumn.Organisation), Cell(cells, OrganogramColumn.Unit));
        if (organisation.Length == 0)
        {
            return "";
        }

        var body = OrganogramCodes.OfOrganisation(organisation);
        AddUnit(body, organisation, OrganogramColumn.Organisation, parent: null, Cell(cells, OrganogramColumn.Department), line, stream);
        var code = OrganogramCodes.OfUnit(organisation, unit);
        if (code != body)
        {
            AddUnit(code, unit, OrganogramColumn.Unit, body, department: "", line, stream);
        }

        return code;
    }

    private void AddUnit(
        string code, string name, OrganogramColumn column, string? parent, string department, int line, ImportStream stream)
    {
        var at = _columns.IndexOf(column);
        if (!_context.Units.Add(code, name, out var otherSpelling))
        {
            if (otherSpelling is not null)
            {
                _file.Findings.Add(InterchangeDiagnostics.OrganogramUnitSpelling.At(
                    DiagnosticPlace.In(Name, line, at + 1),
                    ("name", RowReader.Shorten(name)), ("unit", code), ("first", RowReader.Shorten(otherSpelling))));
            }

            return;
        }

        var row = new OrganogramRow(Name, line);
        row.Put("code", code, at);
        row.PutText("name", "en", name, at);
        row.Put("parent", parent, at);
        var isCode = CodeFormat.IsValid(department) && !department.Contains(';', StringComparison.Ordinal);
        if (isCode && OrganogramCodes.Slug(department) != OrganogramCodes.Slug(name))
        {
            row.PutItem("identifiers", $"{ParentDepartment}:{department}", _columns.IndexOf(OrganogramColumn.Department));
        }
        else if (department.Length > 0 && !isCode)
        {
            _losses.Add($"Parent Department {Of} that is no code here");
        }

        _context.Add(_file, AllTables.Of("units"), row, stream);
    }

    // Without white space at the ends and with single spaces within.
    private string Cell(string[] cells, OrganogramColumn column) => _columns.IndexOf(column) is >= 0 and var index
        ? string.Join(' ', cells[index].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : "";
}
