namespace ElectionCore.Capacity;

/// <summary>The people of a role and group in an area, who are put in classes together; with their sessions.</summary>
/// <remarks>
/// <para>Sessions are ⌈<see cref="Remaining"/> / <see cref="Cap"/>⌉, and their classes are as even as can be: ⌊people / sessions⌋ or
/// one more. Equality is on all parts.</para>
/// </remarks>
public sealed record CascadeCell
{
    internal CascadeCell()
    {
    }

    /// <summary>The code of the tier.</summary>
    public string Tier { get; internal init; } = "";

    /// <summary>The place or region; null for the nation.</summary>
    public PlaceCode? Place { get; internal init; }

    /// <summary>The role.</summary>
    public RoleCode Role { get; internal init; }

    /// <summary>The group.</summary>
    public CascadeGroup Group { get; internal init; } = CascadeGroup.Everyone;

    /// <summary>The people who are needed.</summary>
    public long Staff { get; internal init; }

    /// <summary>The people who are trained beyond that, since some will not come.</summary>
    public long Reserve { get; internal init; }

    /// <summary>All who are to be trained.</summary>
    public long People => checked(Staff + Reserve);

    /// <summary>The sessions that were held already.</summary>
    public long HeldSessions { get; internal init; }

    /// <summary>The people who finished these.</summary>
    public long Finished { get; internal init; }

    /// <summary>The people who are still to be trained; nobody where more finished than are needed.</summary>
    public long Remaining => Math.Max(0, People - Finished);

    /// <summary>The greatest class: the cap of the rule, or the room where that is smaller.</summary>
    public int Cap { get; internal init; }

    /// <summary>The cap of the rule.</summary>
    public int RuleCap { get; internal init; }

    /// <summary>The days of a session.</summary>
    public int Days { get; internal init; }

    /// <summary>The trainers of a class.</summary>
    public int TrainersPerClass { get; internal init; }

    /// <summary>The sessions that are still to be held.</summary>
    public long Sessions => Exact.Ceiling(Remaining, Cap);

    /// <summary>The sessions held and to be held.</summary>
    public long AllSessions => checked(HeldSessions + Sessions);

    /// <summary>The classes of the greater size; none where all are of one size.</summary>
    public long LargerClasses => Sessions == 0 ? 0 : Remaining % Sessions;

    /// <summary>The people in each of the classes of the smaller size; 0 where there are none.</summary>
    public int ClassSize => Sessions == 0 ? 0 : (int)(Remaining / Sessions);

    /// <summary>The classes of the smaller size.</summary>
    public long SmallerClasses => Sessions - LargerClasses;

    /// <summary>The days of all sessions still to be held.</summary>
    public long SessionDays => checked(Sessions * Days);

    /// <summary>The days of all trainers in them.</summary>
    public long TrainerDays => checked(SessionDays * TrainersPerClass);
}
