using ElectionCore.Inclusion;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The rules that there are.</summary>
internal static class RuleList
{
    public static void Write(Verb verb, IReadOnlyList<ThresholdRule> rules, ThresholdColumns columns, IReadOnlyList<Diagnostic> findings)
    {
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteStartArray("rules");
                foreach (var rule in rules)
                {
                    json.WriteStartObject();
                    ThresholdJson.WriteRule(json, rule);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteFindings(findings);
            });
            return;
        }

        foreach (var rule in rules)
        {
            ThresholdText.WriteRule(verb, rule);
            foreach (var reading in rule.Readings)
            {
                verb.Output.Line(Output.Clean(
                    $"  {reading.Code}{(reading.IsDeclared ? " (declared reading)" : "")}: {Words.Of(reading.Measure)} {Words.Of(reading.Comparator)} {reading.Limit}; {string.Join(" and ", columns.Needed(reading.Measure))}"));
            }

            verb.Output.Line();
        }

        verb.Output.Line("Choose one with --rule ID.");
        Output.Findings(findings);
    }
}
