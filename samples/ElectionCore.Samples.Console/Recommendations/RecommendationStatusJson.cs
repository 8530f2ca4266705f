using System.Text.Json;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Counts of recommendations as JSON, exactly.</summary>
internal static class RecommendationStatusJson
{
    public static void Write(Utf8JsonWriter json, Verb verb, RecommendationReport report)
    {
        var statistics = report.Statistics;
        json.WriteDay("asOf", statistics.AsOf);
        json.WriteString("source", report.Source);
        json.WriteStartObject("scale");
        json.WriteString("code", statistics.Scale.Code);
        json.WriteString("name", verb.Say(statistics.Scale.Name));
        json.WriteTexts("grades", statistics.Scale.Grades.Select(g => g.Code));
        json.WriteEndObject();
        json.WriteStartObject("whole");
        WriteGroup(json, statistics.Whole);
        json.WriteEndObject();
        WriteGroups(json, "byActingBody", "actingBody", report.ByActingBody);
        if (report.By is { } by)
        {
            json.WriteString("by", by.Word);
            WriteGroups(json, "groups", "key", report.Groups);
        }

        var assistance = statistics.Assistance;
        json.WriteStartObject("assistance");
        json.WriteNumber("offered", assistance.Offered);
        json.WriteNumber("takenUp", assistance.TakenUp);
        json.WriteNumber("declined", assistance.Declined);
        json.WriteNumber("noLongerApplicable", assistance.NoLongerApplicable);
        json.WriteNumber("open", assistance.Open);
        json.WriteEndObject();
        json.WriteAll("conversions", report.Conversions, conversion =>
        {
            json.WriteStartObject();
            json.WriteString("from", conversion.Scale);
            json.WriteString("source", conversion.Mapping?.Source);
            json.WriteAll("grades", conversion.Mapping?.Grades ?? [], pair =>
            {
                json.WriteStartObject();
                json.WriteString("from", pair.From);
                json.WriteString("to", pair.To);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteNumber("examples", statistics.Examples);
    }

    private static void WriteGroups(Utf8JsonWriter json, string name, string key, IEnumerable<RecommendationGroup> groups) => json.WriteAll(name, groups, group =>
    {
        json.WriteStartObject();
        json.WriteString(key, group.Key);
        WriteGroup(json, group);
        json.WriteEndObject();
    });

    private static void WriteGroup(Utf8JsonWriter json, RecommendationGroup group)
    {
        json.WriteNumber("count", group.Count);
        json.WriteNumber("repeated", group.Repeated);
        json.WriteNumber("noLongerApplicable", group.NoLongerApplicable);
        json.WriteAll("assessors", group.Assessors, counts =>
        {
            json.WriteStartObject();
            json.WriteString("assessor", Words.Of(counts.Assessor));
            json.WriteNumber("total", counts.Total);
            json.WriteNumber("graded", counts.Graded);
            json.WriteNumber("notComparable", counts.NotComparable);
            json.WriteNumber("notAssessed", counts.NotAssessed);
            json.WriteAll("grades", counts.Grades, grade =>
            {
                json.WriteStartObject();
                json.WriteString("grade", grade.Grade.Code);
                json.WriteNumber("count", grade.Count);
                json.WriteRatio("atLeast", counts.AtLeast(grade.Grade.Code));
                json.WriteRatio("atLeastOfGraded", counts.AtLeastOfGraded(grade.Grade.Code));
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
    }
}
