using System.Text.Json;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>A chain from what was said to what was measured, as JSON.</summary>
internal static class RecommendationTraceJson
{
    public static void Write(Utf8JsonWriter json, Verb verb, RecommendationTrace trace)
    {
        json.WriteDay("asOf", trace.AsOf);
        json.WriteBoolean("whole", trace.IsWhole);
        json.WriteBroken("firstBroken", trace.FirstBroken);
        json.WriteStartObject("root");
        WriteStep(json, verb, trace.Root);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, Verb verb, TraceStep step)
    {
        json.WriteString("kind", Words.Of(step.Kind));
        json.WriteString("subject", string.IsNullOrEmpty(step.Subject.Code) ? null : step.Subject.ToString());
        json.WriteString("number", step.Number);
        json.WriteString("title", RecommendationText.Lines(verb, step.Title));
        json.WriteMoney("amount", step.Amount);
        json.WriteProgress("progress", step.Progress);
        json.WriteValue("value", step.Measurement?.Whole);
        json.WriteBoolean("found", step.IsFound);
        json.WriteBroken("broken", step);
        json.WriteAll("next", step.Next, next =>
        {
            json.WriteStartObject();
            WriteStep(json, verb, next);
            json.WriteEndObject();
        });
    }
}
