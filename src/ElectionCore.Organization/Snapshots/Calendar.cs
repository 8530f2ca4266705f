namespace ElectionCore.Organization;

/// <summary>Reckoning with days that stops at the last day of the calendar instead of failing.</summary>
internal static class Calendar
{
    public static DateOnly PlusDays(this DateOnly day, int days) =>
        days > DateOnly.MaxValue.DayNumber - day.DayNumber ? DateOnly.MaxValue : day.AddDays(days);

    public static DateOnly PlusMonths(this DateOnly day, int months) =>
        months > ((DateOnly.MaxValue.Year - day.Year) * 12) + DateOnly.MaxValue.Month - day.Month ? DateOnly.MaxValue : day.AddMonths(months);
}
