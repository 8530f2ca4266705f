namespace ElectionCore.Interchange;

/// <summary>Reads and writes the days of a record.</summary>
internal static class Validity
{
    public const string Open = "..";
    public const string Unknown = "unknown";
    public const string Expected = "a date as yyyy, yyyy-MM or yyyy-MM-dd (or the word unknown, or two dots for an open start)";

    // Years beyond these are nearly always of another calendar or a stand-in for an open end.
    private const int FirstUsualYear = 1900;
    private const int LastUsualYear = 2100;

    /// <summary>The days a record gives; null when they cannot be read, which has then been reported.</summary>
    public static (DateRange Range, bool EndsWithNext)? Read(RowReader row, ScalarField<string> fromField, DateOnly? effective)
    {
        var start = ReadEnd(row, fromField);
        var end = ReadEnd(row, Table.ValidTo);
        if (start.IsUnreadable || end.IsUnreadable)
        {
            return null;
        }

        if (start.IsMissing)
        {
            if (effective is not { } day)
            {
                row.Faults.Add(InterchangeDiagnostics.StartMissing.At(row.Source.PlaceOf(fromField), ("field", fromField.Name)));
                return null;
            }

            start = new(PartialDate.FromDate(day), IsUnknown: false, IsMissing: false);
        }

        if (start.Date is { } first && end.Date is { } last && EndOf(last) <= first.Earliest)
        {
            row.Faults.Add(InterchangeDiagnostics.EndNotAfterStart.At(
                row.Source.PlaceOf(Table.ValidTo), ("from", first), ("to", last)));
            return null;
        }

        var range = DateRange.Between(start.Date, end.Date);
        range = start.IsUnknown ? range.WithUnknownStart() : range;
        return (end.IsUnknown ? range.WithUnknownEnd() : range, end.IsMissing);
    }

    public static string? WriteFrom(DateRange valid) =>
        valid.StatedFrom?.ToString() ?? (valid.IsStartUnknown ? Unknown : Open);

    /// <summary>The end, or null for an open one that a reader takes for open.</summary>
    public static string? WriteTo(DateRange valid, bool isFollowed) =>
        valid.StatedTo?.ToString() ?? (valid.IsEndUnknown ? Unknown : isFollowed ? Open : null);

    /// <summary>Whether a date is so far from today that it is probably none of this calendar.</summary>
    public static bool IsUnusual(PartialDate date) => date.Year is < FirstUsualYear or > LastUsualYear;

    private static DateOnly EndOf(PartialDate to) =>
        to.IsComplete ? to.Earliest : to.Latest == DateOnly.MaxValue ? DateOnly.MaxValue : to.Latest.AddDays(1);

    private static End ReadEnd(RowReader row, ScalarField<string> field)
    {
        var known = row.Faults.Count;
        var text = row.Text(field)?.Trim();
        if (text is null)
        {
            return new(Date: null, IsUnknown: false, IsMissing: true) { IsUnreadable = row.Faults.Count > known };
        }

        if (text == Open || string.Equals(text, Unknown, StringComparison.OrdinalIgnoreCase))
        {
            return new(Date: null, text != Open, IsMissing: false);
        }

        if (PartialDate.TryParse(text, provider: null, out var date))
        {
            if (IsUnusual(date))
            {
                row.Faults.Add(InterchangeDiagnostics.UnusualYear.At(row.Source.PlaceOf(field), ("field", field.Name), ("value", date)));
            }

            return new(date, IsUnknown: false, IsMissing: false);
        }

        row.Faults.Add(InterchangeDiagnostics.Unreadable.At(
            row.Source.PlaceOf(field), ("field", field.Name), ("value", RowReader.Shorten(text)), ("expected", Expected)));
        return new(Date: null, IsUnknown: false, IsMissing: false) { IsUnreadable = true };
    }

    private readonly record struct End(PartialDate? Date, bool IsUnknown, bool IsMissing)
    {
        public bool IsUnreadable { get; init; }
    }
}
