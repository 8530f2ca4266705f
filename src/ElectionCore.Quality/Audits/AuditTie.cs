namespace ElectionCore.Quality;

/// <summary>That somebody belongs, or belonged, to a unit, and which work is or was theirs.</summary>
/// <remarks>
/// Hosts make ties from their appointments and duties, and <see cref="AuditTies"/> adds what other records name. Who answers for units below
/// their own has a tie to each of them: nothing is concluded from how units hang together. Equality is on all parts.
/// </remarks>
public sealed record AuditTie
{
    /// <summary>The person.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The unit; null where the work is for the institution as a whole.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>What the person is to the unit.</summary>
    public AuditTieKind Kind { get; init; }

    /// <summary>The codes of the processes that the person works in.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Processes { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The topics that are the person's own work, such as keeping the register of risks.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<TopicCode> Topics { get; init => field = Guard.NotNull(value); } = ValueList<TopicCode>.Empty;

    /// <summary>The days. An end that is open or not known counts as not over.</summary>
    public DateRange Days { get; init; }
}
