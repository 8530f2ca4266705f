using System.Text.Json;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>How somebody stands to a kind of credential, condition by condition.</summary>
internal static class ConditionText
{
    public static void Write(Verb verb, CredentialEvaluation evaluation)
    {
        PlanText.Narrow(verb.Output);
        PlanText.Line(verb, $"{evaluation.Person} and {evaluation.Type.Code} ({verb.Say(evaluation.Type.Name)}) on {Days.Iso(evaluation.On)}: {Words.Of(evaluation.State)}.");
        if (evaluation.Results.Length == 0)
        {
            PlanText.Line(verb, "It has no conditions: it is given by a decision.");
            return;
        }

        var table = PlanText.Table("Condition", "Stands", "Numbers", "Lacking or uncertain");
        foreach (var result in evaluation.Results)
        {
            table.Row(result.Condition.Describe(), Words.Of(result.State), string.Join("; ", result.Figures.Select(Say)), string.Join(", ", result.Lacking));
        }

        verb.Output.Write(table);
    }

    public static void Write(Utf8JsonWriter json, CredentialEvaluation evaluation)
    {
        json.WriteString("type", evaluation.Type.Code.Value);
        json.WriteString("person", evaluation.Person.Value);
        json.WriteDay("on", evaluation.On);
        json.WriteString("state", Words.Of(evaluation.State));
        json.WriteAll("conditions", evaluation.Results, result =>
        {
            json.WriteStartObject();
            json.WriteString("condition", result.Condition.Describe());
            json.WriteString("state", Words.Of(result.State));
            json.WriteAll("figures", result.Figures, figure =>
            {
                json.WriteStartObject();
                json.WriteString("measure", Words.Of(figure.Measure));
                json.WriteString("needed", figure.Needed.ToString());
                json.WriteNumberOrNull("there", figure.There);
                json.WriteNumberOrNull("uncertain", figure.Uncertain);
                json.WriteEndObject();
            });
            json.WriteTexts("lacking", result.Lacking);
            json.WriteEndObject();
        });
    }

    private static string Say(ConditionFigure figure)
    {
        var needed = figure.Needed.Denominator == 1 ? PlanText.Number(figure.Needed.Numerator) : figure.Needed.ToString();
        var there = figure.There is { } certain ? PlanText.Number(certain) : "unknown";
        var more = figure is { There: null } or { Uncertain: 0 } ? "" : figure.Uncertain is { } known ? $", and {PlanText.Number(known)} uncertain" : ", and an unknown number uncertain";
        return $"{Words.Plain(figure.Measure)}: {there} of {needed}{more}";
    }
}
