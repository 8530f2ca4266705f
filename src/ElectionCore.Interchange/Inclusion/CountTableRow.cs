using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The counts of one row of a table.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CountTableRow
{
    /// <summary>The name or code of the place, party or whatever the row is of, as it is written there.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Place { get; init => field = Guard.Text(value); }

    /// <summary>The line of the row, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Line { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The counts, in the order in which their columns were named.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<HeadedCount> Counts { get; init => field = Guard.NotNull(value); }

    /// <summary>The count of a column.</summary>
    /// <param name="heading">The heading, as the caller named it; null for a column that is not there.</param>
    /// <returns>The count; unknown when the row has no such column.</returns>
    public ObservedCount Count(string? heading) =>
        Counts.FirstOrDefault(c => string.Equals(c.Heading, heading, StringComparison.OrdinalIgnoreCase)).Count;
}
