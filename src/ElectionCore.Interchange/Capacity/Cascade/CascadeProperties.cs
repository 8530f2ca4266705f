using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Writes the properties of a cascade's document.</summary>
internal sealed class CascadeProperties(Utf8JsonWriter json)
{
    public void Object(string? name, Action write)
    {
        if (name is null)
        {
            json.WriteStartObject();
        }
        else
        {
            json.WriteStartObject(name);
        }

        write();
        json.WriteEndObject();
    }

    public void Records<T>(string name, IEnumerable<T> records, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var record in records)
        {
            Object(name: null, () => write(record));
        }

        json.WriteEndArray();
    }

    /// <summary>Writes records where there are any.</summary>
    public void AnyRecords<T>(string name, ValueList<T> records, Action<T> write)
    {
        if (records.Count > 0)
        {
            Records(name, records, write);
        }
    }

    public void Texts(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public void Text(string name, string text) => json.WriteString(name, text);

    /// <summary>Writes a text where there is one.</summary>
    public void TextIf(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>Writes a text, or null.</summary>
    public void TextOrNull(string name, string? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    public void Number(string name, long number) => json.WriteNumber(name, number);

    public void NumberIf(string name, long? number)
    {
        if (number is { } given)
        {
            json.WriteNumber(name, given);
        }
    }

    public void NumberOrNull(string name, long? number)
    {
        if (number is { } given)
        {
            json.WriteNumber(name, given);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public void Flag(string name, bool flag) => json.WriteBoolean(name, flag);

    public void Ratio(string name, Ratio ratio) => json.WriteString(name, ratio.ToString());

    public void Word<T>(string name, T value)
        where T : struct, Enum =>
        json.WriteString(name, Words.Of(value));

    public void DayIf(string name, DateOnly? day) => TextIf(name, day is { } given ? TextOf(given) : null);

    public void Window(string name, DateRange window) => Object(name, () =>
    {
        Text("firstDay", TextOf(window.Start));
        Text("lastDay", TextOf(window.End.AddDays(-1)));
    });

    public void Money(string name, Money money) => Object(name, () =>
    {
        json.WriteNumber("amount", money.Amount);
        json.WriteString("currency", money.Currency);
    });

    public void Null(string name) => json.WriteNull(name);

    public static string TextOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
