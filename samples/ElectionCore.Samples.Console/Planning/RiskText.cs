using System.Globalization;
using System.Text.Json;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Risks for people and for programs.</summary>
internal static class RiskText
{
    public static void Write(Verb verb, PlanView view, RiskRegister register, UnitNames names)
    {
        if (verb.IsJson)
        {
            WriteJson(verb, view, register);
            return;
        }

        PlanText.WriteHead(verb, view, "Risks: ");
        PlanText.WriteExampleNote(verb, view);
        if (view.Found.Risks.IsEmpty)
        {
            verb.Output.Line("The plan names no risks.");
            return;
        }

        var table = PlanText.Table("Risk", "What may happen", "Score", "Band", "Owner", "Treatment", "Review");
        foreach (var entry in register.Rated.Concat(register.Unrated))
        {
            var risk = entry.Risk;
            table.Row(
                risk.Code.Value, verb.Say(risk.Title) + (risk.Status == RiskStatus.Occurred ? " (has happened)" : "") + PlanText.Mark(risk.Standing),
                Score(risk.Likelihood, risk.Impact, risk.Score), entry.Band is { } band ? verb.Say(band.Name) : "not rated",
                risk.Owner is { } owner ? names.Of(owner) : "nobody", Words.Of(risk.Treatment), Review(entry));
        }

        if (table.Rows.Count > 0)
        {
            verb.Output.Write(table);
        }

        if (!register.Closed.IsEmpty)
        {
            PlanText.Line(verb, $"Closed: {string.Join(", ", register.Closed.Select(e => e.Risk.Code))}");
        }

        var bands = register.Bands.Bands;
        PlanText.Line(verb, $"Score: likelihood x impact, each 1 to 5. {string.Join(", ", bands.Select(b => $"{verb.Say(b.Name)} from {PlanText.Number(b.From)}"))}.");
    }

    public static void WriteHistory(Verb verb, PlanView view, Risk risk, RiskHistory history)
    {
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteHead(verb, view);
                json.WriteString("risk", risk.Code.Value);
                json.WriteAll("ratings", history.Ratings, rating =>
                {
                    json.WriteStartObject();
                    json.WriteSpan(rating.Days);
                    WriteRating(json, rating.Likelihood, rating.Impact, rating.Score, rating.Band, rating.Status);
                    json.WriteNumberOrNull("change", rating.Change);
                    json.WriteEndObject();
                });
            });
            return;
        }

        PlanText.WriteHead(verb, view, $"Risk {risk.Code}, {verb.Say(risk.Title)}: ");
        var table = PlanText.Table("Days", "Score", "Band", "Change", "Status");
        foreach (var rating in history.Ratings)
        {
            var change = rating.Change is { } by ? by.ToString("+0;-0;0", CultureInfo.InvariantCulture) : "";
            table.Row(
                rating.Days == DateRange.Always ? "always" : PlanText.Span(rating.Days), Score(rating.Likelihood, rating.Impact, rating.Score),
                rating.Band is { } band ? verb.Say(band.Name) : "not rated", change, Words.Of(rating.Status));
        }

        verb.Output.Write(table);
    }

    private static string Score(int? likelihood, int? impact, int? score) => score is { } known
        ? $"{PlanText.Number(known)} ({PlanText.Number(likelihood!.Value)} x {PlanText.Number(impact!.Value)})"
        : "unknown";

    private static string Review(RiskEntry entry) => entry.Risk.ReviewOn is { } day
        ? entry.IsReviewOverdue ? $"{Days.Iso(day)}, {PlanText.Count(entry.ReviewDaysOverdue, "day", "days")} overdue" : Days.Iso(day)
        : "no day set";

    private static void WriteJson(Verb verb, PlanView view, RiskRegister register) => Output.Json(json =>
    {
        json.WriteHead(verb, view);
        json.WriteAll("bands", register.Bands.Bands, band =>
        {
            json.WriteStartObject();
            json.WriteString("code", band.Code);
            json.WriteNumber("from", band.From);
            json.WriteEndObject();
        });
        json.WriteAll("risks", register.Rated.Concat(register.Unrated).Concat(register.Closed), entry =>
        {
            var risk = entry.Risk;
            json.WriteStartObject();
            json.WriteString("code", risk.Code.Value);
            json.WriteString("title", verb.Say(risk.Title));
            json.WriteString("category", risk.Category);
            WriteRating(json, risk.Likelihood, risk.Impact, risk.Score, entry.Band, risk.Status);
            json.WriteString("owner", risk.Owner?.Value);
            json.WriteString("treatment", Words.Of(risk.Treatment));
            json.WriteString("threatens", risk.Threatens?.ToString());
            json.WriteTexts("activities", risk.Activities);
            json.WriteDay("reviewOn", risk.ReviewOn);
            json.WriteNumber("reviewDaysOverdue", entry.ReviewDaysOverdue);
            json.WriteString("standing", Words.Of(risk.Standing));
            json.WriteEndObject();
        });
    });

    private static void WriteRating(Utf8JsonWriter json, int? likelihood, int? impact, int? score, RiskBand? band, RiskStatus status)
    {
        json.WriteNumberOrNull("likelihood", likelihood);
        json.WriteNumberOrNull("impact", impact);
        json.WriteNumberOrNull("score", score);
        json.WriteString("band", band?.Code);
        json.WriteString("status", Words.Of(status));
    }
}
