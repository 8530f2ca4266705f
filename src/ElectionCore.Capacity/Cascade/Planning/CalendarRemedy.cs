namespace ElectionCore.Capacity;

/// <summary>Finds what would make a calendar fit, each remedy for itself; every answer was tried.</summary>
internal static class CalendarRemedy
{
    /// <summary>How many more trainers would do; null when trainers alone do not help.</summary>
    public static long? MoreTrainers(CalendarLoad load, int days)
    {
        var free = load with { Trainers = [.. load.Trainers.Select(_ => CalendarLoad.Unlimited)] };
        if (SessionCalendar.Run(free, days) is not { Unplaced: 0, PeakTrainers: var peaks })
        {
            return null;
        }

        var fewest = load.Trainers.Select((there, pool) => peaks[pool] <= there ? there : Fewest(free, pool, there, peaks[pool], days)).ToArray();
        var together = SessionCalendar.Run(load with { Trainers = fewest }, days).Unplaced == 0;
        return load.Trainers.Select((there, pool) => (together ? fewest[pool] : Math.Max(there, peaks[pool])) - there).Sum();
    }

    /// <summary>How many more rooms would do; null when rooms alone do not help.</summary>
    public static long? MoreRooms(CalendarLoad load, int days)
    {
        var free = load with { Rooms = [.. load.Rooms.Select(_ => CalendarLoad.Unlimited)] };
        if (SessionCalendar.Run(free, days) is not { Unplaced: 0, PeakRooms: var peaks })
        {
            return null;
        }

        // So many more in each area that lacks any; where all have their peak, it fits.
        long[] lacking = [.. load.Rooms.Select((there, area) => Math.Max(0, peaks[area] - there))];
        var (below, above) = (0L, lacking.Max());
        while (above - below > 1)
        {
            var middle = below + ((above - below) / 2);
            (below, above) = SessionCalendar.Run(WithMore(middle), days).Unplaced > 0 ? (middle, above) : (below, middle);
        }

        return lacking.Sum(l => Math.Min(l, above));

        CalendarLoad WithMore(long most) => load with { Rooms = [.. load.Rooms.Select((there, area) => there + Math.Min(lacking[area], most))] };
    }

    /// <summary>How many more days would do; null when ten years do not.</summary>
    public static int? MoreDays(CalendarLoad load, int days)
    {
        var early = SessionCalendar.Early(load, CascadeTierRule.MostDays);
        return early.Unplaced > 0 ? null : early.Starts.Max(s => s.Day + load.Jobs[s.Job].Days) - days;
    }

    private static long Fewest(CalendarLoad free, int pool, long there, long peak, int days)
    {
        var trainers = free.Trainers.ToArray();
        var (below, above) = (there, peak);
        while (above - below > 1)
        {
            trainers[pool] = below + ((above - below) / 2);
            (below, above) = SessionCalendar.Run(free with { Trainers = trainers }, days).Unplaced > 0
                ? (trainers[pool], above)
                : (below, trainers[pool]);
        }

        return above;
    }
}
