namespace ElectionCore.Inclusion;

/// <summary>A group of people and how many of them have a property: the women among the voters of a province.</summary>
/// <remarks>
/// There may be more hits than people, since rolls are at times longer than the census; the rate is then above one.
/// Equality is on all parts.
/// </remarks>
public sealed record RateGroup
{
    /// <summary>Describes a group.</summary>
    /// <param name="code">The code of the group.</param>
    /// <param name="hits">How many have the property.</param>
    /// <param name="size">How many people belong to the group.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a valid code.</exception>
    public RateGroup(string code, ObservedCount hits, ObservedCount size) =>
        (Code, Hits, Size) = (CodeFormat.Require(code, nameof(code)), hits, size);

    /// <summary>The code of the group.</summary>
    public string Code { get; }

    /// <summary>How many have the property.</summary>
    public ObservedCount Hits { get; }

    /// <summary>How many people belong to the group.</summary>
    public ObservedCount Size { get; }

    /// <summary>The rate, undefined for a group of nobody; null when a count is missing.</summary>
    public Ratio? Rate => Hits.Value is { } hits && Size.Value is { } size ? new(hits, size) : null;
}
