namespace ElectionCore.EntityFrameworkCore;

/// <summary>Ranges of days as values of columns. Of the ranges written last some are kept, since many facts hold for the same days. Thread-safe.</summary>
internal sealed class WrittenDays
{
    private const int Kept = 64;

    private readonly Entry?[] _kept = new Entry?[Kept];

    /// <summary>The values for a range.</summary>
    public Entry Of(DateRange range)
    {
        ref var place = ref _kept[range.Start.DayNumber % Kept];
        return place is { } known && known.Range == range ? known : place = new(range, range.ToString(), range.From, range.To);
    }

    /// <summary>A range and its values.</summary>
    /// <param name="Range">The range.</param>
    /// <param name="Text">How it is written.</param>
    /// <param name="From">Its first day, or null.</param>
    /// <param name="To">The day after its last, or null.</param>
    internal sealed record Entry(DateRange Range, string Text, object? From, object? To);
}
