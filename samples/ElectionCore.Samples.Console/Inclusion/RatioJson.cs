using System.Text.Json;

namespace ElectionCore.Samples;

/// <summary>Exact fractions as JSON.</summary>
internal static class RatioJson
{
    /// <summary>Writes numerator and denominator, or null when there is no value.</summary>
    public static void WriteRatio(this Utf8JsonWriter json, string name, Ratio? ratio)
    {
        if (ratio is not { IsDefined: true } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("numerator", known.Numerator);
        json.WriteNumber("denominator", known.Denominator);
        json.WriteEndObject();
    }
}
