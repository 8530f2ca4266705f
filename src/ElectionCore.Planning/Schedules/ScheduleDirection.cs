namespace ElectionCore.Planning;

/// <summary>From which end a schedule is worked out. The default is <see cref="Forward"/>.</summary>
public enum ScheduleDirection
{
    /// <summary>From the first day on, everything as early as possible.</summary>
    Forward,

    /// <summary>Back from the deadline, everything as late as possible.</summary>
    Backward,
}
