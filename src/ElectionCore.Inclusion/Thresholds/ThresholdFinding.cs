namespace ElectionCore.Inclusion;

/// <summary>What one reading of a rule says of one constituency, party or other scope: a finding, never a verdict.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ThresholdFinding
{
    /// <summary>The rule.</summary>
    public required ThresholdRule Rule { get; init; }

    /// <summary>The reading.</summary>
    public required ThresholdReading Reading { get; init; }

    /// <summary>What it was evaluated for.</summary>
    public required SubjectRef Subject { get; init; }

    /// <summary>
    /// <see cref="ObservationState.Value"/> when all counts were known; otherwise why there is no answer. With a denominator
    /// of zero the state is <see cref="ObservationState.NotApplicable"/>.
    /// </summary>
    public required ObservationState State { get; init; }

    /// <summary>The exact value, or null when there is none.</summary>
    public Ratio? Value { get; init; }

    /// <summary>Whether the condition is met under this reading; null when that is not known.</summary>
    public bool? IsMet => Proof?.IsMet;

    /// <summary>The comparison in whole numbers, or null when there is no value.</summary>
    public BoundaryProof? Proof => Value is { } value ? new(value, Reading.Limit, Reading.Comparator) : null;

    /// <summary>
    /// The least number of people by which the condition would no longer be met if they counted for the group instead of
    /// others, and the total stayed as it is. Null when the condition is not met, or no number would do.
    /// </summary>
    public long? ShortfallAtFixedTotal { get; init; }

    /// <summary>
    /// The least number of people of the group by which the condition would no longer be met if they came in addition, and the
    /// total grew with them. Null when the condition is not met, or no number would do.
    /// </summary>
    public long? ShortfallAtGrowingTotal { get; init; }

    /// <summary>Whether a count stands in for one that was not taken.</summary>
    public bool IsProxy { get; init; }

    /// <summary>Whether it may go into public reports: the text of the rule was checked.</summary>
    public bool IsPublishable => Rule.IsPublishable;
}
