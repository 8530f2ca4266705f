namespace ElectionCore.Interchange;

/// <summary>Divides a time into years, as budgets have to be.</summary>
internal static class BudgetYears
{
    /// <summary>The longest a budget may be: its last day is at most so many days after its first.</summary>
    private const int Longest = 365;

    /// <summary>The years from the first day on; one when it is no longer than a year.</summary>
    public static IReadOnlyList<DateRange> Of(DateOnly from, DateOnly to)
    {
        if (to.DayNumber - 1 - from.DayNumber <= Longest)
        {
            return [DateRange.Between(from, to)];
        }

        var years = new List<DateRange>();
        for (var start = from; start < to;)
        {
            var end = start.Year < DateOnly.MaxValue.Year ? start.AddYears(1) : to;
            end = end < to ? end : to;
            years.Add(DateRange.Between(start, end));
            start = end;
        }

        return years;
    }
}
