namespace ElectionCore.Quality;

/// <summary>Months before and after days, held at the ends of the calendar.</summary>
internal static class Months
{
    public static DateOnly Plus(this DateOnly day, int months)
    {
        var month = (day.Year * 12L) + day.Month - 1 + months;
        return month < 12 ? DateOnly.MinValue : month > (9999 * 12L) + 11 ? DateOnly.MaxValue : day.AddMonths(months);
    }
}
