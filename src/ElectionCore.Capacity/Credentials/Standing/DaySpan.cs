namespace ElectionCore.Capacity;

/// <summary>Days by their numbers, of which both ends belong to it; an open one ends at <see cref="Open"/>.</summary>
internal readonly record struct DaySpan(int From, int To)
{
    public const int Open = int.MaxValue;

    public bool Contains(int day) => From <= day && day <= To;
}
