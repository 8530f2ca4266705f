namespace ElectionCore.Interchange;

/// <summary>Which columns of a published table hold what, and how its numbers are written.</summary>
/// <remarks>Columns are named by their headings; case does not matter. Equality is on all parts.</remarks>
public sealed record PublishedTableOptions
{
    /// <summary>What the table is of; null for the name of the file.</summary>
    public string? Title { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Where it was published, or null.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The columns of the parts, such as men and women. At least one.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<string> Parts { get; init => field = Guard.NotNull(value); }

    /// <summary>The column of what the parts add up to, or null when there is none.</summary>
    public string? Total { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The columns of percentages.</summary>
    /// <value>The default value is empty.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PercentageColumn> Percentages { get; init => field = Guard.NotNull(value); } = ValueList<PercentageColumn>.Empty;

    /// <summary>
    /// What the row of totals has in the first column; null to recognise it as <c>total</c>, <c>grand total</c> or
    /// <c>overall</c>.
    /// </summary>
    public string? TotalRow { get; init => field = Guard.TextOrNull(value); }

    /// <summary>How numbers are written.</summary>
    /// <value>The default value is <see cref="NumberForm.Plain"/>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public NumberForm Numbers { get; init => field = Guard.NotNull(value); } = NumberForm.Plain;

    /// <summary>
    /// Whether the figures were rounded, as in a table of thousands. Only then may parts and totals have decimals, and only
    /// then is a difference that rounding explains no fault.
    /// </summary>
    public bool IsRounded { get; init; }
}
