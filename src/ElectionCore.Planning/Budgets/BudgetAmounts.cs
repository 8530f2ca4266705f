using System.Numerics;

namespace ElectionCore.Planning;

/// <summary>What a row adds up, in one currency, in ten-thousandths of its main unit: no minor unit is finer.</summary>
internal readonly record struct BudgetAmounts(
    BigInteger Original, BigInteger Revised, BigInteger Secured, BigInteger Unfunded, BigInteger Committed, BigInteger Spent,
    bool IsOriginalUnknown, int Lines, int Entries)
    : IAdditionOperators<BudgetAmounts, BudgetAmounts, BudgetAmounts>
{
    private const int Parts = 10_000;

    public static BudgetAmounts operator +(BudgetAmounts left, BudgetAmounts right) => new(
        left.Original + right.Original,
        left.Revised + right.Revised,
        left.Secured + right.Secured,
        left.Unfunded + right.Unfunded,
        left.Committed + right.Committed,
        left.Spent + right.Spent,
        left.IsOriginalUnknown || right.IsOriginalUnknown,
        left.Lines + right.Lines,
        left.Entries + right.Entries);

    public static BigInteger PartsOf(Money money)
    {
        var exact = WideRatio.FromDecimal(money.Amount);
        return exact.Numerator * (Parts / exact.Denominator);
    }

    public BudgetRow ToRow(string? key, string currency) => new()
    {
        Key = key,
        Currency = currency,
        HasBudget = Lines > 0,
        Original = IsOriginalUnknown ? null : Amount(Original, currency),
        Revised = Amount(Revised, currency),
        Secured = Amount(Secured, currency),
        Unfunded = Amount(Unfunded, currency),
        Committed = Amount(Committed, currency),
        Spent = Amount(Spent, currency),
    };

    private static Money Amount(BigInteger parts, string currency) => Money.Of((decimal)parts / Parts, currency);
}
