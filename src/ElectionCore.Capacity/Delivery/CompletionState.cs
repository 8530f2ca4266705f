namespace ElectionCore.Capacity;

/// <summary>Whether somebody finished a course. The default is <see cref="Unknown"/>: not enough is recorded.</summary>
public enum CompletionState
{
    /// <summary>Not enough is recorded to say.</summary>
    Unknown,

    /// <summary>The person finished it.</summary>
    Finished,

    /// <summary>The person did not finish it, whatever is recorded later of the days that are missing.</summary>
    NotFinished,

    /// <summary>The person was there on some of the days, and on too few, whatever is recorded later of those that are missing.</summary>
    Partly,
}
