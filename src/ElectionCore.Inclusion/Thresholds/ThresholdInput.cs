namespace ElectionCore.Inclusion;

/// <summary>The counts of one constituency, party or other scope. What is not given is not known; it is never zero.</summary>
/// <remarks>
/// Counts have names here, and no order, so that women among all votes can not be mistaken for women among women registered.
/// Equality is on all parts.
/// </remarks>
public sealed record ThresholdInput
{
    /// <summary>What the counts are of, such as <c>constituency:NA-48</c>.</summary>
    public required SubjectRef Subject { get; init; }

    /// <summary>The day by which the rule must be in force, such as polling day; null for no check.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Votes polled by the group, such as women.</summary>
    public ObservedCount VotesOfGroup { get; init; }

    /// <summary>All votes polled.</summary>
    public ObservedCount VotesPolled { get; init; }

    /// <summary>The members of the group on the roll.</summary>
    public ObservedCount RegisteredOfGroup { get; init; }

    /// <summary>Those on the roll with whom the group is compared, such as men.</summary>
    public ObservedCount RegisteredOfOthers { get; init; }

    /// <summary>The candidates of the group.</summary>
    public ObservedCount CandidatesOfGroup { get; init; }

    /// <summary>All candidates.</summary>
    public ObservedCount Candidates { get; init; }

    /// <summary>Whether a count stands in for one that was not taken, as votes at stations for women for the votes of women.</summary>
    public bool IsProxy { get; init; }
}
