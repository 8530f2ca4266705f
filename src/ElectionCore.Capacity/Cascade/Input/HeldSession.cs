namespace ElectionCore.Capacity;

/// <summary>A session that was held before a plan is made anew. It stays as it is.</summary>
/// <remarks>
/// A session is given once. Of two with the same day and all else, without the code of a session, nobody could tell whether they are one.
/// Its day is not after the first day of the plan and before election day. Equality is on all parts.
/// </remarks>
public sealed record HeldSession
{
    /// <summary>The code of the tier.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Tier { get; init => field = CodeFormat.Require(value); }

    /// <summary>The place or region, as the tier holds its sessions; null where it holds them for the nation.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>The role of those who were trained.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required RoleCode Role { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The code of their group; <c>all</c> by default.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public string Group { get; init => field = CodeFormat.Require(value); } = CascadeGroup.Everyone.Code;

    /// <summary>The session, where it is recorded; or null.</summary>
    public SessionCode? Session { get; init; }

    /// <summary>Its first day, or null.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The people who finished it, 0 to 10¹². Who did not is still to be trained.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public required long Finished { get; init => field = CascadeGuard.Count(value); }
}
