namespace ElectionCore.Inclusion;

/// <summary>The share of a group among all groups of one stage.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PipelineShare
{
    /// <summary>The code of the stage.</summary>
    public required string Stage { get; init; }

    /// <summary>The group.</summary>
    public required string Group { get; init; }

    /// <summary>Why there is no share, or <see cref="ObservationState.Value"/>.</summary>
    public required ObservationState State { get; init; }

    /// <summary>The count of the group over the counts of all groups of the stage; null when any of them is missing.</summary>
    public Ratio? Share { get; init; }

    /// <summary>Whether the count of any group of the stage stands in for another that was not taken.</summary>
    public bool IsProxy { get; init; }

    /// <summary>Whether the count of any group of the stage picks people out by a sensitive dimension: the share is not for release.</summary>
    public bool IsInternal { get; init; }
}
