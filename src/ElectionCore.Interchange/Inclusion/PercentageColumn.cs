namespace ElectionCore.Interchange;

/// <summary>A column of percentages in a published table, and what they are of.</summary>
/// <remarks>Columns are named by their headings; case does not matter. Equality is on all parts.</remarks>
public sealed record PercentageColumn
{
    /// <summary>The column of the percentages.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Column { get; init => field = Guard.Text(value); }

    /// <summary>The column of the counts above the line, such as that of women.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Count { get; init => field = Guard.Text(value); }

    /// <summary>The column of the counts below the line; null for the column of totals.</summary>
    public string? Base { get; init => field = Guard.TextOrNull(value); }
}
