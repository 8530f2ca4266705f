using System.Text.Json;
using ElectionCore.Inclusion;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Gaps as JSON.</summary>
internal static class GapsJson
{
    public static void Write(Utf8JsonWriter json, GapReport report)
    {
        json.WriteStartArray("rows");
        if (report.IsShown)
        {
            foreach (var row in report.Table.Rows)
            {
                json.WriteStartObject();
                WriteRow(json, report, row);
            }
        }

        json.WriteEndArray();
        if (report.IsShown)
        {
            json.WriteStartObject("overall");
            WriteRow(json, report, report.Table.Overall);
        }
        else
        {
            json.WriteNull("overall");
        }

        json.WriteString("source", report.Source.Source);
        json.WriteDay("asOf", report.Source.AsOf);
        json.WriteString("base", report.Source.Base.Name.ToString());
        json.WriteNumber("leftOut", report.LeftOut);
        json.WriteFindings(report.Findings);
    }

    private static void WriteRow(Utf8JsonWriter json, GapReport report, GapRow row)
    {
        json.WriteString("place", row.Counts.Place);
        json.WriteCount("male", row.Counts.Male);
        json.WriteCount("female", row.Counts.Female);
        if (report.HasOthers)
        {
            json.WriteCount("other", row.Counts.Other);
        }
        else
        {
            json.WriteNull("other");
        }

        json.WriteCount("total", row.Counts.Total);
        json.WriteRatio("femaleShare", row.FemaleShare.Value);
        json.WriteRatio("gapPoints", row.GapPoints.Value);
        json.WriteNumberOrNull("gap", row.Gap.Value?.Numerator);
        json.WriteRatio("electorRatio", row.ElectorRatio.Value);
        json.WriteRatio("parity", row.Parity.Value);
        if (report.HasPrevious)
        {
            json.WriteStartObject("change");
            json.WriteNumberOrNull("people", row.GapChange);
            json.WriteRatio("points", row.GapPointsChange);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("change");
        }

        json.WriteEndObject();
    }
}
