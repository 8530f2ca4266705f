using System.Diagnostics.CodeAnalysis;

namespace ElectionCore.Interchange;

/// <summary>Collects the cells of one row by column.</summary>
internal sealed class CsvRowWriter : RowWriter
{
    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);
    private readonly List<(string Field, string Tag)> _tags = [];

    public string? this[string column] => _cells.GetValueOrDefault(column);

    /// <summary>The column of a text in one language.</summary>
    public static string ColumnOf(Field field, string tag) => tag == "en" ? field.Name : $"{field.Name}:{tag}";

    /// <summary>Notes the languages of the row by field.</summary>
    public void CollectTags(Dictionary<string, SortedSet<string>> tags, string except)
    {
        foreach (var (field, tag) in _tags)
        {
            if (tag == except)
            {
                continue;
            }

            if (!tags.TryGetValue(field, out var found))
            {
                tags.Add(field, found = new(StringComparer.Ordinal));
            }

            found.Add(tag);
        }
    }

    public override void Text(Field field, CellForm form, string text) => _cells[field.Name] = text;

    public override void Localized(Field field, LocalizedText text)
    {
        foreach (var tag in text.Tags)
        {
            _cells[ColumnOf(field, tag)] = text.For(tag);
            _tags.Add((field.Name, tag));
        }
    }

    public override void Items(Field field, IEnumerable<string> items) => _cells[field.Name] = string.Join(';', items);

    [SuppressMessage("Design", "CA1065", Justification = "A table of CSV has no such field.")]
    public override void Records<T>(RecordsField<T> field, IEnumerable<T> records) =>
        throw new NotSupportedException("A CSV table has no records within records.");
}
