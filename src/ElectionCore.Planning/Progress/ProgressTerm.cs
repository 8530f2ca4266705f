namespace ElectionCore.Planning;

/// <summary>What a roll-up counts: an indicator, an indicator at a place, an element of a level, or what somebody says of an element.</summary>
internal sealed record ProgressTerm
{
    public required Progress Progress { get; init; }

    /// <summary>The element it is part of.</summary>
    public PlanElementCode Element { get; init; }

    public UnitCode? Responsible { get; init; }

    public PlaceCode? Place { get; init; }

    /// <summary>Its weight among the parts of the same whole, or along the whole way from the top.</summary>
    public WideRatio? Weight { get; init; }

    public bool IsDue { get; init; }

    public bool IsReported { get; init; }

    public bool IsComplete { get; init; }

    /// <summary>What was achieved and aimed at, where several of the same unit of measure may be added.</summary>
    public PooledTerm? Pooled { get; init; }
}
