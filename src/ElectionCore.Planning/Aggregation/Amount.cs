using System.Globalization;
using System.Numerics;

namespace ElectionCore.Planning;

/// <summary>
/// A quantity or a ratio while it is added up: exact, of any size, and for a ratio with both counts as they are.
/// </summary>
internal readonly record struct Amount(BigInteger Above, BigInteger Below, bool IsRatio)
{
    public WideRatio Value => new(Above, Below);

    public string Text => IsRatio || Value is not { Denominator.IsOne: true } ? Fraction() : Value.Numerator.ToString(CultureInfo.InvariantCulture);

    public static Amount? Of(MeasuredValue value) => value switch
    {
        { Number: { } number } => Of(WideRatio.FromDecimal(number)),
        { Ratio: { } ratio } => new(ratio.Numerator, ratio.Denominator, IsRatio: true),
        _ => null,
    };

    public static Amount Of(WideRatio value) => new(value.Numerator, value.Denominator, IsRatio: false);

    /// <summary>The sum; of ratios the sums of their counts.</summary>
    public static Amount Sum(IReadOnlyCollection<Amount> amounts) => amounts.First().IsRatio
        ? new(Sum(amounts.Select(a => a.Above)), Sum(amounts.Select(a => a.Below)), IsRatio: true)
        : Of(WideRatio.Sum([.. amounts.Select(a => a.Value)]));

    /// <summary>The mean; of ratios the pooled one, since a mean of ratios says nothing of the whole.</summary>
    public static Amount Mean(IReadOnlyCollection<Amount> amounts) => amounts.First().IsRatio
        ? Sum(amounts)
        : Of(Sum(amounts).Value.Over(new(amounts.Count, 1)));

    /// <summary>The greatest or least by value; what is undefined is passed over while anything else is there.</summary>
    public static Amount Extreme(IReadOnlyCollection<Amount> amounts, int sign)
    {
        var best = amounts.First();
        foreach (var amount in amounts.Skip(1))
        {
            if (amount.Value.IsDefined && (!best.Value.IsDefined || amount.Value.CompareValueTo(best.Value) * sign > 0))
            {
                best = amount;
            }
        }

        return best;
    }

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, BigInteger.Add);

    // A decimal where it is one, such as 12.5; else the fraction.
    private string Fraction()
    {
        if (!IsRatio && Value.ToRatio() is { Denominator: > 0 and <= 1_000_000 } ratio)
        {
            var number = (decimal)ratio.Numerator / ratio.Denominator;
            if (WideRatio.FromDecimal(number) == Value)
            {
                return number.ToString(CultureInfo.InvariantCulture);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Above}/{Below}");
    }
}
