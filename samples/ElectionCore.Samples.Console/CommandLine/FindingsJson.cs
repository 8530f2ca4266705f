using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Samples.CommandLine;

/// <summary>Diagnostics as JSON.</summary>
internal static class FindingsJson
{
    public static void WriteFindings(this Utf8JsonWriter json, IEnumerable<Diagnostic> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", Words.Of(finding.Severity));
            json.WriteString("place", finding.Place.ToString());
            json.WriteString("message", DiagnosticText.English.Format(finding, CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, Days.Iso(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
