using System.Text.Json;
using ElectionCore.Inclusion;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Rules and findings about legal thresholds as JSON.</summary>
internal static class ThresholdJson
{
    public static void Write(Utf8JsonWriter json, ThresholdReport report)
    {
        json.WriteString("heading", report.Rule.IsPublishable ? ThresholdReport.Nature : $"{ThresholdReport.Candidate} {ThresholdReport.Nature}");
        json.WriteStartObject("rule");
        WriteRule(json, report.Rule);
        json.WriteEndObject();
        json.WriteDay("date", report.On);
        json.WriteBoolean("proxy", report.IsProxy);
        json.WriteStartArray("places");
        foreach (var (place, evaluation) in report.Places)
        {
            json.WriteStartObject();
            json.WriteString("place", place);
            json.WriteStartArray("readings");
            foreach (var finding in evaluation.Findings)
            {
                WriteFinding(json, finding, report.Missing(finding.Reading));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteFindings(report.Findings);
    }

    public static void WriteRule(Utf8JsonWriter json, ThresholdRule rule)
    {
        json.WriteString("code", rule.Code);
        json.WriteString("title", rule.Title.ToString());
        json.WriteString("citation", rule.Citation.ToString());
        json.WriteString("jurisdiction", rule.Jurisdiction);
        json.WriteString("scope", rule.Scope);
        json.WriteString("effective", rule.Effective.ToString());
        json.WriteString("effect", Words.Of(rule.Effect));
        json.WriteString("effectText", rule.EffectText.ToString());
        json.WriteBoolean("publishable", rule.IsPublishable);
        json.WriteStartObject("verification");
        json.WriteBoolean("verified", rule.Verification.IsVerified);
        json.WriteString("source", rule.Verification.Source);
        json.WriteString("gazette", rule.Verification.Gazette);
        json.WriteDay("on", rule.Verification.On);
        json.WriteString("note", rule.Verification.Note);
        json.WriteEndObject();
        json.WriteStartArray("readings");
        foreach (var reading in rule.Readings)
        {
            json.WriteStartObject();
            json.WriteString("code", reading.Code);
            json.WriteString("explanation", reading.Explanation.ToString());
            json.WriteString("measure", Words.Of(reading.Measure));
            json.WriteString("comparator", Words.Of(reading.Comparator));
            json.WriteRatio("limit", reading.Limit);
            json.WriteBoolean("declared", reading.IsDeclared);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, ThresholdFinding finding, IReadOnlyList<string> missing)
    {
        json.WriteStartObject();
        json.WriteString("reading", finding.Reading.Code);
        json.WriteBoolean("declared", finding.Reading.IsDeclared);
        json.WriteString("state", Words.Of(finding.State));
        json.WriteRatio("value", finding.Value);
        if (finding.IsMet is { } isMet)
        {
            json.WriteBoolean("met", isMet);
        }
        else
        {
            json.WriteNull("met");
        }

        json.WriteString("proof", finding.Proof?.ToString());
        json.WriteNumberOrNull("shortfallAtFixedTotal", finding.ShortfallAtFixedTotal);
        json.WriteNumberOrNull("shortfallAtGrowingTotal", finding.ShortfallAtGrowingTotal);
        json.WriteStartArray("needs");
        foreach (var option in missing)
        {
            json.WriteStringValue(option);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
