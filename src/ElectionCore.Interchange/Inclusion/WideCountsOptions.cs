namespace ElectionCore.Interchange;

/// <summary>Which columns of a published table hold what, and how its numbers are written.</summary>
/// <remarks>Columns are named by their headings; case does not matter. Equality is on all parts.</remarks>
public sealed record WideCountsOptions
{
    /// <summary>The column of the place.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Place { get; init => field = Guard.Text(value); }

    /// <summary>
    /// The columns of the larger places it lies in, the largest first, where its own name is not unique: the district and the
    /// ward of a station.
    /// </summary>
    /// <value>The default value is empty.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Within { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The column of men.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Male { get; init => field = Guard.Text(value); }

    /// <summary>The column of women.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Female { get; init => field = Guard.Text(value); }

    /// <summary>The columns of others, such as a third marker. With men and women they are all parts of the total.</summary>
    /// <value>The default value is empty.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Others { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The column of the total, or null when there is none.</summary>
    public string? Total { get; init => field = Guard.TextOrNull(value); }

    /// <summary>What the row of totals has in the column of the place, or null when the table has no such row.</summary>
    public string? TotalRow { get; init => field = Guard.TextOrNull(value); }

    /// <summary>How numbers are written.</summary>
    /// <value>The default value is <see cref="NumberForm.Plain"/>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public NumberForm Numbers { get; init => field = Guard.NotNull(value); } = NumberForm.Plain;

    /// <summary>Whether sound rows are handed on although others are faulty. Otherwise an error means no rows at all.</summary>
    public bool Lenient { get; init; }

    /// <summary>All columns that must be there.</summary>
    internal IEnumerable<string> Columns => [.. Within, Place, Male, Female, .. Others, .. Total is null ? [] : new[] { Total }];
}
