namespace ElectionCore.Capacity;

/// <summary>One class of a version of a course: where, on which days, by whom, and for how many.</summary>
/// <remarks>A course has any number of sessions, in any number of places. Equality is on all parts.</remarks>
public sealed record TrainingSession : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required SessionCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The course.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CourseCode Course { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The version of the course.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Version { get; init => field = CodeFormat.Require(value); }

    /// <summary>The days on which it is held, in order, each once.</summary>
    /// <exception cref="ArgumentException">The value is empty or not in order.</exception>
    public required ValueList<DateOnly> Days
    {
        get;
        init
        {
            var days = Guard.NotNull(value);
            field = days.Count > 0 && days.Zip(days.Skip(1)).All(d => d.First < d.Second)
                ? days
                : throw new ArgumentException("A session has days, each once and in order.", nameof(value));
        }
    }

    /// <summary>The place it is held in, such as a district.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlaceCode Place { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The venue, or null when none is chosen yet.</summary>
    public VenueCode? Venue { get; init; }

    /// <summary>The number of the room within the venue, from 1; or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? Room { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The most people it takes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Capacity { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>For whom it is.</summary>
    public SessionGroup Group { get; init; }

    /// <summary>The language it is held in, as a BCP 47 tag; or null.</summary>
    public string? Language { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The role that those who come shall fill, or null for several.</summary>
    public RoleCode? Role { get; init; }

    /// <summary>The tier of those who are trained; their trainers are of a lower one. Null outside a cascade.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Tier { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The trainers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PersonRef> Trainers { get; init => field = Guard.NotNull(value); } = ValueList<PersonRef>.Empty;

    /// <summary>The cascade plan it comes from, or null.</summary>
    public CascadePlanCode? Plan { get; init; }

    /// <summary>What became of it.</summary>
    public SessionStatus Status { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References
    {
        get
        {
            yield return Course;
            yield return Place;
            if (Venue is { } venue)
            {
                yield return venue;
            }

            if (Role is { } role)
            {
                yield return role;
            }

            if (Plan is { } plan)
            {
                yield return plan;
            }

            foreach (var trainer in Trainers)
            {
                yield return trainer;
            }
        }
    }
}
