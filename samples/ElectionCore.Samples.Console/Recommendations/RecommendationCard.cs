using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary>A recommendation as a card: what it says, and below where it stands.</summary>
internal static class RecommendationCard
{
    public static void Write(Verb verb, RecommendationView view, TrackedRecommendation row, bool isAlone)
    {
        var recommendation = row.Recommendation;
        string[] marks =
        [
            .. recommendation.Priority == RecommendationPriority.Priority ? ["priority"] : Array.Empty<string>(),
            .. recommendation.Kind == RecommendationKind.AssistanceOffered ? ["offer of help"] : Array.Empty<string>(),
            .. recommendation.Theme is { } theme ? [RecommendationText.OneLine(theme)] : Array.Empty<string>(),
        ];
        var example = recommendation.Standing == RecordStanding.Example ? $" [yellow]{PlanText.ExampleMark}[/]" : "";
        verb.Output.Line();
        verb.Output.Marked($"[bold]{Markup.Escape(recommendation.Code.Value)}[/]{example}  [grey]{Markup.Escape(string.Join(" · ", marks))}[/]".TrimEnd());
        verb.Output.Write(new Padder(new Text(RecommendationText.Say(verb, recommendation.Text)), new(2, 0, 0, 0)));
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var (name, text) in Rows(verb, view, row).Concat(isAlone ? More(verb, recommendation) : []).Where(r => r.Text.Length > 0))
        {
            grid.AddRow(new Text(name), new Text(text));
        }

