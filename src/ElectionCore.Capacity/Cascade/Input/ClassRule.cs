namespace ElectionCore.Capacity;

/// <summary>The classes in which people of a role are trained.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ClassRule
{
    /// <summary>The role, one that the request needs people or trainers of; null for every role that has no rule of its own in the tier.</summary>
    public RoleCode? Role { get; init; }

    /// <summary>The greatest number of people in a class, at least 1. A smaller room lowers it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public required int Cap { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The days of a session, 1 to 100, on working days that follow one another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int Days { get; init => field = Guard.Between(value, 1, 100); } = 1;

    /// <summary>The trainers of a class, 1 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int Trainers { get; init => field = Guard.Between(value, 1, 100); } = 1;
}
