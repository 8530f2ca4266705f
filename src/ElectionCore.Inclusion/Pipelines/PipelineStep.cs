namespace ElectionCore.Inclusion;

/// <summary>How a group goes from one stage to the next.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PipelineStep
{
    /// <summary>The code of the stage before.</summary>
    public required string From { get; init; }

    /// <summary>The code of the stage after.</summary>
    public required string To { get; init; }

    /// <summary>The group.</summary>
    public required string Group { get; init; }

    /// <summary>The count before, or why there is none.</summary>
    public required ObservedCount Before { get; init; }

    /// <summary>The count after, or why there is none.</summary>
    public required ObservedCount After { get; init; }

    /// <summary>Whether one of the counts stands in for another that was not taken.</summary>
    public bool IsProxy { get; init; }

    /// <summary>Whether one of the counts picks people out by a sensitive dimension: the step is not for release.</summary>
    public bool IsInternal { get; init; }

    /// <summary>
    /// How many fewer there are after than before, negative where there are more. Null when either count is missing.
    /// </summary>
    public long? Lost => Before.Value is { } before && After.Value is { } after ? before - after : null;

    /// <summary>
    /// The count after over the count before: above one where the stage grows, undefined where nobody was there before. Null
    /// when either count is missing.
    /// </summary>
    public Ratio? Conversion => Before.Value is { } before && After.Value is { } after ? new(after, before) : null;
}
