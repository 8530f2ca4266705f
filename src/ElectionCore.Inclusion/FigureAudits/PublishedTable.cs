namespace ElectionCore.Inclusion;

/// <summary>A table as it was published: rows of parts and totals, perhaps with a row of totals below.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PublishedTable
{
    /// <summary>What the table is of.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Title { get; init => field = Guard.Text(value); }

    /// <summary>Where it was published, or null.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The labels of the columns of parts, such as <c>men</c> and <c>women</c>; the total is not one of them.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<string> Columns { get; init => field = Guard.NotNull(value); }

    /// <summary>The rows.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<PublishedRow> Rows { get; init => field = Guard.NotNull(value); }

    /// <summary>The row of totals, or null when there is none.</summary>
    public PublishedRow? Totals { get; init; }

    /// <summary>
    /// Whether whole numbers were rounded too, as in a table of thousands. Numbers with decimals always count as rounded.
    /// </summary>
    public bool IsRounded { get; init; }
}
