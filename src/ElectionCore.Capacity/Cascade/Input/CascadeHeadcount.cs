namespace ElectionCore.Capacity;

/// <summary>People of a role who were counted or decided for a place, in the stead of what a staffing rule gives.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CascadeHeadcount
{
    /// <summary>The role.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required RoleCode Role { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The people, without any reserve, 0 to 10¹².</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public required long People { get; init => field = CascadeGuard.Count(value); }
}
