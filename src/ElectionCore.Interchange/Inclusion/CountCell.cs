using System.Globalization;
using System.Text;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>Reads a count from a cell of a published table.</summary>
internal static class CountCell
{
    /// <summary>What a count may be, for messages.</summary>
    public const string Expected =
        "a whole number, or unknown, undisclosed, not-collected, suppressed or not-applicable, or nothing for what is not known";

    private const string Minus = "-\u2212\u2013";
    private const string DecimalMarks = ".\u066B";

    // Marks that steer the direction of text show nothing.
    private static readonly char[] Invisible = [' ', '\t', '\u00A0', '\u202F', '\u200E', '\u200F', '\u061C', '\uFEFF'];
    private static readonly HashSet<string> Unknown = new(["", "-", "\u2013", "\u2014", "n/a", ".."], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the cell; what is wrong with it is added to the faults.</summary>
    public static ObservedCount Read(string cell, NumberForm form, string column, DiagnosticPlace place, List<Diagnostic> faults)
    {
        var text = cell.Trim(Invisible).Trim();
        if (Unknown.Contains(text))
        {
            return ObservedCount.Unknown;
        }

        if (char.IsAsciiLetter(text[0]) && ObservedCount.TryParse(text, provider: null, out var state))
        {
            return state;
        }

        if (Scan(text) is not { } scan)
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

    private static Diagnostic? FaultOf(Scanned scan, NumberForm form, string column, string shown, DiagnosticPlace place)
    {
        if (scan.IsNegative)
        {
            return InterchangeDiagnostics.NegativeCount.At(place, ("column", column), ("value", shown));
        }

        if (scan.HasDecimalMark)
        {
            return InterchangeDiagnostics.NotWhole.At(place, ("column", column), ("value", shown));
        }

        if (Undeclared(scan, form) is var (what, option))
        {
            return InterchangeDiagnostics.NumberFormUndeclared.At(
                place, ("column", column), ("value", shown), ("what", what), ("option", option));
        }

        return IsGrouped(scan.Groups, form.IndianGrouping)
            ? null
            : InterchangeDiagnostics.GroupingUnclear.At(
                place, ("column", column), ("value", shown), ("expected", form.IndianGrouping ? "by three, nor as 12,34,567" : "by three"));
    }

    private static (string What, string Option)? Undeclared(Scanned scan, NumberForm form) => scan switch
    {
        { Zero: '\u0660' } when !form.ArabicIndicDigits => ("Arabic-Indic digits", $"{nameof(NumberForm)}.{nameof(NumberForm.ArabicIndicDigits)}"),
        { Zero: '\u06F0' } when !form.ExtendedArabicIndicDigits =>
            ("extended Arabic-Indic digits", $"{nameof(NumberForm)}.{nameof(NumberForm.ExtendedArabicIndicDigits)}"),
        { Separator: { } separator } when !form.Separators.Contains(separator, StringComparison.Ordinal) =>
            ($"the separator U+{(int)separator:X4}", $"{nameof(NumberForm)}.{nameof(NumberForm.Separators)}"),
        _ => null,
    };

    // By three from the right; in South Asia the last group has three digits and those before it two. A grouped number does
    // not begin with zero: 0,123 is a decimal fraction.
    private static bool IsGrouped(List<string> groups, bool isIndianToo) => groups.Count == 1
        || (groups[0][0] != '0' && groups[^1].Length == 3 && (AreOf(groups, 3) || (isIndianToo && AreOf(groups, 2))));

    private static bool AreOf(List<string> groups, int length) =>
        groups[0].Length <= length && groups.Skip(1).SkipLast(1).All(g => g.Length == length);

    // The digits by group in ASCII; null when the text is no number in any form known here.
    private static Scanned? Scan(string text)
    {
        var isNegative = Minus.Contains(text[0], StringComparison.Ordinal);
        var (zero, separator, decimals) = ('\0', default(char?), 0);
        var groups = new List<string>();
        var group = new StringBuilder();
        foreach (var c in isNegative ? text[1..].TrimStart() : text)
        {
            if (ZeroOf(c) is { } own)
            {
                if (zero != '\0' && zero != own)
                {
                    return null;
                }

                zero = own;
                group.Append((char)('0' + (c - own)));
                continue;
            }

            var mark = SeparatorOf(c);
            var isDecimal = DecimalMarks.Contains(c, StringComparison.Ordinal);
            if (group.Length == 0 || (mark is null && !isDecimal) || (mark is not null && separator is not null && separator != mark))
            {
                return null;
            }

            decimals += isDecimal ? 1 : 0;
            separator = mark ?? separator;
            groups.Add(group.ToString());
            group.Clear();
        }

        groups.Add(group.ToString());
        return group.Length == 0 ? null : new(groups, zero, separator, isNegative, decimals > 0);
    }

    private static char? ZeroOf(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        >= '\u0660' and <= '\u0669' => '\u0660',
        >= '\u06F0' and <= '\u06F9' => '\u06F0',
        _ => null,
    };

    private static char? SeparatorOf(char c) => c switch
    {
        ',' or '\u066C' or ' ' or '\'' => c,
        '\u00A0' or '\u202F' => ' ',
        '\u2019' => '\'',
        _ => null,
    };

    private sealed record Scanned(List<string> Groups, char Zero, char? Separator, bool IsNegative, bool HasDecimalMark);
}
