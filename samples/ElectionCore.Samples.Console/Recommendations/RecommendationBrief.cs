using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary>Recommendations on one line each.</summary>
internal static class RecommendationBrief
{
    private const int TextLength = 40;
    private const int TextColumn = 1;

    public static void Write(Verb verb, RecommendationView view, IReadOnlyCollection<TrackedRecommendation> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = PlanText.Table("Code", "Text", "Must act", "Answer", "Itself", "Others", "Days late");
        table.Columns[^1].Alignment = Justify.Right;
        foreach (var column in table.Columns.Where((_, i) => i != TextColumn))
        {
            column.NoWrap = true;
        }

        foreach (var row in rows)
        {
            table.Row(
                row.Recommendation.Code.Value,
                Shorten(RecommendationText.Say(verb, row.Recommendation.Text)) + PlanText.Mark(row.Recommendation.Standing),
                row.ActingBody == ActingBody.ElectionManagementBody ? "EMB" : Words.Of(row.ActingBody),
                row.Response is { } response ? Words.Plain(response.Kind) : "none",
                row.RatingBy(AssessorKind.Self)?.Grade ?? "-",
                string.Join(", ", row.Ratings.Where(r => r.AssessorKind != AssessorKind.Self).Select(r => r.Grade).DefaultIfEmpty("-")),
                row.DaysOverdue is { } days ? PlanText.Number(days) : "-");
        }

        verb.Output.Write(table);
        verb.Output.Line("EMB: the election management body. -: not assessed, or no day set. All of it: recommendations show CODE");
    }

    // Cut after a word where there is one, and never within a character.
    private static string Shorten(string text)
    {
        if (text.Length <= TextLength)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', TextLength);
        var end = space > 0 ? space : TextLength;
        return $"{text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)]}…";
    }
}
