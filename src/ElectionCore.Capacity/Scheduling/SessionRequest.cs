namespace ElectionCore.Capacity;

/// <summary>A session that shall be given days, a room and trainers.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record SessionRequest
{
    /// <summary>The permanent code that the session will have.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required SessionCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The course.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CourseCode Course { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The version of the course.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Version { get; init => field = CodeFormat.Require(value); }

    /// <summary>The place it is held in, such as a district.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlaceCode Place { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The venue.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required VenueCode Venue { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>Other places whose trainers come to it, such as those of its region. Those of its own place always do.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PlaceCode> TrainerPlaces { get; init => field = Guard.NotNull(value); } = ValueList<PlaceCode>.Empty;

    /// <summary>The most people it takes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Capacity { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The days it takes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Days { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>Whether working days may lie between its days. By default they follow each other, with none between.</summary>
    public bool MayBeScattered { get; init; }

    /// <summary>The days within which it shall be held, or null for all working days.</summary>
    public DateRange? Window { get; init; }

    /// <summary>The trainers it takes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Trainers { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>For whom it is. One for women has a woman among its trainers, unless the institution permits otherwise.</summary>
    public SessionGroup Group { get; init; }

    /// <summary>The language it is held in, as a BCP 47 tag; or null for any.</summary>
    public string? Language { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The role that those who come shall fill, or null.</summary>
    public RoleCode? Role { get; init; }

    /// <summary>The tier of those who are trained; trainers are of a lower one. Null outside a cascade.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Tier { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The cascade plan it comes from, or null.</summary>
    public CascadePlanCode? Plan { get; init; }
}
