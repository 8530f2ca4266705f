using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>Reads a figure of a published table as it was printed.</summary>
internal static class PrintedCell
{
    private const int MostDigits = 18;
    private const string ExpectedCount = "a number, or nothing where no figure is printed";
    private const string ExpectedPercentage = "a number, perhaps with a per cent sign, or nothing where no figure is printed";

    private static readonly char[] PercentSigns = ['%', '\u066A'];

    /// <summary>Reads the cell; what is wrong with it is added to the faults.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="form">How numbers are written.</param>
    /// <param name="kind">What the column holds.</param>
    /// <param name="column">Its heading.</param>
    /// <param name="place">Where the cell stands.</param>
    /// <param name="faults">Where to report.</param>
    /// <returns>The figure, or null where none is printed.</returns>
    public static PublishedNumber? Read(string cell, NumberForm form, PrintedKind kind, string column, DiagnosticPlace place, List<Diagnostic> faults)
    {
        var text = CountCell.Trim(cell);
        if (CountCell.IsUnknown(text) || (char.IsAsciiLetter(text[0]) && ObservedCount.TryParse(text, provider: null, out _)))
        {
            return null;
        }

        var isPercentage = kind == PrintedKind.Percentage;
        var shown = RowReader.Shorten(text);
        var hasSign = isPercentage && PercentSigns.Contains(text[^1]);
        var body = hasSign ? CountCell.Trim(text[..^1]) : text;
        if (body.Length == 0 || ScannedNumber.Of(body) is not { IsDecimal: true } scan || (isPercentage && scan.IsNegative))
        {
            faults.Add(InterchangeDiagnostics.FigureUnreadable.At(
                place, ("column", column), ("value", shown), ("expected", isPercentage ? ExpectedPercentage : ExpectedCount)));
            return null;
        }

        if (FaultOf(scan, form, kind, column, shown, place) is { } fault)
        {
            faults.Add(fault);
            return null;
        }

        return PublishedNumber.Parse(string.Concat(body.Select(Ascii)) + (hasSign ? "%" : ""));
    }

    private static Diagnostic? FaultOf(ScannedNumber scan, NumberForm form, PrintedKind kind, string column, string shown, DiagnosticPlace place)
    {
        if (scan.IsNegative)
        {
            return InterchangeDiagnostics.NegativeCount.At(place, ("column", column), ("value", shown));
        }

        if (scan.HasDecimalMark && kind == PrintedKind.Count)
        {
            return InterchangeDiagnostics.NotWhole.At(place, ("column", column), ("value", shown));
        }

        if (scan.Undeclared(form) is var (what, option))
        {
            return InterchangeDiagnostics.NumberFormUndeclared.At(place, ("column", column), ("value", shown), ("what", what), ("option", option));
        }

        if (!scan.IsGrouped(form.IndianGrouping))
        {
            return InterchangeDiagnostics.GroupingUnclear.At(
                place, ("column", column), ("value", shown), ("expected", form.IndianGrouping ? "by three, nor as 12,34,567" : "by three"));
        }

        return scan.Groups.Sum(g => g.Length) > MostDigits
            ? InterchangeDiagnostics.CountTooGreat.At(place, ("column", column), ("value", shown), ("limit", new string('9', MostDigits)))
            : null;
    }

    // What other scripts print is kept sign by sign in ASCII, which is what a published number is made of.
    private static char Ascii(char c) => c switch
    {
        >= '\u0660' and <= '\u0669' => (char)('0' + (c - '\u0660')),
        >= '\u06F0' and <= '\u06F9' => (char)('0' + (c - '\u06F0')),
        '\u066A' => '%',
        '\u066B' => '.',
        '\u066C' => ',',
        _ => c,
    };
}
