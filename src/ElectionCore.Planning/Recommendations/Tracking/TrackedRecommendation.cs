using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>Where a recommendation stands on a day.</summary>
public sealed record TrackedRecommendation
{
    /// <summary>The recommendation.</summary>
    public required Recommendation Recommendation { get; init; }

    /// <summary>The mission or review it comes out of, or null when its code is not known.</summary>
    public RecommendationSource? Source { get; init; }

    /// <summary>Who must act.</summary>
    public ActingBody ActingBody { get; init; }

    /// <summary>What was answered by the day, or null.</summary>
    public RecommendationResponse? Response { get; init; }

    /// <summary>The later ones that repeat it or take its place, by code. While there is none it stands.</summary>
    public ImmutableArray<RecommendationCode> Later { get; init; } = [];

    /// <summary>The elements of plans that carry it out, as far as they are in the plans given.</summary>
    public ImmutableArray<PlanElement> Elements { get; init; } = [];

    /// <summary>The activities for those elements and their parts, each once.</summary>
    public ImmutableArray<PlanActivity> Activities { get; init; } = [];

    /// <summary>
    /// What is set aside for those activities now, a sum per currency in the order of the currencies: the revised lines, and the
    /// original ones that were not revised.
    /// </summary>
    public ImmutableArray<Money> Budget { get; init; } = [];

    /// <summary>The latest assessment of each kind of assessor, in the order of <see cref="AssessorKind"/>.</summary>
    public ImmutableArray<RecommendationAssessment> Ratings { get; init; } = [];

    /// <summary>The latest assessment of any kind that names evidence, or null.</summary>
    public RecommendationAssessment? LatestEvidence { get; init; }

    /// <summary>The day by which it shall be done, or null when none is set.</summary>
    /// <remarks>
    /// That of the response. Without one the latest of the days on which the elements end and their milestones are due; where
    /// neither is given, the latest last day of what the elements are part of.
    /// </remarks>
    public DateOnly? DueOn { get; init; }

    /// <summary>
    /// How many days it is late, or null when no day is set. 0 when the day is not over; when it was rejected or does not apply any
    /// more; and when it was assessed and the latest assessment of every kind of assessor who gave one says it is implemented.
    /// </summary>
    public int? DaysOverdue { get; init; }

    /// <summary>
    /// For how many days it is without an answer since the report; null when there is one or the day of the report is not known.
    /// Of a report known to the month or year the last possible day counts.
    /// </summary>
    public int? DaysUnanswered { get; init; }

    /// <summary>The way to elements, activities, money and results.</summary>
    public required RecommendationTrace Trace { get; init; }

    /// <summary>The latest assessment of one kind of assessor.</summary>
    /// <param name="assessor">The kind.</param>
    /// <returns>The assessment, or null.</returns>
    public RecommendationAssessment? RatingBy(AssessorKind assessor) => Ratings.FirstOrDefault(r => r.AssessorKind == assessor);
}
