namespace ElectionCore.Inclusion;

/// <summary>A row of a published table.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PublishedRow
{
    /// <summary>The label, such as the name of a province.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Label { get; init => field = Guard.Text(value); }

    /// <summary>The parts, in the order of the columns; null where nothing is printed.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<PublishedNumber?> Parts { get; init => field = Guard.NotNull(value); }

    /// <summary>The total that is printed, or null.</summary>
    public PublishedNumber? Total { get; init; }

    /// <summary>The percentages that are printed with the row.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PublishedPercentage> Percentages { get; init => field = Guard.NotNull(value); } = ValueList<PublishedPercentage>.Empty;
}
