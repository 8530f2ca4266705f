using System.Globalization;
using System.Numerics;

namespace ElectionCore.Capacity;

/// <summary>Guesses by which mistake two numbers differ.</summary>
internal static class FigureHints
{
    public static FigureHint Between(BigInteger one, BigInteger other)
    {
        if (one.Sign <= 0 || other.Sign <= 0)
        {
            return FigureHint.None;
        }

        var (a, b) = (one.ToString(CultureInfo.InvariantCulture), other.ToString(CultureInfo.InvariantCulture));
        if (a.Length != b.Length)
        {
            var (less, more) = a.Length < b.Length ? (a, b) : (b, a);
            return more == less + new string('0', more.Length - less.Length) ? FigureHint.FactorOfTen : FigureHint.None;
        }

        int[] differing = [.. Enumerable.Range(0, a.Length).Where(i => a[i] != b[i])];
        return differing switch
        {
            [_] => FigureHint.OneDigit,
            [var i, var j] when a[i] == b[j] && a[j] == b[i] => FigureHint.DigitsExchanged,
            _ => FigureHint.None,
        };
    }

    /// <summary>The sentence for a message, with a space before it; empty where there is none.</summary>
    public static string TextOf(FigureHint hint) => hint switch
    {
        FigureHint.FactorOfTen => " One is the other with zeros added: perhaps a factor of ten was lost.",
        FigureHint.DigitsExchanged => " Two digits have changed places.",
        FigureHint.OneDigit => " They differ in one digit.",
        FigureHint.Exchanged => " It holds when the two change places.",
        FigureHint.OneEnd => " Perhaps one of the ends was not counted.",
        _ => "",
    };
}
