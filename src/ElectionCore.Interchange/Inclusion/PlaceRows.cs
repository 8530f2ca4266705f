using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The rows of a table with one place per row and named columns of counts.</summary>
internal abstract class PlaceRows(string file, CsvHeader header, Headings headings, string place, NumberForm numbers) : CollectedRows(file, header)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the columns. Reports those that are missing, there twice, or not read.</summary>
    /// <returns>The headings, or null when the file is not to be read.</returns>
    public static Headings? Find(CsvHeader header, int line, string file, IEnumerable<string> columns, List<Diagnostic> findings)
    {
        var headings = new Headings(header.Names);
        var place = DiagnosticPlace.In(file, line);
        string[] wanted = [.. columns];
        if (!headings.Check(wanted, place, findings))
        {
            return null;
        }

        var read = wanted.Select(headings.Find).ToHashSet();
        string[] others = [.. header.Names.Where((_, i) => !read.Contains(i))];
        if (others.Length > 0)
        {
            findings.Add(InterchangeDiagnostics.ColumnsNotRead.At(place, ("columns", string.Join(", ", others))));
        }

        return headings;
    }

    /// <exception cref="ArgumentException">Two columns are the same.</exception>
    public static void RequireDifferent(IEnumerable<string> columns, string parameterName)
    {
        if (columns.GroupBy(c => c, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { Key: var twice })
        {
            throw new ArgumentException($"The column {twice} is named for two things.", parameterName);
        }
    }

    protected sealed override void Read(int line, string[] cells, List<Diagnostic> faults)
    {
        var column = headings.Find(place);
        var label = string.Join(' ', cells[column].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (label.Length == 0)
        {
            faults.Add(InterchangeDiagnostics.Missing.At(PlaceOf(line, column), ("field", place)));
            label = "?";
        }
        else if (!_lines.TryAdd(label.Normalize(), line))
        {
            faults.Add(InterchangeDiagnostics.PlaceTwice.At(
                PlaceOf(line, column), ("place", RowReader.Shorten(label)), ("line", line), ("first", _lines[label.Normalize()])));
        }

        Read(label, line, heading => Count(heading, line, cells, faults), faults);
    }

    /// <summary>Reads a row whose place is known. Errors among the faults leave it out.</summary>
    protected abstract void Read(string label, int line, Func<string, ObservedCount> count, List<Diagnostic> faults);

    /// <summary>The place of a column in a row.</summary>
    protected DiagnosticPlace PlaceOf(int line, string heading) => PlaceOf(line, headings.Find(heading));

    private ObservedCount Count(string heading, int line, string[] cells, List<Diagnostic> faults)
    {
        var column = headings.Find(heading);
        return CountCell.Read(cells[column], numbers, heading, PlaceOf(line, column), faults);
    }
}
