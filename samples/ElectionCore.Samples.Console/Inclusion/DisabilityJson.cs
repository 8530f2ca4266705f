using System.Text.Json;
using ElectionCore.Inclusion;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Counts of people with disabilities as JSON.</summary>
internal static class DisabilityJson
{
    public static void Write(Utf8JsonWriter json, DisabilityReport report, bool isRefused)
    {
        if (isRefused)
        {
            json.WriteFindings(report.Findings);
            return;
        }

        WriteCounts(json, report);
        json.WriteFindings(report.Findings.Concat(report.Warnings));
    }

    private static void WriteCounts(Utf8JsonWriter json, DisabilityReport report)
    {
        json.WriteString("heading", Cube.InternalHeading);
        json.WriteString("purpose", report.Policy.Purpose);
        json.WriteString("approver", report.Policy.Approver);
        json.WriteString("instrument", Words.Of(report.Read.Instrument));
        json.WriteString("note", report.InstrumentNote);
        json.WriteBoolean("census", report.IsCensus);
        json.WriteNumber("people", report.Levels.Total);
        json.WriteNumber("leftOut", report.Read.LeftOut.Length);
        json.WriteStartArray("cutoffs");
        foreach (var share in report.Shares)
        {
            WriteShare(json, share);
        }

        json.WriteEndArray();
        json.WriteStartObject("levels");
        json.WriteNumber("none", report.Levels.None);
        json.WriteNumber("some", report.Levels.Some);
        json.WriteNumber("aLotOrMore", report.Levels.ALotOrMore);
        json.WriteNumber("undetermined", report.Levels.Undetermined);
        json.WriteEndObject();
        json.WriteStartArray("domains");
        foreach (var domain in report.Domains)
        {
            json.WriteStartObject();
            json.WriteString("domain", Words.Of(domain));
            json.WriteNumber("refused", report.Count(domain, FunctioningAnswer.Refused));
            json.WriteNumber("doNotKnow", report.Count(domain, FunctioningAnswer.DoNotKnow));
            json.WriteNumber("notAsked", report.Count(domain, FunctioningAnswer.NotAsked));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteShare(Utf8JsonWriter json, DisabilityShare share)
    {
        var count = share.Count;
        json.WriteStartObject();
        json.WriteString("cutoff", Words.Of(count.Cutoff));
        json.WriteNumber("with", count.With);
        json.WriteNumber("without", count.Without);
        json.WriteNumber("undetermined", count.Undetermined);
        json.WriteRatio("share", count.Share);
        json.WriteRatio("lowest", count.Bounds.Lowest);
        json.WriteRatio("highest", count.Bounds.Highest);
        if (share.Weighted is { } weighted)
        {
            json.WriteStartObject("weighted");
            WriteReal("share", weighted.Share);
            WriteReal("designEffect", weighted.DesignEffect);
            WriteReal("effectiveSize", weighted.EffectiveSize);
            json.WriteEndObject();
        }

        if (share.Interval is { } interval)
        {
            json.WriteStartObject("interval");
            json.WriteNumber("lower", interval.Lower);
            json.WriteNumber("upper", interval.Upper);
            json.WriteNumber("level", interval.Level);
            json.WriteString("method", Words.Of(interval.Method));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("interval");
        }

        json.WriteEndObject();

        void WriteReal(string name, double? value)
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
    }
}
