namespace ElectionCore.Quality;

/// <summary>
/// How many topics are in scope, what is known of them and what was judged of them. Each topic counts once for each unit that is asked
/// about it. Every number is a count; shares are derived from them.
/// </summary>
/// <remarks>Coverage and judgement are two things: that all was looked at says nothing of what was seen. Equality is on all parts.</remarks>
public sealed record AuditReadinessCounts
{
    /// <summary>The topics in scope.</summary>
    public long InScope { get; init; }

    /// <summary>Those that were judged met.</summary>
    public long Met { get; init; }

    /// <summary>Those that were judged met in part.</summary>
    public long PartlyMet { get; init; }

    /// <summary>Those that were judged not met.</summary>
    public long NotMet { get; init; }

    /// <summary>Those that do not apply, for a reason that somebody else than the assessor approved.</summary>
    public long NotApplicable { get; init; }

    /// <summary>Those that apply, or may apply, and of which there is evidence, fresh or not.</summary>
    public long WithEvidence { get; init; }

    /// <summary>Those among <see cref="WithEvidence"/> of which some of the evidence is fresh.</summary>
    public long WithFreshEvidence { get; init; }

    /// <summary>Those that nobody judged, or that were said not to apply without a reason or approval. They never count as met.</summary>
    public long NotAssessed => InScope - Assessed;

    /// <summary>Those that were judged, whatever the judgement.</summary>
    public long Assessed => Met + PartlyMet + NotMet + NotApplicable;

    /// <summary>Those that apply, or of which nobody has said yet that they do not.</summary>
    public long Applicable => InScope - NotApplicable;

    /// <summary>Those of which all evidence is stale or expired.</summary>
    public long WithStaleEvidence => WithEvidence - WithFreshEvidence;

    /// <summary>Coverage: those that were judged, of all in scope.</summary>
    public Ratio AssessedOfScope => new(Assessed, InScope);

    /// <summary>Coverage: those with evidence, of those that apply.</summary>
    public Ratio WithEvidenceOfApplicable => new(WithEvidence, Applicable);

    /// <summary>Coverage: those with fresh evidence, of those that apply.</summary>
    public Ratio WithFreshEvidenceOfApplicable => new(WithFreshEvidence, Applicable);

    /// <summary>Judgement: those that are met, of those that apply. What nobody judged is in the denominator.</summary>
    public Ratio MetOfApplicable => new(Met, Applicable);

    /// <summary>Adds the counts of other topics.</summary>
    /// <param name="other">The other counts.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public AuditReadinessCounts Add(AuditReadinessCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            InScope = InScope + other.InScope,
            Met = Met + other.Met,
            PartlyMet = PartlyMet + other.PartlyMet,
            NotMet = NotMet + other.NotMet,
            NotApplicable = NotApplicable + other.NotApplicable,
            WithEvidence = WithEvidence + other.WithEvidence,
            WithFreshEvidence = WithFreshEvidence + other.WithFreshEvidence,
        };
    }
}
