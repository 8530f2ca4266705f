namespace ElectionCore.Capacity;

/// <summary>How much of a material a tier needs.</summary>
/// <remarks>
/// In each area it is ⌈base × <see cref="Quantity"/> × (1 + <see cref="Spare"/>)⌉ units, and packs are the units by the size of a
/// pack, rounded up. Equality is on all parts.
/// </remarks>
public sealed record MaterialRule
{
    /// <summary>The material.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required MaterialCode Material { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The code of the tier.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Tier { get; init => field = CodeFormat.Require(value); }

    /// <summary>The role; null for all. Of no account for trainers.</summary>
    public RoleCode? Role { get; init; }

    /// <summary>For what it is handed out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of its kind.</exception>
    public MaterialBase Per { get; init => field = CascadeGuard.Known(value); }

    /// <summary>Units for each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined or negative.</exception>
    public Ratio Quantity { get; init => field = CascadeGuard.NotNegative(value); } = new(1, 1);

    /// <summary>The share of spare units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined or negative.</exception>
    public Ratio Spare { get; init => field = CascadeGuard.NotNegative(value); } = new(0, 1);

    /// <summary>The units in a pack, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int PackSize { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>The area for which it is packed; at least that for which its base is counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of its kind.</exception>
    public CascadeLevel PackedAt { get; init => field = CascadeGuard.Known(value); }
}
