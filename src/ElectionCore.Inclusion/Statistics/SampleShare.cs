namespace ElectionCore.Inclusion;

/// <summary>A share found in a sample: so many hits among so many that were drawn.</summary>
/// <remarks>Equality is on both numbers. The default value is 0 of 0, of which nothing can be said.</remarks>
public readonly record struct SampleShare
{
    /// <summary>Makes a share of a sample.</summary>
    /// <param name="hits">How many had the property; 0 to <paramref name="of"/>.</param>
    /// <param name="of">How many were drawn.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there are more hits than were drawn.</exception>
    public SampleShare(long hits, long of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, of);
        (Hits, Of) = (hits, of);
    }

    /// <summary>How many had the property.</summary>
    public long Hits { get; }

    /// <summary>How many were drawn.</summary>
    public long Of { get; }

    /// <summary>The share in the sample.</summary>
    public Ratio Share => new(Hits, Of);
}
