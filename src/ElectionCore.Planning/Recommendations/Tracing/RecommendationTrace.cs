namespace ElectionCore.Planning;

/// <summary>
/// The way from a recommendation, or from a point of a consultation, over elements of plans and activities to money,
/// indicators and what was measured.
/// </summary>
/// <remarks>
/// <para>An element that a recommendation names is followed by itself and all that is part of it: these stand beside each other
/// in the order of the plan. Somewhere among them there must be an activity and an indicator. Each activity has a budget, each
/// indicator an approved measurement.</para>
/// <para>The last measurements of an indicator are those of its latest period, one per reporter and place, that were approved by
/// the day and that no other one approved by then supersedes.</para>
/// </remarks>
public sealed class RecommendationTrace
{
    internal RecommendationTrace(TraceStep root, DateOnly asOf)
    {
        (Root, AsOf) = (root, asOf);
        FirstBroken = root.All().Where(s => !s.IsFound).OrderBy(s => s.Kind).FirstOrDefault();
    }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Where it begins.</summary>
    public TraceStep Root { get; }

    /// <summary>The missing link that comes first on the way: a missing element before a missing budget. Null when none is missing.</summary>
    public TraceStep? FirstBroken { get; }

    /// <summary>Whether no link is missing.</summary>
    public bool IsWhole => FirstBroken is null;

    /// <summary>Traces a recommendation.</summary>
    /// <param name="recommendation">Its code.</param>
    /// <param name="content">The recommendations.</param>
    /// <param name="plans">The plans in which its elements are looked for.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The trace; broken at once when there is no such recommendation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RecommendationTrace OfRecommendation(
        RecommendationCode recommendation, RecommendationContent content, IEnumerable<PlanContent> plans, DateOnly asOf) =>
        new(new Tracer(content, plans, asOf).Recommendation(recommendation), asOf);

    /// <summary>Traces a point of a consultation.</summary>
    /// <param name="consultation">The code of the consultation.</param>
    /// <param name="point">The number of the point.</param>
    /// <param name="content">The consultations and recommendations.</param>
    /// <param name="plans">The plans in which elements are looked for.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The trace; broken at once when there is no such point.</returns>
    /// <exception cref="ArgumentException"><paramref name="consultation"/> is not a valid code.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RecommendationTrace OfPoint(
        string consultation, string point, RecommendationContent content, IEnumerable<PlanContent> plans, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(point);
        return new(new Tracer(content, plans, asOf).Point(CodeFormat.Require(consultation), point), asOf);
    }
}
