using System.Numerics;

namespace ElectionCore.Inclusion;

/// <summary>What a printed figure may have been before a slip of the pen.</summary>
internal static class DigitSlips
{
    /// <summary>The figures that differ from a printed one by a slip.</summary>
    public static IEnumerable<DigitSlip> Of(string label, PublishedNumber printed) =>
        Swapped(printed).Select(n => new DigitSlip(label, printed, n, FigureMatch.TransposedDigits))
            .Concat(Changed(printed).Select(n => new DigitSlip(label, printed, n, FigureMatch.DigitChanged)));

    /// <summary>Those that leave at most a given distance, nearest first, and exchanges of digits before changes.</summary>
    public static ValueList<DigitSlip> Closing(IEnumerable<(DigitSlip Slip, BigInteger Distance)> slips, BigInteger most) =>
        [.. slips.Where(s => s.Distance <= most).OrderBy(s => s.Distance).ThenBy(s => s.Slip.Match).Select(s => s.Slip)];

    private static IEnumerable<PublishedNumber> Swapped(PublishedNumber printed)
    {
        var digits = DigitsOf(printed);
        for (var i = 0; i < digits.Length; i++)
        {
            for (var j = i + 1; j < digits.Length; j++)
            {
                if (digits[i] != digits[j] && !(i == 0 && IsLeadingZero(printed, digits, digits[j])))
                {
                    var units = printed.Units + ((digits[j] - digits[i]) * (PlaceOf(digits, i) - PlaceOf(digits, j)));
                    yield return PublishedNumber.FromUnits(units, printed.Decimals);
                }
            }
        }
    }

    private static IEnumerable<PublishedNumber> Changed(PublishedNumber printed)
    {
        var digits = DigitsOf(printed);
        for (var i = 0; i < digits.Length; i++)
        {
            for (var digit = 0; digit <= 9; digit++)
            {
                if (digit != digits[i] && !(i == 0 && IsLeadingZero(printed, digits, digit)))
                {
                    yield return PublishedNumber.FromUnits(printed.Units + ((digit - digits[i]) * PlaceOf(digits, i)), printed.Decimals);
                }
            }
        }
    }

    private static bool IsLeadingZero(PublishedNumber printed, int[] digits, int digit) => digit == 0 && digits.Length > printed.Decimals + 1;

    private static long PlaceOf(int[] digits, int index) => PublishedNumber.PowerOfTen(digits.Length - 1 - index);

    private static int[] DigitsOf(PublishedNumber printed) => [.. printed.Text.Where(char.IsAsciiDigit).Select(c => c - '0')];
}
