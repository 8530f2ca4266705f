namespace ElectionCore.Planning;

/// <summary>Where a measurement stands. The default is <see cref="Draft"/>.</summary>
public enum MeasurementStatus
{
    /// <summary>It was written and not submitted.</summary>
    Draft,

    /// <summary>It waits at a stage of approval.</summary>
    Submitted,

    /// <summary>It was sent back, or taken back by who submitted it.</summary>
    Returned,

    /// <summary>Every stage approved it: it counts, and never changes.</summary>
    Approved,
}