        verb.Output.Write(grid);
    }

    private static IEnumerable<(string Name, string Text)> Rows(Verb verb, RecommendationView view, TrackedRecommendation row)
    {
        var recommendation = row.Recommendation;
        var isOffer = recommendation.Kind == RecommendationKind.AssistanceOffered;
        yield return ("Source", Source(verb, row));
        yield return ("Lead", Lead(row));
        yield return ("Law", isOffer ? "" : Law(row));
        yield return ("Answer", Answer(row));
        yield return ("Plan", Plan(verb, row));
        yield return ("Budget", row.Budget.IsEmpty ? row.Activities.IsEmpty ? "" : "none recorded" : string.Join(", ", row.Budget));
        yield return ("Own rating", isOffer ? "" : Rating(verb, view, row, AssessorKind.Self));
        yield return ("Outside rating", isOffer ? "" : Others(verb, view, row));
        yield return ("Evidence", row.LatestEvidence is { } latest
            ? $"{Days.Iso(latest.On)}, {RecommendationText.OneLine(latest.Assessor)}: {string.Join("; ", latest.Evidence.Select(e => RecommendationText.OneLine(e.Uri is null ? e.Title : $"{e.Title} ({e.Uri})")))}"
            : "none");
        yield return ("Overdue", Overdue(row));
        yield return ("First gap", row.Trace.FirstBroken is { } broken ? RecommendationText.Why(broken) : "none: from the plan to what was measured no link is missing");
        yield return ("Taken up by", string.Join(", ", row.Later));
        yield return ("Applies", recommendation.NoLongerApplicable is { } gone ? $"no longer: {RecommendationText.OneLine(gone)}" : "");
    }

    private static IEnumerable<(string Name, string Text)> More(Verb verb, Recommendation recommendation)
    {
        yield return ("Context", RecommendationText.Say(verb, recommendation.Context));
        yield return ("Phase", RecommendationText.OneLine(recommendation.Phase));
        yield return ("Obligations", RecommendationText.OneLine(string.Join("; ", recommendation.Obligations)));
        yield return ("Repeats", string.Join(", ", recommendation.Reiterates));
        yield return ("Replaces", string.Join(", ", recommendation.Supersedes));
        yield return ("Standing", Words.Plain(recommendation.Standing));
    }

    private static string Source(Verb verb, TrackedRecommendation row)
    {
        var recommendation = row.Recommendation;
        string?[] parts =
        [
            row.Source is { } source ? $"{RecommendationText.Say(verb, source.Name)} ({source.Code})" : recommendation.Source,
            row.Source?.ReportedOn?.ToString(),
            recommendation.Number is { } number ? $"no. {RecommendationText.OneLine(number)}" : null,
            recommendation.Page is { } page ? $"page {RecommendationText.OneLine(page)}" : "page not stated",
        ];
        return string.Join(", ", parts.Where(p => p is not null));
    }

    private static string Lead(TrackedRecommendation row)
    {
        var addressees = row.Recommendation.Addressees;
        if (addressees.Count == 0)
        {
            return "nobody named";
        }

        var others = addressees.Count > 1 ? $"; also {string.Join(", ", addressees.Skip(1).Select(Name))}" : "";
        return $"{Name(addressees[0])}{others}";
    }

    private static string Name(Addressee addressee)
    {
        var unit = addressee.Unit is { } code ? $", unit {code}" : "";
        return addressee.Name is { } name
            ? $"{RecommendationText.OneLine(name)} ({Words.Plain(addressee.Kind)}{unit})"
            : $"{Words.Plain(addressee.Kind)}{(unit.Length > 0 ? $" ({unit[2..]})" : "")}";
    }

    private static string Law(TrackedRecommendation row)
    {
        var change = row.Recommendation.LegalChange switch
        {
            LegalChange.Unknown => "level of change not stated",
            LegalChange.None => "no change needed",
            var level => $"change of {Words.Plain(level)}",
        };
        var body = row.ActingBody switch
        {
            ActingBody.Unknown => "who must act is not clear",
            ActingBody.ElectionManagementBody => "within the election management body's own power",
            ActingBody.Others => "others must act",
            var other => $"the {Words.Plain(other)} must act",
        };
        return $"{change}; {body}";
    }

    private static string Answer(TrackedRecommendation row)
    {
        if (row.Response is not { } response)
        {
            return row.DaysUnanswered is { } days ? $"none, {PlanText.Count(days, "day", "days")} after the report" : "none";
        }

        string?[] parts =
        [
            $"{Words.Plain(response.Kind)} on {Days.Iso(response.On)}",
            response.Decision is { } decision ? $"decision {RecommendationText.OneLine(decision.Number)}" : null,
            response.DueOn is { } due ? $"to be done by {Days.Iso(due)}" : null,
            response.Comment is { } comment ? RecommendationText.OneLine(comment) : null,
        ];
        return string.Join(", ", parts.Where(p => p is not null));
    }

    private static string Plan(Verb verb, TrackedRecommendation row)
    {
        var found = row.Elements.ToDictionary(e => e.Code);
        var linked = row.Recommendation.Elements.Distinct().Select(c => found.TryGetValue(c, out var element)
            ? $"{RecommendationText.OneLine(element.Number)} {RecommendationText.Say(verb, element.Title)} ({c})".TrimStart()
            : $"{c} (in no plan)").ToList();
        var activities = row.Activities.IsEmpty ? "" : $"; {PlanText.Count(row.Activities.Length, "activity", "activities")}";
        return linked.Count == 0 ? "no action linked" : string.Join("; ", linked) + activities;
    }

    private static string Rating(Verb verb, RecommendationView view, TrackedRecommendation row, AssessorKind kind) =>
        row.RatingBy(kind) is { } rating ? Rating(verb, view, rating) : "not assessed";

    private static string Others(Verb verb, RecommendationView view, TrackedRecommendation row)
    {
        var others = row.Ratings.Where(r => r.AssessorKind != AssessorKind.Self)
            .Select(r => $"{Words.Plain(r.AssessorKind)}: {Rating(verb, view, r)}").ToList();
        return others.Count == 0 ? "not assessed" : string.Join("; ", others);
    }

    private static string Rating(Verb verb, RecommendationView view, RecommendationAssessment rating) =>
        $"{RecommendationText.Grade(verb, view, rating)}, {Days.Iso(rating.On)}, {RecommendationText.OneLine(rating.Assessor)}";

    private static string Overdue(TrackedRecommendation row) => row.DaysOverdue switch
    {
        null => "no day is set",
        0 => $"no (day set: {Days.Iso(row.DueOn!.Value)})",
        { } days => $"{PlanText.Count(days, "day", "days")} (day set: {Days.Iso(row.DueOn!.Value)})",
    };
}
