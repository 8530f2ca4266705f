using System.Data.Common;
using System.Globalization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Reads the state of one row, column by column. Each call names the column it expects to be next.</summary>
internal sealed class FactReader(DbDataReader source)
{
    private FactTable? _table;
    private int _next;

    /// <summary>The rows.</summary>
    public DbDataReader Source => source;

    /// <summary>The key of the thing.</summary>
    public string Key => source.GetString(FactTable.KeyColumn);

    /// <summary>Starts with the row on which the source stands.</summary>
    public void Begin(FactTable table)
    {
        _table = table;
        _next = table.FirstStateColumn;
    }

    /// <summary>A text, or null.</summary>
    public string? Text(string column) => Next(column) is { } at ? source.GetString(at) : null;

    /// <summary>A text that is never null.</summary>
    public string RequiredText(string column) => source.GetString(Required(column));

    /// <summary>A choice.</summary>
    public T Word<T>(string column)
        where T : struct, Enum =>
        EnumWords<T>.Parse(RequiredText(column));

    /// <summary>A choice, or null.</summary>
    public T? WordOrNull<T>(string column)
        where T : struct, Enum =>
        Text(column) is { } word ? EnumWords<T>.Parse(word) : null;

    /// <summary>A whole number, or null.</summary>
    public int? Integer(string column) => Next(column) is { } at ? source.GetInt32(at) : null;

    /// <summary>A whole number that is never null.</summary>
    public int RequiredInteger(string column) => source.GetInt32(Required(column));

    /// <summary>A whole number of 64 bits, or null.</summary>
    public long? Long(string column) => Next(column) is { } at ? source.GetInt64(at) : null;

    /// <summary>A decimal number, or null.</summary>
    public decimal? Decimal(string column) => Next(column) is { } at ? StoredDecimal.Normal(source.GetDecimal(at)) : null;

    /// <summary>A decimal number that is never null.</summary>
    public decimal RequiredDecimal(string column) => StoredDecimal.Normal(source.GetDecimal(Required(column)));

    /// <summary>Yes or no.</summary>
    public bool Boolean(string column) => source.GetBoolean(Required(column));

    /// <summary>A day, or null.</summary>
    public DateOnly? Date(string column) => Next(column) is { } at ? source.GetFieldValue<DateOnly>(at) : null;

    /// <summary>A day that is never null.</summary>
    public DateOnly RequiredDate(string column) => source.GetFieldValue<DateOnly>(Required(column));

    /// <summary>A range of days, or null.</summary>
    public DateRange? Days(string column)
    {
        var days = Text(column);

        // The bounds beside it are for queries; the text says more.
        Required(column + FactTable.FromSuffix);
        Required(column + FactTable.ToSuffix);
        return days is null ? null : DateRange.Parse(days, CultureInfo.InvariantCulture);
    }

    /// <summary>A range of days that is never null.</summary>
    public DateRange RequiredDays(string column) => Days(column) ?? throw new FormatException($"{column} has no days.");

    /// <summary>A text in several languages, or null.</summary>
    public LocalizedText? Localized(string column) => Text(column) is { } json ? StoredJson.ReadText(json) : null;

    /// <summary>A text in several languages that is never null.</summary>
    public LocalizedText RequiredLocalized(string column) => StoredJson.ReadText(RequiredText(column));

    /// <summary>An order or decision, or null.</summary>
    public Instrument? Instrument(string column) => Text(column) is { } json ? StoredJson.Read<Instrument>(json) : null;

    /// <summary>A value of several parts, or null.</summary>
    public T? Part<T>(string column)
        where T : class =>
        Text(column) is { } json ? StoredJson.Read<T>(json) : null;

    /// <summary>A value of several parts that is never null.</summary>
    public T RequiredPart<T>(string column)
        where T : class =>
        StoredJson.Read<T>(RequiredText(column));

    /// <summary>A list.</summary>
    public ValueList<T> Items<T>(string column) => Text(column) is { } json ? [.. StoredJson.Read<T[]>(json)] : [];

    private int? Next(string column)
    {
        var at = Required(column);
        return source.IsDBNull(at) ? null : at;
    }

    private int Required(string column)
    {
        var at = _next++;
        return _table!.Columns[at].Name == column
            ? at
            : throw new InvalidOperationException($"The next column of {_table.Name} is {_table.Columns[at].Name}, not {column}.");
    }
}
