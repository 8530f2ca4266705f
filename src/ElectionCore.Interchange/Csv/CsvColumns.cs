using System.Diagnostics.CodeAnalysis;

namespace ElectionCore.Interchange;

/// <summary>Where the fields of one table stand in the columns of a file.</summary>
internal sealed class CsvColumns
{
    private readonly Dictionary<Field, int> _single = [];
    private readonly Dictionary<Field, List<(string Tag, int Index)>> _localized = [];
    private readonly HashSet<int> _known = [];

    public CsvColumns(CsvHeader header, Table table)
    {
        Table = table;
        foreach (var field in table.Columns)
        {
            if (field.IsLocalized)
            {
                _localized[field] = [.. header.Localized(field.Name)];
                _known.UnionWith(_localized[field].Select(c => c.Index));
            }
            else if (header.IndexOf(field.Name) is >= 0 and var index)
            {
                _single[field] = index;
                _known.Add(index);
            }
        }
    }

    public Table Table { get; }

    public bool IsKnown(int column) => _known.Contains(column);

    public bool TryFind(Field field, out int index) => _single.TryGetValue(field, out index);

    public bool TryFindLocalized(Field field, [NotNullWhen(true)] out List<(string Tag, int Index)>? columns) =>
        _localized.TryGetValue(field, out columns);

    /// <summary>The first column of a field, or -1.</summary>
    public int FirstOf(Field field) => TryFind(field, out var index)
        ? index
        : _localized.TryGetValue(field, out var columns) && columns.Count > 0 ? columns[0].Index : -1;
}
