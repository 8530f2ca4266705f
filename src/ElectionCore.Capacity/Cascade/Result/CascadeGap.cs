namespace ElectionCore.Capacity;

/// <summary>The people of a role in a place, where nobody knows how many they are. They are in no number of the plan.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CascadeGap
{
    internal CascadeGap()
    {
    }

    /// <summary>The place.</summary>
    public PlaceCode Place { get; internal init; }

    /// <summary>The role.</summary>
    public RoleCode Role { get; internal init; }

    /// <summary>What is missing, in a few words.</summary>
    public string Reason { get; internal init; } = "";
}
