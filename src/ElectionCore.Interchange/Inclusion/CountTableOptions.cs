namespace ElectionCore.Interchange;

/// <summary>Which columns of a table are counts, and how its numbers are written.</summary>
/// <remarks>Columns are named by their headings; case does not matter. Equality is on all parts.</remarks>
public sealed record CountTableOptions
{
    /// <summary>The column of the place, party or whatever the rows are of.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Place { get; init => field = Guard.Text(value); }

    /// <summary>The columns of counts.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<string> Counts { get; init => field = Guard.NotNull(value); }

    /// <summary>How numbers are written.</summary>
    /// <value>The default value is <see cref="NumberForm.Plain"/>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public NumberForm Numbers { get; init => field = Guard.NotNull(value); } = NumberForm.Plain;

    /// <summary>Whether sound rows are handed on although others are faulty. Otherwise an error means no rows at all.</summary>
    public bool Lenient { get; init; }

    /// <summary>All columns that must be there.</summary>
    internal IEnumerable<string> Columns => [Place, .. Counts];
}
