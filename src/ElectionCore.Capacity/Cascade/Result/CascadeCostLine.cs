namespace ElectionCore.Capacity;

/// <summary>A line of the cost: so many of something at a rate.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CascadeCostLine
{
    internal CascadeCostLine()
    {
    }

    /// <summary>What is paid for.</summary>
    public CascadeCostKind Kind { get; internal init; }

    /// <summary>The code of the tier; null for the reserve.</summary>
    public string? Tier { get; internal init; }

    /// <summary>The role, where the rule names one.</summary>
    public RoleCode? Role { get; internal init; }

    /// <summary>The material, where the rule names one.</summary>
    public MaterialCode? Material { get; internal init; }

    /// <summary>How many; null for the reserve.</summary>
    public long? Quantity { get; internal init; }

    /// <summary>The cost of one; for the reserve, the sum of all else.</summary>
    public Money Rate { get; internal init; }

    /// <summary>The cost: quantity × rate, exactly; the reserve is rounded up to the minor unit.</summary>
    public Money Amount { get; internal init; }
}
