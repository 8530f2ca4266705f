namespace ElectionCore.Inclusion;

/// <summary>The counts of one place by sex as recorded, as rolls and reports print them in a row.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PlaceCounts
{
    /// <summary>The place, as the source writes it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Place { get; init => field = Guard.Text(value); }

    /// <summary>Those recorded as men.</summary>
    public required ObservedCount Male { get; init; }

    /// <summary>Those recorded as women.</summary>
    public required ObservedCount Female { get; init; }

    /// <summary>Those recorded otherwise or not at all; not applicable where the source has no such record.</summary>
    public ObservedCount Other { get; init; } = ObservedCount.NotApplicable;

    /// <summary>All of them as the source states it; not applicable where it states none.</summary>
    public ObservedCount StatedTotal { get; init; } = ObservedCount.NotApplicable;

    /// <summary>All of them: the sum where all parts are known, otherwise what the source states.</summary>
    public ObservedCount Total
    {
        get
        {
            var sum = Male + Female + Other;
            return !sum.IsKnown && StatedTotal.IsKnown ? StatedTotal : sum;
        }
    }
}
