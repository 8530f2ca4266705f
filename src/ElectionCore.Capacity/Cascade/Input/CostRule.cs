namespace ElectionCore.Capacity;

/// <summary>What one of something costs.</summary>
/// <remarks>Every rule makes a line of its own, so tea and lunch can be two of the same kind with rates of their own; two
/// that are equal in all parts are one given twice. Equality is on all parts.</remarks>
public sealed record CostRule
{
    /// <summary>What is paid for. The reserve is <see cref="CascadeRequest.CostReserve"/> and has no rule.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is the reserve or not one of its kind.</exception>
    public required CascadeCostKind Kind { get; init => field = RequireKind(value); }

    /// <summary>The cost of one, 0 or more.</summary>
    /// <exception cref="ArgumentException">The value has no currency or is negative.</exception>
    public required Money Rate { get; init => field = RequireRate(value); }

    /// <summary>The code of the tier; null for all.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public string? Tier { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>The role; null for all. Of no account for travel of trainers and for print.</summary>
    public RoleCode? Role { get; init; }

    /// <summary>The material, for print; null for all.</summary>
    public MaterialCode? Material { get; init; }

    private static CascadeCostKind RequireKind(CascadeCostKind value) => CascadeGuard.Known(value, nameof(Kind)) == CascadeCostKind.Reserve
        ? throw new ArgumentOutOfRangeException(nameof(value), value, "The reserve is a share of all else and has no rate.")
        : value;

    private static Money RequireRate(Money value) => value.IsEmpty || value.Amount < 0
        ? throw new ArgumentException("A rate has a currency and is not negative.", nameof(value))
        : value;
}
