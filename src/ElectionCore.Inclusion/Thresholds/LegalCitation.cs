namespace ElectionCore.Inclusion;

/// <summary>A place in a law.</summary>
/// <remarks>Equality is on both parts.</remarks>
public sealed record LegalCitation
{
    /// <summary>The law, such as <c>Elections Act, 2017</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Act { get; init => field = Guard.Text(value); }

    /// <summary>The section, such as <c>9, Explanation</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Section { get; init => field = Guard.Text(value); }

    /// <summary>Writes the citation.</summary>
    /// <returns>Such as <c>Elections Act, 2017, s. 9, Explanation</c>.</returns>
    public override string ToString() => $"{Act}, s. {Section}";
}
