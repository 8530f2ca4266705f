using System.Diagnostics.CodeAnalysis;

namespace ElectionCore.Interchange;

/// <summary>Reads and writes the two ends of a time as cells.</summary>
internal static class PeriodCells
{
    public static string From(DateRange period) => Validity.WriteFrom(period)!;

    public static string To(DateRange period) => Validity.WriteTo(period, isFollowed: true)!;

    /// <summary>The time between two cells, or null, which has then been reported.</summary>
    public static DateRange? Read((string Text, DiagnosticPlace Place) from, (string Text, DiagnosticPlace Place) to, List<Diagnostic> faults)
    {
        var isStart = TryEnd(from, ObservationColumns.From, faults, out var start);
        if (!TryEnd(to, ObservationColumns.To, faults, out var end) || !isStart)
        {
            return null;
        }

        if (DateRange.TryParse($"[{start},{end})", provider: null, out var period))
        {
            return period;
        }

        faults.Add(InterchangeDiagnostics.EndNotAfterStart.At(to.Place, ("from", from.Text), ("to", to.Text)));
        return null;
    }

    /// <summary>The one day of a cell, or null, which has then been reported.</summary>
    public static DateRange? ReadDay(string text, DiagnosticPlace place, List<Diagnostic> faults)
    {
        if (PartialDate.TryParse(text, provider: null, out var date) && date.IsComplete && date.Earliest < DateOnly.MaxValue)
        {
            Warn(date, ObservationColumns.Date, place, faults);
            return DateRange.Between(date.Earliest, date.Earliest.AddDays(1));
        }

        Report(text, ObservationColumns.Date, "a day as yyyy-MM-dd", place, faults);
        return null;
    }

    // The end as a range is written.
    private static bool TryEnd((string Text, DiagnosticPlace Place) cell, string column, List<Diagnostic> faults, [NotNullWhen(true)] out string? end)
    {
        end = cell.Text switch
        {
            Validity.Open => Validity.Open,
            _ when string.Equals(cell.Text, Validity.Unknown, StringComparison.OrdinalIgnoreCase) => "?",
            _ => null,
        };
        if (end is not null)
        {
            return true;
        }

        if (PartialDate.TryParse(cell.Text, provider: null, out var date))
        {
            Warn(date, column, cell.Place, faults);
            end = date.ToString();
            return true;
        }

        Report(cell.Text, column, "a date as yyyy-MM-dd, yyyy-MM or yyyy, the word unknown, or two dots for an open end", cell.Place, faults);
        return false;
    }

    private static void Warn(PartialDate date, string column, DiagnosticPlace place, List<Diagnostic> faults)
    {
        if (Validity.IsUnusual(date))
        {
            faults.Add(InterchangeDiagnostics.UnusualYear.At(place, ("field", column), ("value", date)));
        }
    }

    private static void Report(string text, string column, string expected, DiagnosticPlace place, List<Diagnostic> faults) =>
        faults.Add(text.Length == 0
            ? InterchangeDiagnostics.Missing.At(place, ("field", column))
            : InterchangeDiagnostics.Unreadable.At(place, ("field", column), ("value", RowReader.Shorten(text)), ("expected", expected)));
}
