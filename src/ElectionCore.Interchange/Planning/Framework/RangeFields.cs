namespace ElectionCore.Interchange;

/// <summary>
/// The two fields of a time: its first and its last day, both of which belong to it. Either can be a year or a month, or
/// "unknown"; where one is missing the time is open there, and ".." says so where both are.
/// </summary>
internal sealed class RangeFields(string prefix)
{
    private const string Expected = "a date as yyyy, yyyy-MM or yyyy-MM-dd, or the word unknown";

    public ScalarField<string> First { get; } = Fields.Text(prefix + "first_day");

    public ScalarField<string> Last { get; } = Fields.Text(prefix + "last_day");

    /// <summary>Whether a field is the first or last day of a time.</summary>
    public static bool IsDay(Field field) =>
        field.Name.EndsWith("first_day", StringComparison.Ordinal) || field.Name.EndsWith("last_day", StringComparison.Ordinal);

    public DateRange Required(RowReader row)
    {
        var known = row.Faults.Count;
        var range = Read(row);
        if (range is null && row.Faults.Count == known)
        {
            row.Faults.Add(InterchangeDiagnostics.Missing.At(row.Source.PlaceOf(First), ("field", First.Name)));
        }

        return range ?? DateRange.Always;
    }

    /// <summary>A time that is bounded on both sides; null when it is not, which has then been reported.</summary>
    public DateRange? Bounded(RowReader row)
    {
        var known = row.Faults.Count;
        var range = Read(row);
        if (row.Faults.Count == known && range is not { From: not null, To: not null })
        {
            var field = range?.From is null ? First : Last;
            row.Faults.Add(InterchangeDiagnostics.Missing.At(row.Source.PlaceOf(field), ("field", field.Name)));
            return null;
        }

        return range;
    }

    public DateRange? Read(RowReader row)
    {
        var (first, isFirstUnknown, firstGiven, firstFails) = End(row, First);
        var (last, isLastUnknown, lastGiven, lastFails) = End(row, Last);
        if (firstFails || lastFails || !(firstGiven || lastGiven))
        {
            return null;
        }

        if (last is { } end && first is { } start && end.Latest < start.Earliest)
        {
            row.Faults.Add(InterchangeDiagnostics.LastDayBeforeFirst.At(row.Source.PlaceOf(Last), ("first", start), ("last", end)));
            return null;
        }

        var to = last is { IsComplete: true } day ? PartialDate.FromDate(day.Latest.AddDays(1)) : last;
        var range = DateRange.Between(first, to);
        range = isFirstUnknown ? range.WithUnknownStart() : range;
        return isLastUnknown ? range.WithUnknownEnd() : range;
    }

    public void Write(RowWriter row, DateRange? range)
    {
        if (range is not { } days)
        {
            return;
        }

        var (first, last) = Texts(days);
        row.PutIf(First, first);
        row.PutIf(Last, last);
    }

    private static (string? First, string? Last) Texts(DateRange days)
    {
        var first = days.IsStartUnknown ? Validity.Unknown : days.StatedFrom?.ToString();
        var last = days.IsEndUnknown ? Validity.Unknown
            : days.StatedTo is { IsComplete: true } next ? PartialDate.FromDate(next.Earliest.AddDays(-1)).ToString()
            : days.StatedTo?.ToString();
        return first is null && last is null ? (Validity.Open, null) : (first, last);
    }

    private static (PartialDate? Date, bool IsUnknown, bool IsGiven, bool Fails) End(RowReader row, ScalarField<string> field)
    {
        var known = row.Faults.Count;
        if (row.Text(field)?.Trim() is not { } text)
        {
            return (null, false, false, row.Faults.Count > known);
        }

        if (text == Validity.Open || string.Equals(text, Validity.Unknown, StringComparison.OrdinalIgnoreCase))
        {
            return (null, text != Validity.Open, true, false);
        }

        // The day after the last one has to be a day.
        if (PartialDate.TryParse(text, provider: null, out var date) && !(date.IsComplete && date.Latest == DateOnly.MaxValue))
        {
            return (date, false, true, false);
        }

        row.Faults.Add(InterchangeDiagnostics.Unreadable.At(
            row.Source.PlaceOf(field), ("field", field.Name), ("value", RowReader.Shorten(text)), ("expected", Expected)));
        return (null, false, true, true);
    }
}
