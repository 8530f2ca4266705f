namespace ElectionCore.Interchange;

/// <summary>Dates of Popolo: partial, of memberships also with a time of day, and with the last day as the end.</summary>
internal static class PopoloDates
{
    public const string Expected = "a date as yyyy, yyyy-MM or yyyy-MM-dd";
    private const int DateLength = 10;

    public static bool TryParse(string text, out PartialDate date, out bool hasTime)
    {
        var trimmed = text.Trim();
        hasTime = trimmed.Length > DateLength && trimmed[DateLength] is 'T' or 't';
        return PartialDate.TryParse(hasTime ? trimmed[..DateLength] : trimmed, provider: null, out date);
    }

    /// <summary>The end as it is written here: the day after a last day; of a year or month the whole belongs to it anyway.</summary>
    public static string ToExclusive(PartialDate last) => last.IsComplete && last.Earliest < DateOnly.MaxValue
        ? PartialDate.FromDate(last.Earliest.AddDays(1)).ToString()
        : last.ToString();

    /// <summary>The last day of a range as Popolo writes it, or null when it has no known end.</summary>
    public static string? LastOf(DateRange valid) => valid.StatedTo is { IsComplete: true } to
        ? PartialDate.FromDate(to.Earliest.AddDays(-1)).ToString()
        : valid.StatedTo?.ToString();
}
