using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>How many recommendations there are, and how many of them are implemented as each kind of assessor says.</summary>
/// <remarks>
/// <para>A recommendation that repeats earlier ones or takes their place is counted once, as the latest, with the assessments of
/// the latest: what was said of an earlier one is about its words. One whose report came after the day is not counted, nor is
/// what was assessed or answered after it.</para>
/// <para>Offers of help are counted apart, in <see cref="Assistance"/>. What the institution says of itself and what others say
/// stand side by side in each group.</para>
/// </remarks>
public sealed class RecommendationStatistics
{
    private static readonly ImmutableArray<AssessorKind> Kinds = [.. Enum.GetValues<AssessorKind>()];

    private readonly RecommendationDay _day;
    private readonly ScaleBook _scales;
    private readonly ImmutableArray<RecommendationChain> _demands;

    private RecommendationStatistics(RecommendationDay day, ScaleBook scales, AssessmentScale scale, string? source)
    {
        (_day, _scales, Scale, AsOf) = (day, scales, scale, day.AsOf);
        Chains = RecommendationChains.Find([.. day.Recommendations.Where(r => source is null || r.Source == source)]);
        _demands = [.. Chains.Where(c => c.Latest.Kind == RecommendationKind.ReformDemanded)];
        Whole = Group(null, _demands);
        Assistance = CountAssistance([.. Chains.Select(c => c.Latest).Where(r => r.Kind == RecommendationKind.AssistanceOffered)]);
        Examples = Chains.Count(c => c.Latest.Standing == RecordStanding.Example);
    }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The scale on which grades are counted.</summary>
    public AssessmentScale Scale { get; }

    /// <summary>What is counted: each recommendation or offer that stands, with the earlier ones behind it; by code.</summary>
    public ImmutableArray<RecommendationChain> Chains { get; }

    /// <summary>All that ask for something.</summary>
    public RecommendationGroup Whole { get; }

    /// <summary>The offers of help.</summary>
    public AssistanceCounts Assistance { get; }

    /// <summary>How many of <see cref="Chains"/> were made up to show how something looks: figures with any are no facts.</summary>
    public int Examples { get; }

    /// <summary>Counts recommendations.</summary>
    /// <param name="content">The recommendations with what was said of them.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="scale">The scale on which grades are counted, or null for <see cref="AssessmentScales.Odihr"/>.</param>
    /// <param name="source">
    /// The code of the mission or review whose recommendations alone are counted, whether or not later ones repeat them; or null
    /// for all.
    /// </param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static RecommendationStatistics Of(RecommendationContent content, DateOnly asOf, AssessmentScale? scale = null, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new(new(content, asOf), new(content), scale ?? AssessmentScales.Odihr, source);
    }

    /// <summary>Who must act before a recommendation can be carried out.</summary>
    /// <param name="recommendation">The recommendation.</param>
    /// <returns>
    /// The parliament when an act or the constitution must change, whoever leads. Otherwise the one that leads; for the election
    /// management body only when it is known that no act must change.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="recommendation"/> is null.</exception>
    public static ActingBody ActingBodyOf(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return (recommendation.LegalChange, recommendation.Lead?.Kind) switch
        {
            (LegalChange.PrimaryLaw or LegalChange.Constitution, _) => ActingBody.Parliament,
            (_, null) or (LegalChange.Unknown, AddresseeKind.ElectionManagementBody) => ActingBody.Unknown,
            (_, AddresseeKind.ElectionManagementBody) => ActingBody.ElectionManagementBody,
            (_, AddresseeKind.Parliament) => ActingBody.Parliament,
            (_, AddresseeKind.Government) => ActingBody.Government,
            (_, AddresseeKind.Judiciary) => ActingBody.Judiciary,
            _ => ActingBody.Others,
        };
    }

    /// <summary>Groups those that ask for something.</summary>
    /// <param name="feature">By what.</param>
    /// <returns>
    /// The groups there are, whose counts sum to <see cref="Whole"/>: those of an enumeration in its order, others by key; where
    /// nobody said last.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such feature.</exception>
    public ImmutableArray<RecommendationGroup> By(RecommendationFeature feature)
    {
        Func<Recommendation, (int Order, string? Key)> key = feature switch
        {
            RecommendationFeature.Source => r => (0, r.Source),
            RecommendationFeature.Lead => r => r.Lead is { } lead ? KeyOf(lead.Kind) : (int.MaxValue, null),
            RecommendationFeature.ActingBody => r => KeyOf(ActingBodyOf(r)),
            RecommendationFeature.Theme => r => (r.Theme is null ? 1 : 0, r.Theme),
            RecommendationFeature.LegalChange => r => KeyOf(r.LegalChange),
            RecommendationFeature.Priority => r => KeyOf(r.Priority),
            _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, "There is no such feature."),
        };
        return
        [
            .. _demands.GroupBy(c => key(c.Latest)).OrderBy(g => g.Key.Order).ThenBy(g => g.Key.Key, StringComparer.Ordinal)
                .Select(g => Group(g.Key.Key, [.. g])),
        ];
    }

    private static (int Order, string? Key) KeyOf<T>(T value)
        where T : struct, Enum =>
        (Array.IndexOf(Enum.GetValues<T>(), value), Words.Of(value));

    private RecommendationGroup Group(string? key, ImmutableArray<RecommendationChain> chains)
    {
        Recommendation[] applicable = [.. chains.Select(c => c.Latest).Where(r => r.NoLongerApplicable is null)];
        var latest = applicable.SelectMany(r => _day.LatestOf(r.Code)).ToLookup(a => a.AssessorKind);
        return new(
            key, chains.Length, chains.Count(c => c.Repetitions > 0), chains.Length - applicable.Length,
            Kinds.Select(k => Count(k, latest[k], applicable.Length)));
    }

    private AssessorCounts Count(AssessorKind assessor, IEnumerable<RecommendationAssessment> latest, int total)
    {
        var counts = Scale.Grades.ToDictionary(g => g.Code, _ => 0, StringComparer.Ordinal);
        var notComparable = 0;
        foreach (var assessment in latest)
        {
            if (_scales.Convert(assessment, Scale) is { } grade)
            {
                counts[grade.Code]++;
            }
            else
            {
                notComparable++;
            }
        }

        return new(assessor, Scale.Grades.Select(g => new GradeCount(g, counts[g.Code])), notComparable, total);
    }

    private AssistanceCounts CountAssistance(ImmutableArray<Recommendation> offers)
    {
        var (takenUp, declined, gone) = (0, 0, 0);
        foreach (var offer in offers)
        {
            var answer = _day.ResponseTo(offer)?.Kind;
            if (offer.Elements.Count > 0 || answer is ResponseKind.Accepted or ResponseKind.AcceptedInPart)
            {
                takenUp++;
            }
            else if (answer == ResponseKind.Rejected)
            {
                declined++;
            }
            else if (offer.NoLongerApplicable is not null)
            {
                gone++;
            }
        }

        return new(offers.Length, takenUp, declined, gone);
    }
}
