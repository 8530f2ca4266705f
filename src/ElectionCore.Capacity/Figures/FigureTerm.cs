namespace ElectionCore.Capacity;

/// <summary>A number that a source states, with its name.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record FigureTerm
{
    /// <summary>Makes a term.</summary>
    /// <param name="name">What is counted, or who counted it, in a few words.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public FigureTerm(string name, long value) => (Name, Value) = (Guard.Text(name, nameof(name)), value);

    /// <summary>What is counted, or who counted it.</summary>
    public string Name { get; }

    /// <summary>The number.</summary>
    public long Value { get; }

    /// <summary>How often it counts in a sum: 3 for three people at each booth, −1 for what is taken off. 1 by default.</summary>
    public int Factor { get; init; } = 1;

    /// <summary>Writes the term.</summary>
    /// <returns>Such as <c>3 × 276402 booths</c>.</returns>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{(Factor == 1 ? "" : Factor + " × ")}{Value} {Name}");
}
