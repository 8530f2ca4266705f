namespace ElectionCore.Capacity;

/// <summary>One number of a condition: what is asked for, what is certainly there, and what may be there besides.</summary>
/// <remarks>All are exact. Equality is on all parts.</remarks>
public sealed record ConditionFigure
{
    /// <summary>What it counts.</summary>
    public required ConditionMeasure Measure { get; init; }

    /// <summary>What is asked for.</summary>
    public required Ratio Needed { get; init; }

    /// <summary>What is certainly there, or null when nothing of the kind is known.</summary>
    public required long? There { get; init; }

    /// <summary>What may be there besides by what is not recorded: 0 when all is; null when there is no knowing how much.</summary>
    public long? Uncertain { get; init; } = 0;

    /// <summary>What is certainly there short of what is asked for, at least 0; or null when nothing of the kind is known.</summary>
    /// <exception cref="OverflowException">The number is too great.</exception>
    public Ratio? Missing => There is { } there
        ? new(long.Max(0, checked(Needed.Numerator - (there * Needed.Denominator))), Needed.Denominator)
        : null;

    /// <summary>Whether it is reached: by what is certainly there, or not even with what may be.</summary>
    /// <exception cref="OverflowException">A number is too great.</exception>
    public ConditionState State => There is not { } there ? ConditionState.Unknown
        : Reaches(there) ? ConditionState.Met
        : Uncertain is not { } more || Reaches(checked(there + more)) ? ConditionState.Unknown
        : ConditionState.Unmet;

    private bool Reaches(long count) => (Int128)count * Needed.Denominator >= Needed.Numerator;
}
