using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Collects the fields of a record as cells, and the records within it that have a sheet of their own.</summary>
internal sealed class SheetRowWriter : RowWriter
{
    // Spreadsheets keep 15 digits of a number, and their first day that is no riddle is 1 March 1900.
    private const int ExactDigits = 15;
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private readonly Dictionary<string, object> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SheetRowWriter>> _apart = new(StringComparer.Ordinal);

    /// <summary>The cells by the keys of their columns: texts, numbers and days.</summary>
    public IReadOnlyDictionary<string, object> Cells => _cells;

    /// <summary>The records of a field that has a sheet of its own.</summary>
    public IReadOnlyList<SheetRowWriter> Of(Field field) => _apart.GetValueOrDefault(field.Name) ?? [];

    public override void Text(Field field, CellForm form, string text) => _cells[field.Name] = ValueOf(field, form, text);

    public override void Localized(Field field, LocalizedText text)
    {
        foreach (var tag in text.Tags)
        {
            _cells[SheetColumns.KeyOf(field, tag)] = text.For(tag);
        }
    }

    public override void Items(Field field, IEnumerable<string> items) => _cells[field.Name] = InlineText.List(items);

    public override void Records<T>(RecordsField<T> field, IEnumerable<T> records)
    {
        var rows = new List<SheetRowWriter>();
        foreach (var record in records)
        {
            var row = new SheetRowWriter();
            field.Write(record, row);
            rows.Add(row);
        }

        if (SheetColumns.IsApart(field))
        {
            _apart[field.Name] = rows;
        }
        else
        {
            _cells[field.Name] = string.Join('\n', rows.Select(r => InlineText.Record(r._cells.Select(c => (SheetColumns.HeadingOf(c.Key), TextOf(c.Value))))));
        }
    }

    public static string TextOf(object cell) => cell switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        SheetPercent percent => percent.Share.ToString("P1", CultureInfo.InvariantCulture),
        _ => (string)cell,
    };

    private static object ValueOf(Field field, CellForm form, string text)
    {
        if (form == CellForm.Number && decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return text.Count(char.IsAsciiDigit) <= ExactDigits ? number : text;
        }

        var day = field switch
        {
            ScalarField<DateOnly> or ScalarField<PartialDate> => text,
            ScalarField<MeasuredValue> when text.StartsWith("reached:", StringComparison.Ordinal) => text["reached:".Length..],
            _ when RangeFields.IsDay(field) => text,
            _ => "",
        };
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date >= FirstDay
            ? date
            : text;
    }
}
