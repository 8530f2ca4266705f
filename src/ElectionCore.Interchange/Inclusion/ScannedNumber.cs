using System.Text;

namespace ElectionCore.Interchange;

/// <summary>A number in any form known here, taken apart into its signs.</summary>
/// <param name="Groups">The digits in ASCII, between separators and decimal marks.</param>
/// <param name="Zero">The zero of its script.</param>
/// <param name="Separator">What stands between groups of digits; no-break spaces and the typographic apostrophe as the plain ones.</param>
/// <param name="IsNegative">Whether there is a minus.</param>
/// <param name="DecimalMarks">How many decimal marks there are.</param>
/// <param name="WholeGroups">How many groups stand before the first decimal mark.</param>
internal sealed record ScannedNumber(List<string> Groups, char Zero, char? Separator, bool IsNegative, int DecimalMarks, int WholeGroups)
{
    private const string Minus = "-\u2212\u2013";
    private const string Marks = ".\u066B";

    public bool HasDecimalMark => DecimalMarks > 0;

    /// <summary>Whether nothing but digits follows a decimal mark.</summary>
    public bool IsDecimal => DecimalMarks == 0 || (DecimalMarks == 1 && WholeGroups == Groups.Count - 1);

    /// <summary>Takes a number apart.</summary>
    /// <param name="text">The text; not empty.</param>
    /// <returns>Its parts, or null when it is no number in any form known here.</returns>
    public static ScannedNumber? Of(string text)
    {
        var isNegative = Minus.Contains(text[0], StringComparison.Ordinal);
        var (zero, separator, decimals, whole) = ('\0', default(char?), 0, 0);
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
            var isDecimal = Marks.Contains(c, StringComparison.Ordinal);
            if (group.Length == 0 || (mark is null && !isDecimal) || (mark is not null && separator is not null && separator != mark))
            {
                return null;
            }

            decimals += isDecimal ? 1 : 0;
            separator = mark ?? separator;
            groups.Add(group.ToString());
            whole = isDecimal && decimals == 1 ? groups.Count : whole;
            group.Clear();
        }

        groups.Add(group.ToString());
        return group.Length == 0 ? null : new(groups, zero, separator, isNegative, decimals, decimals == 0 ? groups.Count : whole);
    }

    /// <summary>What of its signs was not declared, and by which option it is; or null.</summary>
    public (string What, string Option)? Undeclared(NumberForm form) => this switch
    {
        { Zero: '\u0660' } when !form.ArabicIndicDigits => ("Arabic-Indic digits", $"{nameof(NumberForm)}.{nameof(NumberForm.ArabicIndicDigits)}"),
        { Zero: '\u06F0' } when !form.ExtendedArabicIndicDigits =>
            ("extended Arabic-Indic digits", $"{nameof(NumberForm)}.{nameof(NumberForm.ExtendedArabicIndicDigits)}"),
        { Separator: { } separator } when !form.Separators.Contains(separator, StringComparison.Ordinal) =>
            ($"the separator U+{(int)separator:X4}", $"{nameof(NumberForm)}.{nameof(NumberForm.Separators)}"),
        _ => null,
    };

    /// <summary>Whether the digits before the first decimal mark are grouped as numbers are.</summary>
    public bool IsGrouped(bool isIndianToo)
    {
        // By three from the right; in South Asia the last group has three digits and those before it two. A grouped number
        // does not begin with zero: 0,123 is a decimal fraction.
        var whole = Groups[..WholeGroups];
        return whole.Count == 1
            || (whole[0][0] != '0' && whole[^1].Length == 3 && (AreOf(whole, 3) || (isIndianToo && AreOf(whole, 2))));
    }

    private static bool AreOf(List<string> groups, int length) =>
        groups[0].Length <= length && groups.Skip(1).SkipLast(1).All(g => g.Length == length);

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
}
