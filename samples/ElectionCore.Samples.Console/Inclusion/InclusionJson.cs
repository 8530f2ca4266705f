using System.Text.Json;
using ElectionCore.Inclusion;

namespace ElectionCore.Samples;

/// <summary>Counts and fractions as JSON, exactly.</summary>
internal static class InclusionJson
{
    /// <summary>Writes the number, or the word of the state.</summary>
    public static void WriteCount(this Utf8JsonWriter json, string name, ObservedCount count)
    {
        if (count.Value is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteString(name, count.ToString());
        }
    }

    /// <summary>Writes a number, or null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes numerator and denominator; null when there is no value.</summary>
    public static void WriteRatio(this Utf8JsonWriter json, string name, Ratio? value)
    {
        if (value is not { IsDefined: true } ratio)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("n", ratio.Numerator);
        json.WriteNumber("d", ratio.Denominator);
        json.WriteEndObject();
    }
}
