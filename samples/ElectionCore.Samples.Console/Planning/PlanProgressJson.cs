using System.Text.Json;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Progress as JSON.</summary>
internal static class PlanProgressJson
{
    public static void Write(Utf8JsonWriter json, Verb verb, PlanView view, PlanProgress progress, string by, List<ProgressLine> lines)
    {
        json.WriteHead(verb, view);
        json.WriteStartObject("whole");
        WriteLine(json, ProgressLine.Of(progress.Whole));
        json.WriteEndObject();
        json.WriteString("by", by);
        json.WriteAll("rows", lines, line =>
        {
            json.WriteStartObject();
            json.WriteString("kind", string.IsNullOrEmpty(line.Subject.Kind) ? null : line.Subject.Kind);
            json.WriteString("code", string.IsNullOrEmpty(line.Subject.Code) ? null : line.Subject.Code);
            json.WriteString("number", line.Number);
            json.WriteString("title", line.Title is null ? null : verb.Say(line.Title));
            json.WriteNumber("depth", line.Depth);
            WriteLine(json, line);
            json.WriteNumber("daysOverdue", line.DaysOverdue);
            json.WriteEndObject();
        });
        json.WriteFindings(progress.Diagnostics);
    }

    private static void WriteLine(Utf8JsonWriter json, ProgressLine line)
    {
        json.WriteProgress("progress", line.Progress);
        json.WriteProgress("selfReported", line.SelfReported);
        json.WriteRatio("timePassed", line.Time?.Days);
    }
}
