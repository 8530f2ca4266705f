using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>Shows a corrective action.</summary>
internal static class CaseText
{
    public static void Say(Verb verb, CorrectiveCase action, Commit? stored, DataSource data)
    {
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                Write(json, action);
                json.WriteNumberOrNull("commit", stored?.Number);
            });
            return;
        }

        PlanText.Line(verb, $"Corrective action {action.Code}, {action.Title}: {Words.Plain(action.State)}, owned by {action.Owner}, opened {Days.Iso(action.OpenedOn)}.");
        foreach (var open in action.OpenActions)
        {
            PlanText.Line(verb, $"  {open.Code}: {open.Text}, {open.Owner}, due {Days.Iso(open.DueOn)}");
        }

        PlanText.Line(verb, QualityText.Stored(stored, isDry: false, data));
    }

    public static void Write(System.Text.Json.Utf8JsonWriter json, CorrectiveCase action)
    {
        json.WriteString("case", action.Code.Value);
        json.WriteString("title", action.Title);
        json.WriteString("state", Words.Of(action.State));
        json.WriteString("owner", action.Owner.Value);
        json.WriteDay("openedOn", action.OpenedOn);
        json.WriteAll("findings", action.Findings, f => json.WriteStringValue(f.Value));
        json.WriteAll("openActions", action.OpenActions, a =>
        {
            json.WriteStartObject();
            json.WriteString("action", a.Code);
            json.WriteString("text", a.Text);
            json.WriteString("owner", a.Owner.Value);
            json.WriteDay("dueOn", a.DueOn);
            json.WriteEndObject();
        });
    }
}
