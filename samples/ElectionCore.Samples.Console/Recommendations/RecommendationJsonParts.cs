using System.Globalization;
using System.Text.Json;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Parts of recommendations as JSON.</summary>
internal static class RecommendationJsonParts
{
    /// <summary>Writes the source of a recommendation.</summary>
    public static void WriteSource(this Utf8JsonWriter json, Verb verb, string code, RecommendationSource? source)
    {
        json.WriteStartObject("source");
        json.WriteString("code", code);
        json.WriteString("name", source is null ? null : verb.Say(source.Name));
        json.WriteString("kind", source is null ? null : Words.Of(source.Kind));
        json.WriteString("organization", source?.Organization);
        json.WriteString("election", source?.Election);
        json.WriteString("report", source?.Report);
        json.WriteString("reportedOn", source?.ReportedOn?.ToString());
        json.WriteString("standing", source is null ? null : Words.Of(source.Standing));
        json.WriteEndObject();
    }

    /// <summary>Writes an answer, or null.</summary>
    public static void WriteResponse(this Utf8JsonWriter json, RecommendationResponse? response)
    {
        if (response is null)
        {
            json.WriteNull("response");
            return;
        }

        json.WriteStartObject("response");
        json.WriteString("answer", Words.Of(response.Kind));
        json.WriteDay("on", response.On);
        json.WriteString("decision", response.Decision?.Number);
        json.WriteString("decisionDate", response.Decision?.Date?.ToString());
        json.WriteString("decisionSignatory", response.Decision?.Signatory);
        json.WriteDay("dueOn", response.DueOn);
        json.WriteString("comment", response.Comment);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of an assessment.</summary>
    public static void WriteAssessment(this Utf8JsonWriter json, RecommendationAssessment assessment)
    {
        json.WriteStartObject();
        json.WriteString("code", assessment.Code);
        json.WriteString("recommendation", assessment.Recommendation.Value);
        json.WriteString("assessorKind", Words.Of(assessment.AssessorKind));
        json.WriteString("assessor", assessment.Assessor);
        json.WriteDay("on", assessment.On);
        json.WriteString("scale", assessment.Scale);
        json.WriteString("grade", assessment.Grade);
        json.WriteAll("evidence", assessment.Evidence, evidence =>
        {
            json.WriteStartObject();
            json.WriteString("title", evidence.Title);
            json.WriteString("uri", evidence.Uri);
            json.WriteString("sha256", evidence.Sha256);
            json.WriteEndObject();
        });
        json.WriteString("comment", assessment.Comment);
        json.WriteString("standing", Words.Of(assessment.Standing));
        json.WriteEndObject();
    }

    /// <summary>Writes an assessment as a member, or null.</summary>
    public static void WriteAssessment(this Utf8JsonWriter json, string name, RecommendationAssessment? assessment)
    {
        json.WritePropertyName(name);
        if (assessment is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteAssessment(assessment);
        }
    }

    /// <summary>Writes why a link is missing; null where none is.</summary>
    public static void WriteBroken(this Utf8JsonWriter json, string name, TraceStep? step)
    {
        if (step?.Broken is not { } broken)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("missing", Words.Of(step.Kind));
        json.WriteString("code", broken.Code);
        json.WriteString("severity", Words.Of(broken.Severity));
        json.WriteString("place", broken.Place.ToString());
        json.WriteString("message", DiagnosticText.English.Format(broken, CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
