using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The rows of a table with one place per row and named columns of counts.</summary>
internal abstract class PlaceRows(string file, CsvHeader header, Headings headings, string place, ValueList<string> within, NumberForm numbers)
    : CollectedRows(file, header)
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
        var label = Label(place);
        ValueList<string> larger = [.. within.Select(Label)];
        if (faults.Count == 0 && !_lines.TryAdd(KeyOf(label, larger), line))
        {
            faults.Add(InterchangeDiagnostics.PlaceTwice.At(
                PlaceOf(line, place), ("place", RowReader.Shorten(label)), ("line", line), ("first", _lines[KeyOf(label, larger)])));
        }

        Read(new(label.Length == 0 ? "?" : label, larger, line), heading => Count(heading, line, cells, faults), faults);

        string Label(string heading)
        {
            var column = headings.Find(heading);
            var text = string.Join(' ', cells[column].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (!RowReader.IsText(text))
            {
                faults.Add(InterchangeDiagnostics.NotText.At(PlaceOf(line, column), ("field", heading)));
            }
            else if (text.Length == 0 && heading == place)
            {
                faults.Add(InterchangeDiagnostics.Missing.At(PlaceOf(line, column), ("field", heading)));
            }

            return text;
        }
    }

    /// <summary>Reads a row whose place is known. Errors among the faults leave it out.</summary>
    protected abstract void Read(Labels labels, Func<string, ObservedCount> count, List<Diagnostic> faults);

    /// <summary>The place of a column in a row.</summary>
    protected DiagnosticPlace PlaceOf(int line, string heading) => PlaceOf(line, headings.Find(heading));

    // A tab cannot stand in a label: white space in it became spaces.
    private static string KeyOf(string label, ValueList<string> larger) => string.Join('\t', larger.Append(label)).Normalize();

    private ObservedCount Count(string heading, int line, string[] cells, List<Diagnostic> faults)
    {
        var column = headings.Find(heading);
        return CountCell.Read(cells[column], numbers, heading, PlaceOf(line, column), faults);
    }

    /// <summary>The place of a row, the larger places it lies in, and the line.</summary>
    protected readonly record struct Labels(string Place, ValueList<string> Within, int Line);
}
