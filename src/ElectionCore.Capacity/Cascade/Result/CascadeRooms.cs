namespace ElectionCore.Capacity;

/// <summary>The rooms of an area in a tier.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CascadeRooms
{
    internal CascadeRooms()
    {
    }

    /// <summary>The place or region; null for the nation.</summary>
    public PlaceCode? Place { get; internal init; }

    /// <summary>The days of all sessions still to be held.</summary>
    public long SessionDays { get; internal init; }

    /// <summary>The rooms that are needed at least: session-days by working days, rounded up. Null where there is no working day.</summary>
    public long? Needed { get; internal init; }

    /// <summary>The rooms there are, or null when that is not known.</summary>
    public long? Available { get; internal init; }

    /// <summary>The most rooms that the calendar takes on a day. It can be above <see cref="Needed"/> where sessions of several days do not fill the window.</summary>
    public long Peak { get; internal init; }
}
