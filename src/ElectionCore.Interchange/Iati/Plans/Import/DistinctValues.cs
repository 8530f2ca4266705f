using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Values of which no two are of the same place and categories.</summary>
internal sealed class DistinctValues
{
    private const char Separator = '\u001F';
    private readonly List<CellValue> _values = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public IReadOnlyList<CellValue> Values => _values;

    public void Clear()
    {
        _values.Clear();
        _keys.Clear();
    }

    /// <summary>Adds values that are known to be apart.</summary>
    public void AddApart(IEnumerable<CellValue> values) => _values.AddRange(values);

    /// <summary>Adds a value, unless there is one of the same place and categories, which is found.</summary>
    public void Add(CellValue value, IatiElement element, ImportFindings findings)
    {
        var cells = value.Cell.OrderBy(c => c.Dimension, StringComparer.Ordinal).SelectMany(c => new[] { c.Dimension, c.Category });
        if (_keys.Add(string.Join(Separator, cells.Prepend(value.Place?.Value ?? ""))))
        {
            _values.Add(value);
        }
        else
        {
            findings.Add(InterchangeDiagnostics.IatiTwice, element, ("what", $"{element.Name} of this place and category"));
        }
    }
}
