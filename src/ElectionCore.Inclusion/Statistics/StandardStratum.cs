namespace ElectionCore.Inclusion;

/// <summary>A stratum of a standard population with the rate that a group has in it.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record StandardStratum
{
    /// <summary>Describes a stratum.</summary>
    /// <param name="code">The code of the stratum, such as <c>25-34</c>.</param>
    /// <param name="weight">How many people of the standard population belong to it; not negative.</param>
    /// <param name="rate">The rate of the group in it. Null when it is not known; undefined when the group has nobody there.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a valid code.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is negative.</exception>
    public StandardStratum(string code, long weight, Ratio? rate)
    {
        Code = CodeFormat.Require(code, nameof(code));
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        (Weight, Rate) = (weight, rate);
    }

    /// <summary>The code of the stratum.</summary>
    public string Code { get; }

    /// <summary>How many people of the standard population belong to it.</summary>
    public long Weight { get; }

    /// <summary>The rate of the group in it, or null when it is not known.</summary>
    public Ratio? Rate { get; }
}
