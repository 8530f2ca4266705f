using System.Text.Json;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Where recommendations stand, as JSON.</summary>
internal static class RecommendationShowJson
{
    public static void Write(Utf8JsonWriter json, Verb verb, RecommendationView view, IReadOnlyCollection<TrackedRecommendation> rows)
    {
        json.WriteDay("asOf", view.AsOf);
        json.WriteNumber("count", rows.Count);
        json.WriteAll("recommendations", rows, row =>
        {
            json.WriteStartObject();
            WriteWords(json, verb, row);
            WriteState(json, verb, row);
            json.WriteEndObject();
        });
    }

    private static void WriteWords(Utf8JsonWriter json, Verb verb, TrackedRecommendation row)
    {
        var recommendation = row.Recommendation;
        json.WriteString("code", recommendation.Code.Value);
        json.WriteSource(verb, recommendation.Source, row.Source);
        json.WriteString("number", recommendation.Number);
        json.WriteString("page", recommendation.Page);
        json.WriteString("kind", Words.Of(recommendation.Kind));
        json.WriteString("text", RecommendationText.Lines(verb, recommendation.Text));
        json.WriteString("context", RecommendationText.Lines(verb, recommendation.Context));
        json.WriteString("theme", recommendation.Theme);
        json.WriteString("phase", recommendation.Phase);
        json.WriteAll("addressees", recommendation.Addressees, addressee => WriteAddressee(json, addressee));
        json.WritePropertyName("lead");
        if (recommendation.Lead is { } lead)
        {
            WriteAddressee(json, lead);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("legalChange", Words.Of(recommendation.LegalChange));
        json.WriteString("actingBody", Words.Of(row.ActingBody));
        json.WriteString("priority", Words.Of(recommendation.Priority));
        json.WriteTexts("obligations", recommendation.Obligations);
        json.WriteTexts("reiterates", recommendation.Reiterates);
        json.WriteTexts("supersedes", recommendation.Supersedes);
        json.WriteTexts("later", row.Later);
        json.WriteString("noLongerApplicable", recommendation.NoLongerApplicable);
        json.WriteString("standing", Words.Of(recommendation.Standing));
    }

    private static void WriteState(Utf8JsonWriter json, Verb verb, TrackedRecommendation row)
    {
        json.WriteResponse(row.Response);
        var found = row.Elements.ToDictionary(e => e.Code);
        json.WriteAll("elements", row.Recommendation.Elements.Distinct(), code =>
        {
            var element = found.GetValueOrDefault(code);
            json.WriteStartObject();
            json.WriteString("code", code.Value);
            json.WriteString("plan", element?.Plan.Value);
            json.WriteString("number", element?.Number);
            json.WriteString("title", element is null ? null : verb.Say(element.Title));
            json.WriteBoolean("found", element is not null);
            json.WriteEndObject();
        });
        json.WriteAll("activities", row.Activities, activity =>
        {
            json.WriteStartObject();
            json.WriteString("code", activity.Code.Value);
            json.WriteString("title", verb.Say(activity.Title));
            json.WriteEndObject();
        });
        json.WriteAll("budget", row.Budget, money =>
        {
            json.WriteStartObject();
            json.WriteNumber("amount", money.Amount);
            json.WriteString("currency", money.Currency);
            json.WriteEndObject();
        });
        json.WriteAssessment("selfRating", row.RatingBy(AssessorKind.Self));
        json.WriteAll("externalRatings", row.Ratings.Where(r => r.AssessorKind != AssessorKind.Self), rating => json.WriteAssessment(rating));
        json.WriteAssessment("latestEvidence", row.LatestEvidence);
        json.WriteDay("dueOn", row.DueOn);
        json.WriteNumberOrNull("daysOverdue", row.DaysOverdue);
        json.WriteNumberOrNull("daysUnanswered", row.DaysUnanswered);
        json.WriteBroken("firstBroken", row.Trace.FirstBroken);
    }

    private static void WriteAddressee(Utf8JsonWriter json, Addressee addressee)
    {
        json.WriteStartObject();
        json.WriteString("kind", Words.Of(addressee.Kind));
        json.WriteString("name", addressee.Name);
        json.WriteString("unit", addressee.Unit?.Value);
        json.WriteEndObject();
    }
}
