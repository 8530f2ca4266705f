namespace ElectionCore.Capacity;

/// <summary>A day of the calendar in an area.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CascadeDay
{
    internal CascadeDay()
    {
    }

    /// <summary>The day.</summary>
    public DateOnly Day { get; internal init; }

    /// <summary>The place or region; null for the nation.</summary>
    public PlaceCode? Place { get; internal init; }

    /// <summary>The sessions that begin.</summary>
    public long Starting { get; internal init; }

    /// <summary>The sessions that are held, whichever day of them it is; each takes a room.</summary>
    public long Running { get; internal init; }

    /// <summary>The trainers in them.</summary>
    public long Trainers { get; internal init; }
}
