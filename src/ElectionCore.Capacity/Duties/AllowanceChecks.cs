using System.Collections.Frozen;

namespace ElectionCore.Capacity;

/// <summary>What an allowance sheet is held against before anybody is paid. What is left out is not looked at.</summary>
public sealed record AllowanceChecks
{
    /// <summary>The people who are on record; null when that is not looked at. Nobody else is paid.</summary>
    public IReadOnlySet<PersonRef>? Known { get; init; }

    /// <summary>
    /// People who are on record besides, such as those with posts: whoever approves is one of them or of <see cref="Known"/>. They are not paid
    /// for it.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlySet<PersonRef> Officials { get; init => field = Guard.NotNull(value); } = FrozenSet<PersonRef>.Empty;

    /// <summary>The rosters, with those who withdrew. Where a session has one, nobody is paid who has no seat on it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<Enrolment> Enrolments { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What earlier sheets have paid. No day of a person is paid again.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<PaidDay> Paid { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Sessions that this sheet does not pay for, such as those of other places. Who was also there on the same day is found.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<TrainingSession> Elsewhere { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The versions of courses, for the most people of a class.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<CourseVersion> Versions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The venues, for the seats of a room.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<Venue> Venues { get; init => field = Guard.NotNull(value); } = [];
}
