namespace ElectionCore.Capacity;

/// <summary>A place whose polling staff a cascade trains, such as a district.</summary>
/// <remarks>What is null is not known, which is never taken as nothing. Equality is on all parts.</remarks>
public sealed record CascadePlace
{
    /// <summary>The code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlaceCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The region it is part of, such as its province; or null.</summary>
    public PlaceCode? Region { get; init; }

    /// <summary>The polling stations, 0 to 10¹²; or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public long? Stations { get; init => field = CascadeGuard.Count(value); }

    /// <summary>The polling booths by kind; null when they are not known, empty when there are none.</summary>
    public ValueList<BoothCount>? Booths { get; init; }

    /// <summary>People who were counted by role; a role that is not here follows its staffing rule.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CascadeHeadcount> Headcounts { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The rooms there are for training at the same time; null when they are not known, which sets no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public long? Rooms { get; init => field = CascadeGuard.Count(value); }

    /// <summary>The people that the smallest of these rooms takes, at least 1; null when that is not known, which sets no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? RoomCapacity { get; init => field = Guard.AtLeast(value, 1); }
}
