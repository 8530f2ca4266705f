using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The counts of one place, as a published table gives them in one row.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record WideCountsRow
{
    /// <summary>The name or code of the place, as it is written there.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Place { get; init => field = Guard.Text(value); }

    /// <summary>The larger places it lies in, as they are written there, the largest first; empty when none were named.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Within { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The line of the row, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Line { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The count of men.</summary>
    public required ObservedCount Male { get; init; }

    /// <summary>The count of women.</summary>
    public required ObservedCount Female { get; init; }

    /// <summary>The counts of others, in the order in which their columns were named.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<HeadedCount> Others { get; init => field = Guard.NotNull(value); } = ValueList<HeadedCount>.Empty;

    /// <summary>The total as the source states it; unknown when no column of totals was named.</summary>
    public ObservedCount Total { get; init; }
}
