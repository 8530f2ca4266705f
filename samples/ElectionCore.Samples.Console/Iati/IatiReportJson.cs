using System.Text.Json;
using ElectionCore.Interchange;

namespace ElectionCore.Samples;

/// <summary>What the check of an IATI file found, as JSON. The three tiers have errors only; what is less is told apart.</summary>
internal static class IatiReportJson
{
    public static void Write(Utf8JsonWriter json, IatiValidationReport report)
    {
        json.WriteBoolean("valid", report.IsValid);
        foreach (var (tier, faults) in report.Tiers())
        {
            json.WriteStartArray(Words.Of(tier));
            foreach (var fault in faults.Where(f => f.Severity == DiagnosticSeverity.Error))
            {
                Write(json, fault);
            }

            json.WriteEndArray();
        }

        WriteTexts(json, "notChecked", report.NotChecked.Select(Words.Of));
        WriteTexts(json, "codelistsNotHeld", report.CodelistsNotHeld);
        WriteTexts(json, "rulesNotChecked", report.RulesNotChecked);
        json.WriteStartArray("warnings");
        foreach (var fault in report.Tiers().SelectMany(t => t.Faults).Where(f => f.Severity != DiagnosticSeverity.Error))
        {
            Write(json, fault);
        }

        json.WriteEndArray();
        json.WriteBoolean("complete", report.IsComplete);
        json.WriteNumber("activities", report.Activities);
    }

    private static void Write(Utf8JsonWriter json, IatiFault fault)
    {
        json.WriteStartObject();
        json.WriteString("id", fault.Id);
        json.WriteString("message", fault.Message);
        json.WriteNumber("line", fault.Line);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
