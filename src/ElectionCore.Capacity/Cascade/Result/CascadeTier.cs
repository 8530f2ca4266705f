namespace ElectionCore.Capacity;

/// <summary>A tier as it is planned.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CascadeTier
{
    internal CascadeTier()
    {
    }

    /// <summary>The rule.</summary>
    public required CascadeTierRule Rule { get; init; }

    /// <summary>Its code.</summary>
    public string Code => Rule.Code;

    /// <summary>The days left of its window by the limits before election day, the first day of the plan and the tier below; null when there are none.</summary>
    public DateRange? Window { get; internal init; }

    /// <summary>The working days in it.</summary>
    public int WorkingDays { get; internal init; }

    /// <summary>People and sessions by area, role and group.</summary>
    public ValueList<CascadeCell> Cells { get; internal init; } = [];

    /// <summary>Rooms by area.</summary>
    public ValueList<CascadeRooms> Rooms { get; internal init; } = [];

    /// <summary>Trainers by area and group.</summary>
    public ValueList<CascadeTrainers> Trainers { get; internal init; } = [];

    /// <summary>The calendar by day and area; days without sessions are not in it.</summary>
    public ValueList<CascadeDay> Calendar { get; internal init; } = [];

    /// <summary>What does not fit in the calendar, by area.</summary>
    public ValueList<CascadeShortfall> Shortfalls { get; internal init; } = [];

    /// <summary>The sessions that would be enough if all people of a role with one class size were put in classes together.</summary>
    public long PooledSessions { get; internal init; }

    /// <summary>All who are to be trained, with those who finished already.</summary>
    public long People => Cells.Total(c => c.People);

    /// <summary>Those still to be trained.</summary>
    public long Remaining => Cells.Total(c => c.Remaining);

    /// <summary>The sessions still to be held.</summary>
    public long Sessions => Cells.Total(c => c.Sessions);

    /// <summary>The sessions held and to be held.</summary>
    public long AllSessions => Cells.Total(c => c.AllSessions);

    /// <summary>The days of all sessions still to be held.</summary>
    public long SessionDays => Cells.Total(c => c.SessionDays);

    /// <summary>The sessions that are there only because each cell is rounded up by itself.</summary>
    public long RoundingLoss => Sessions - PooledSessions;

    /// <summary>The trainers needed; null where an area has no working day.</summary>
    public long? TrainersNeeded => Trainers.TotalKnown(t => t.Needed);
}
