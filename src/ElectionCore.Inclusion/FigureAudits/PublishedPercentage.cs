namespace ElectionCore.Inclusion;

/// <summary>A percentage that was printed, with the counts it is said to rest on.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PublishedPercentage
{
    /// <summary>What it is, such as <c>turnout of women</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Label { get; init => field = Guard.Text(value); }

    /// <summary>The printed figure, or null where none is printed.</summary>
    public required PublishedNumber? Printed { get; init; }

    /// <summary>The count above the line.</summary>
    public required ObservedCount Count { get; init; }

    /// <summary>What it is said to be a percentage of. Within a table null is the total of the row.</summary>
    public PublishedBase? Base { get; init; }

    /// <summary>What else it might be a percentage of. Within a table the totals are tried as well.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PublishedBase> OtherBases { get; init => field = Guard.NotNull(value); } = ValueList<PublishedBase>.Empty;
}
