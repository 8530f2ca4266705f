namespace ElectionCore.Capacity;

/// <summary>The reserve of a role under one rule, as it is planned and as it would be counted over other areas.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CascadeReserve
{
    internal CascadeReserve()
    {
    }

    /// <summary>The role.</summary>
    public RoleCode Role { get; internal init; }

    /// <summary>The rule.</summary>
    public required ReserveRule Rule { get; init; }

    /// <summary>The places under the rule.</summary>
    public int Places { get; internal init; }

    /// <summary>Their staff.</summary>
    public long Staff { get; internal init; }

    /// <summary>The reserve that is planned.</summary>
    public long Planned { get; internal init; }

    /// <summary>The reserve where every place has its own.</summary>
    public long ByPlace { get; internal init; }

    /// <summary>The reserve where the places of each region share one.</summary>
    public long ByRegion { get; internal init; }

    /// <summary>The reserve where all these places share one.</summary>
    public long ByNation { get; internal init; }
}
