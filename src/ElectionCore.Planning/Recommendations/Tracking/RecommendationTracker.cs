using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>Says of each recommendation where it stands: answer, plan, money, evidence, what is said of it and how late it is.</summary>
public static class RecommendationTracker
{
    /// <summary>Tracks recommendations.</summary>
    /// <param name="content">The recommendations with what was said of them.</param>
    /// <param name="plans">The plans in which their elements are looked for.</param>
    /// <param name="asOf">The day. What was reported, answered, assessed or approved later is not seen.</param>
    /// <returns>One row for each recommendation, by source and code, whether or not later ones repeat it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">The sum of a budget is beyond the range of <see cref="decimal"/>.</exception>
    public static ImmutableArray<TrackedRecommendation> Track(RecommendationContent content, IEnumerable<PlanContent> plans, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(content);
        var day = new RecommendationDay(content, asOf);
        var tracer = new Tracer(content, plans, asOf);
        var scales = new ScaleBook(content);
        var later = day.Recommendations.SelectMany(r => RecommendationChains.EarlierOf(r).Distinct(), (r, earlier) => (earlier, r.Code))
            .OrderBy(p => p.Code).ToLookup(p => p.earlier, p => p.Code);
        return
        [
            .. day.Recommendations.OrderBy(r => r.Source, StringComparer.Ordinal).ThenBy(r => r.Code)
                .Select(r => Row(r, day, tracer, scales, [.. later[r.Code]])),
        ];
    }

    private static TrackedRecommendation Row(
        Recommendation recommendation, RecommendationDay day, Tracer tracer, ScaleBook scales, ImmutableArray<RecommendationCode> later)
    {
        var plans = tracer.Plans;
        ImmutableArray<PlanElement> elements = [.. recommendation.Elements.Select(plans.Find).OfType<PlanElement>().DistinctBy(e => e.Code)];
        List<PlanElement> parts = [.. elements.SelectMany(plans.WithParts).DistinctBy(e => e.Code)];
        ImmutableArray<PlanActivity> activities = [.. parts.SelectMany(e => plans.ActivitiesOf(e.Code)).DistinctBy(a => a.Code)];
        var response = day.ResponseTo(recommendation);
        var ratings = day.LatestOf(recommendation.Code);
        var source = day.SourceOf(recommendation);
        var due = response?.DueOn ?? DueDayOf(elements, parts, plans);
        var isClosed = recommendation.NoLongerApplicable is not null || response?.Kind == ResponseKind.Rejected
            || (!ratings.IsEmpty && ratings.All(r => scales.GradeOf(r) is { IsImplemented: true }));
        return new()
        {
            Recommendation = recommendation,
            Source = source,
            ActingBody = RecommendationStatistics.ActingBodyOf(recommendation),
            Response = response,
            Later = later,
            Elements = elements,
            Activities = activities,
            Budget = BudgetOf(activities),
            Ratings = ratings,
            LatestEvidence = day.AssessmentsOf(recommendation.Code).Where(a => a.Evidence.Count > 0)
                .OrderBy(a => a.On).ThenBy(a => a.Code, StringComparer.Ordinal).LastOrDefault(),
            DueOn = due,
            DaysOverdue = due is not { } last ? null : isClosed ? 0 : Math.Max(0, day.AsOf.DayNumber - last.DayNumber),
            DaysUnanswered = response is null && source?.ReportedOn is { Latest: var reported } && reported <= day.AsOf
                ? day.AsOf.DayNumber - reported.DayNumber
                : null,
            Trace = new(tracer.Recommendation(recommendation.Code), day.AsOf),
        };
    }

    private static DateOnly? DueDayOf(ImmutableArray<PlanElement> elements, List<PlanElement> parts, PlanIndex plans)
    {
        var own = elements.Where(e => e.Period is not null).Select(plans.LastDayOf)
            .Concat(parts.SelectMany(e => plans.IndicatorsOf(e.Code)).Select(i => i.DueOn)).Max();
        return own ?? elements.Select(plans.LastDayOf).Max();
    }

    private static ImmutableArray<Money> BudgetOf(IEnumerable<PlanActivity> activities) =>
    [
        .. activities.SelectMany(a => a.Budget).GroupBy(l => l.Amount.Currency, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Select(l => l.Amount).Aggregate((sum, amount) => sum + amount)),
    ];
}
