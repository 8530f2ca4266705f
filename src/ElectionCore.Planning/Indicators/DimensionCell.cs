namespace ElectionCore.Planning;

/// <summary>One category of one dimension by which a value is broken down, such as sex = female.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Category">The category.</param>
/// <remarks>Equality is on both parts, ordinal.</remarks>
public sealed record DimensionCell(string Dimension, string Category)
{
    /// <summary>The dimension.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Dimension { get; init => field = Guard.Text(value); } = Guard.Text(Dimension);

    /// <summary>The category.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Category { get; init => field = Guard.Text(value); } = Guard.Text(Category);

    /// <summary>Writes the cell.</summary>
    /// <returns>Such as <c>sex=female</c>.</returns>
    public override string ToString() => $"{Dimension}={Category}";
}
