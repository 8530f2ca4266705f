namespace ElectionCore.Planning;

/// <summary>A dimension by which an indicator is broken down, with all its categories.</summary>
/// <param name="Name">The name, such as <c>sex</c>.</param>
/// <param name="Categories">The categories; together they are the whole.</param>
/// <remarks>Equality is on both parts.</remarks>
public sealed record IndicatorDimension(string Name, ValueList<string> Categories)
{
    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Name { get; init => field = Guard.Text(value); } = Guard.Text(Name);

    /// <summary>The categories.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Categories { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Categories);
}
