namespace ElectionCore.Capacity;

/// <summary>The errors in the forms of the stations whose staff one trainer trained (level 4 of Kirkpatrick's four).</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TrainerOutcome
{
    /// <summary>The trainer.</summary>
    public required PersonRef Trainer { get; init; }

    /// <summary>The stations with at least one person on duty whom the trainer trained, each once.</summary>
    public int Stations { get; init; }

    /// <summary>The wrong entries of those checked; null when there are too few stations to show it.</summary>
    public Ratio? Errors { get; init; }
}
