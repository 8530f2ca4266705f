namespace ElectionCore.Capacity;

/// <summary>The sessions of an area that wait for the same trainers, the longest first.</summary>
internal sealed class CalendarQueue(int pool, int[] jobs)
{
    public int Pool => pool;

    public int[] Jobs => jobs;

    /// <summary>How many of them run.</summary>
    public long Running { get; set; }

    /// <summary>Those that can still begin, by their days.</summary>
    public List<(int Days, long Sessions)> Wanted { get; } = [];

    public RoomCount Rooms { get; } = new();
}
