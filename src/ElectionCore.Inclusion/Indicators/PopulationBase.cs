namespace ElectionCore.Inclusion;

/// <summary>
/// Whom a count is taken of: "voters on the roll", "citizens of eighteen and over by the census of 2017", "identity cards
/// issued". A rate is nothing without it, and counts of different bases refuse to combine.
/// </summary>
/// <remarks>Equality is on all parts; two bases are the same base when their codes are.</remarks>
public sealed record PopulationBase
{
    /// <summary>Names a base.</summary>
    /// <param name="code">The permanent code, such as <c>roll</c> or <c>census-2017-18plus</c>.</param>
    /// <param name="name">The name that people read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a valid code.</exception>
    public PopulationBase(string code, LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Code = CodeFormat.Require(code, nameof(code));
        Name = name;
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>The name that people read.</summary>
    public LocalizedText Name { get; }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
