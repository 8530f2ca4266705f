namespace ElectionCore.Capacity;

/// <summary>Sessions of an area that the calendar has no place for, and what would make them fit.</summary>
/// <remarks>Each remedy is for itself; null where it alone does not help. Equality is on all parts.</remarks>
public sealed record CascadeShortfall
{
    internal CascadeShortfall()
    {
    }

    /// <summary>The area within which trainers go from session to session; null for the nation.</summary>
    public PlaceCode? Place { get; internal init; }

    /// <summary>The sessions without a day.</summary>
    public long Sessions { get; internal init; }

    /// <summary>How many more trainers would do, or null.</summary>
    public long? MoreTrainers { get; internal init; }

    /// <summary>How many more rooms would do, or null.</summary>
    public long? MoreRooms { get; internal init; }

    /// <summary>How many more working days would do, or null.</summary>
    public int? MoreDays { get; internal init; }
}
