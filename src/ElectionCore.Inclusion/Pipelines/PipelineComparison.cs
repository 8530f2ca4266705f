namespace ElectionCore.Inclusion;

/// <summary>A group and another on one step: which of them loses more of its people.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PipelineComparison
{
    /// <summary>The step of the group.</summary>
    public required PipelineStep Step { get; init; }

    /// <summary>The step of the other group.</summary>
    public required PipelineStep Other { get; init; }

    /// <summary>
    /// The conversion of the other group less that of the group, exactly: how far the group falls behind, negative where it
    /// gains. Null when either is missing or undefined.
    /// </summary>
    public Ratio? Behind { get; init; }

    /// <summary>Whether the group falls behind on this step; null when that is not known.</summary>
    public bool? FallsBehind => Behind is { } behind ? behind.Numerator > 0 : null;

    /// <summary>Whether one of the steps is a proxy.</summary>
    public bool IsProxy => Step.IsProxy || Other.IsProxy;

    /// <summary>Whether one of the steps is internal: the comparison is not for release.</summary>
    public bool IsInternal => Step.IsInternal || Other.IsInternal;
}
