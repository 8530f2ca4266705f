namespace ElectionCore.Capacity;

/// <summary>The trainers of an area in a tier who can stand in for one another.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CascadeTrainers
{
    internal CascadeTrainers()
    {
    }

    /// <summary>The place or region; null for the nation.</summary>
    public PlaceCode? Place { get; internal init; }

    /// <summary>Which sessions are theirs: those of women or of a language, where a tier counts these apart.</summary>
    public CascadeGroup Group { get; internal init; } = CascadeGroup.Everyone;

    /// <summary>The days of trainers in all sessions still to be held.</summary>
    public long TrainerDays { get; internal init; }

    /// <summary>The trainers of the largest team that a class asks for.</summary>
    public int Team { get; internal init; }

    /// <summary>
    /// The trainers needed: ⌈trainer-days / (working days × utilisation)⌉, and at least one team; null where there is no working
    /// day.
    /// </summary>
    public long? Needed { get; internal init; }

    /// <summary>The trainers there are, or null when that is not said.</summary>
    public long? Available { get; internal init; }

    /// <summary>The trainers to train, so that enough are left: ⌈needed / (1 − dropout)⌉. Null as <see cref="Needed"/>.</summary>
    public long? ToTrain { get; internal init; }

    /// <summary>The most trainers that the calendar takes on a day.</summary>
    public long Peak { get; internal init; }
}
