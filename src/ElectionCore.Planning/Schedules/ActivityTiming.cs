namespace ElectionCore.Planning;

/// <summary>What is known of the days of one activity, as day numbers. Fixed days are those that really were.</summary>
internal readonly record struct ActivityTiming(int? Duration, long? PlannedStart, long? FixedStart, long? FixedEnd)
{
    public long Length => Duration ?? 0;

    public bool IsOver => FixedEnd is not null;

    public static ActivityTiming Of(PlanActivity activity)
    {
        var duration = activity.DurationDays ?? activity.Planned?.Days;
        var planned = Number(activity.Planned?.From);
        var (from, to) = (Number(activity.Actual?.From), Number(activity.Actual?.To));
        return (from, to) switch
        {
            // What takes no days is over when it has begun, whatever day is given as its end.
            ({ } day, _) when activity.DurationDays == 0 => new(0, planned, day, day),
            ({ } first, { } end) => new((int)(end - first), planned, first, end),
            ({ } first, null) => new(duration, planned, first, FixedEnd: null),
            (null, { } end) => new(duration, planned, end - (duration ?? 0), end),
            _ => new(duration, planned, FixedStart: null, FixedEnd: null),
        };
    }

    private static long? Number(DateOnly? day) => day?.DayNumber;
}
