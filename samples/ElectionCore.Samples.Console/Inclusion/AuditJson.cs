using System.Globalization;
using System.Text.Json;
using ElectionCore.Inclusion;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The audit of a table as JSON.</summary>
internal static class AuditJson
{
    public static void Write(Utf8JsonWriter json, TableAudit? audit, IReadOnlyList<Diagnostic> findings)
    {
        if (audit is not null)
        {
            json.WriteStartArray("relations");
            foreach (var relation in audit.Relations)
            {
                WriteRelation(json, relation);
            }

            json.WriteEndArray();
            json.WriteStartArray("suspects");
            foreach (var (row, column, printed, suggested) in audit.Suspects)
            {
                json.WriteStartObject();
                json.WriteString("row", row);
                json.WriteString("column", column);
                json.WriteString("stated", printed.Text);
                json.WriteString("suggested", suggested.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteFindings(findings);
    }

    private static void WriteRelation(Utf8JsonWriter json, TableRelation relation)
    {
        var finding = relation.Finding;
        json.WriteStartObject();
        json.WriteString("relation", Words.Of(finding.Relation));
        json.WriteString("row", relation.Row);
        json.WriteString("column", relation.Column);
        json.WriteString("match", Words.Of(finding.Match));
        json.WriteString("stated", finding.Printed?.Text);
        json.WriteRatio("expected", finding.Expected);
        json.WriteRatio("difference", finding.Difference);
        json.WriteString("otherBase", finding.OtherBase);
        if (relation.ImpliedBase is { } implied)
        {
            json.WriteStartObject("impliedBase");
            json.WriteString("lowest", implied.Lowest.ToString(CultureInfo.InvariantCulture));
            json.WriteString("highest", implied.Highest?.ToString(CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("impliedBase");
        }

        json.WriteStartArray("slips");
        foreach (var slip in finding.Slips)
        {
            json.WriteStartObject();
            json.WriteString("figure", slip.Figure);
            json.WriteString("stated", slip.Printed.Text);
            json.WriteString("suggested", slip.Suggested.Text);
            json.WriteString("match", Words.Of(slip.Match));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
