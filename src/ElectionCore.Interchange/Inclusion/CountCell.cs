using System.Globalization;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>Reads a count from a cell of a published table.</summary>
internal static class CountCell
{
    /// <summary>What a count may be, for messages.</summary>
    public const string Expected =
        "a whole number, or unknown, undisclosed, not-collected, suppressed or not-applicable, or nothing for what is not known";

    // Marks that steer the direction of text show nothing.
    private static readonly char[] Invisible = [' ', '\t', '\u00A0', '\u202F', '\u200E', '\u200F', '\u061C', '\uFEFF'];
    private static readonly HashSet<string> Unknown = new(["", "-", "\u2013", "\u2014", "n/a", ".."], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the cell; what is wrong with it is added to the faults.</summary>
    public static ObservedCount Read(string cell, NumberForm form, string column, DiagnosticPlace place, List<Diagnostic> faults)
    {
        var text = Trim(cell);
        if (IsUnknown(text))
        {
            return ObservedCount.Unknown;
        }

        if (char.IsAsciiLetter(text[0]) && ObservedCount.TryParse(text, provider: null, out var state))
        {
            return state;
        }

        if (ScannedNumber.Of(text) is not { } scan)
        {
            return Fault(InterchangeDiagnostics.Unreadable.At(place, ("field", column), ("value", RowReader.Shorten(text)), ("expected", Expected)));
        }

        var shown = RowReader.Shorten(text);
        if (FaultOf(scan, form, column, shown, place) is { } fault)
        {
            return Fault(fault);
        }

        return long.TryParse(string.Concat(scan.Groups), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : Fault(InterchangeDiagnostics.CountTooGreat.At(place, ("column", column), ("value", shown), ("limit", long.MaxValue)));

        ObservedCount Fault(Diagnostic diagnostic)
        {
            faults.Add(diagnostic);
            return default;
        }
    }

    /// <summary>The cell without what surrounds it and shows nothing.</summary>
    public static string Trim(string cell) => cell.Trim(Invisible).Trim();

    /// <summary>Whether a trimmed cell says that there is no figure.</summary>
    public static bool IsUnknown(string text) => Unknown.Contains(text);

    private static Diagnostic? FaultOf(ScannedNumber scan, NumberForm form, string column, string shown, DiagnosticPlace place)
    {
        if (scan.IsNegative)
        {
            return InterchangeDiagnostics.NegativeCount.At(place, ("column", column), ("value", shown));
        }

        if (scan.HasDecimalMark)
        {
            return InterchangeDiagnostics.NotWhole.At(place, ("column", column), ("value", shown));
        }

        if (scan.Undeclared(form) is var (what, option))
        {
            return InterchangeDiagnostics.NumberFormUndeclared.At(
                place, ("column", column), ("value", shown), ("what", what), ("option", option));
        }

        return scan.IsGrouped(form.IndianGrouping)
            ? null
            : InterchangeDiagnostics.GroupingUnclear.At(
                place, ("column", column), ("value", shown), ("expected", form.IndianGrouping ? "by three, nor as 12,34,567" : "by three"));
    }
}
