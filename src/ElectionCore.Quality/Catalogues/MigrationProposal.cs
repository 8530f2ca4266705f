using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>What a topic of the new catalogue can begin from. It holds no judgement of that topic.</summary>
public sealed record MigrationProposal
{
    internal MigrationProposal(CatalogueTopic topic, ImmutableArray<MigrationSource> sources) => (Topic, Sources) = (topic, sources);

    /// <summary>The topic of the new catalogue.</summary>
    public CatalogueTopic Topic { get; }

    /// <summary>The topics that lead to it, those that cover it first, then by code.</summary>
    public ImmutableArray<MigrationSource> Sources { get; }

    /// <summary>The units of which a source was judged, the institution as a whole (null) first.</summary>
    public IEnumerable<UnitCode?> Units => Sources.SelectMany(s => s.Judged).Where(IsJudged).Select(d => d.Unit).Distinct().OrderBy(u => u?.Value, StringComparer.Ordinal);

    /// <summary>What the earlier judgements of a unit are worth.</summary>
    /// <param name="unit">The unit, or null for the institution as a whole.</param>
    /// <returns>
    /// That it may be credited when confirmed, where there is a source that covers the topic and all such sources that were judged there were
    /// met, and at least one was; otherwise, where any source was judged there, that it is proposed; otherwise nothing.
    /// </returns>
    public MigrationCredit CreditOf(UnitCode? unit)
    {
        var judged = Sources.SelectMany(s => s.Judged.Select(d => (s.Covers, Determination: d)))
            .Where(j => j.Determination.Unit == unit && IsJudged(j.Determination)).ToImmutableArray();
        var covering = judged.Where(j => j.Covers).ToImmutableArray();
        return judged.IsEmpty ? MigrationCredit.None
            : !covering.IsEmpty && covering.All(j => j.Determination.Judgement == Judgement.Met) ? MigrationCredit.MayBeCreditedWhenConfirmed
            : MigrationCredit.ProposedToBeConfirmed;
    }

    private static bool IsJudged(Determination determination) => determination.Judgement != Judgement.NotAssessed;
}
