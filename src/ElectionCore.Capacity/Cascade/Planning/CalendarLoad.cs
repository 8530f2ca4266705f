namespace ElectionCore.Capacity;

/// <summary>Sessions of one kind that want days: where, with whose trainers, how long each and with how many of these.</summary>
internal readonly record struct CalendarJob(int Area, int Pool, int Days, int Team, long Sessions);

/// <summary>What a calendar is made from: the sessions, and the rooms and trainers that limit them.</summary>
internal sealed record CalendarLoad(IReadOnlyList<CalendarJob> Jobs, IReadOnlyList<long> Rooms, IReadOnlyList<long> Trainers)
{
    /// <summary>More than there ever is.</summary>
    public const long Unlimited = long.MaxValue / 4;
}

/// <summary>A calendar: which sessions begin when, what is left without a day, and the most rooms and trainers at once.</summary>
internal sealed record CalendarOutcome(
    IReadOnlyList<(int Day, int Job, long Sessions)> Starts, long Unplaced, IReadOnlyList<long> PeakRooms, IReadOnlyList<long> PeakTrainers);
