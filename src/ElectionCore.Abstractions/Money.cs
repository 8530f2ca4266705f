using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>An amount of money in one currency of ISO 4217, in whole minor units: <c>1250.00 AFN</c>.</summary>
/// <remarks>
/// Nothing is rounded unless <see cref="Round"/> is called, and currencies are never mixed. Equality is on the amount's
/// value and the currency. The default value is no money: amount zero, the empty text as currency; it can be added to
/// nothing but itself, and is JSON null.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<Money>))]
public readonly record struct Money : IParsable<Money>, IComparable<Money>, IFormattable
{
    private readonly string? _currency;

    private Money(decimal amount, string? currency) => (Amount, _currency) = (amount == 0 ? 0 : amount, currency);

    /// <summary>The amount, in the currency's main unit.</summary>
    public decimal Amount { get; }

    /// <summary>The currency's three letters; empty for the default value.</summary>
    public string Currency => _currency ?? "";

    /// <summary>Whether this is the default value, which has no currency.</summary>
    public bool IsEmpty => _currency is null;

    private int Digits => CurrencyTable.DigitsOf(_currency) ?? 0;

    /// <summary>Adds two amounts of one currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum is too great.</exception>
    public static Money operator +(Money left, Money right) => left.Add(right);

    /// <summary>Takes one amount from another of the same currency.</summary>
    /// <param name="left">The amount taken from.</param>
    /// <param name="right">The amount taken.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference is too great.</exception>
    public static Money operator -(Money left, Money right) => left.Subtract(right);

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is less.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is greater.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is not greater.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is not less.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Makes an amount of money, exactly.</summary>
    /// <param name="amount">The amount in the main unit.</param>
    /// <param name="currency">An active code of ISO 4217 with a minor unit, in capitals.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentException">
    /// The currency is not known, the amount is finer than its minor unit, or it is too great to be kept to the minor unit.
    /// </exception>
    public static Money Of(decimal amount, string currency) => TryOf(amount, currency, out var money, out var fault)
        ? money
        : throw new ArgumentException(fault, CurrencyTable.DigitsOf(currency) is null ? nameof(currency) : nameof(amount));

    /// <summary>Makes an amount of money, rounded to the currency's minor unit.</summary>
    /// <param name="amount">The amount in the main unit.</param>
    /// <param name="currency">An active code of ISO 4217 with a minor unit, in capitals.</param>
    /// <param name="rounding">How the minor unit is rounded.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentException">The currency is not known, or the amount is too great.</exception>
    public static Money Round(decimal amount, string currency, MidpointRounding rounding) =>
        Of(CurrencyTable.DigitsOf(currency) is { } digits ? decimal.Round(amount, digits, rounding) : amount, currency);

    /// <summary>Makes an amount of whole minor units, such as cents.</summary>
    /// <param name="units">The minor units.</param>
    /// <param name="currency">An active code of ISO 4217 with a minor unit, in capitals.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentException">The currency is not known.</exception>
    public static Money FromMinorUnits(long units, string currency) =>
        Of(ExactDecimal.FromUnits(units, CurrencyTable.DigitsOf(currency) ?? 0), currency);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads an amount written <c>1250.00 AFN</c>: ASCII digits, a point, one space, the code.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not in that form, or has more digits than the currency.</exception>
    public static Money Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var money)
            ? money
            : throw new FormatException("Money is written 1250.00 AFN, with at most the digits of its currency.");
    }

    /// <summary>Reads an amount written <c>1250.00 AFN</c>, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The money, or the default value.</param>
    /// <returns>Whether the text is an amount of a known currency with at most its digits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result)
    {
        result = default;
        if (s is null || s.Length < 5 || s[^4] != ' ')
        {
            return false;
        }

        var number = s.AsSpan(0, s.Length - 4);
        var digits = number.StartsWith('-') ? number[1..] : number;
        var point = digits.IndexOf('.');
        var fraction = point < 0 ? 0 : digits.Length - point - 1;
        return !digits.ContainsAnyExcept(".0123456789") && point != 0 && (point < 0 || fraction > 0)
            && fraction <= (CurrencyTable.DigitsOf(s[^3..]) ?? -1)
            && decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && TryOf(amount, s[^3..], out result, out _);
    }

    /// <summary>Adds an amount of the same currency.</summary>
    /// <param name="other">The amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum is too great.</exception>
    public Money Add(Money other) => Checked(Amount + Same(other).Amount);

    /// <summary>Takes away an amount of the same currency.</summary>
    /// <param name="other">The amount.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference is too great.</exception>
    public Money Subtract(Money other) => Checked(Amount - Same(other).Amount);

    /// <summary>The amount in whole minor units, such as cents: 12.50 AFN is 1250.</summary>
    /// <returns>The minor units; 0 for the default value.</returns>
    /// <exception cref="OverflowException">They are too many for 64 bits.</exception>
    public long ToMinorUnits() => (long)ExactDecimal.ToUnits(Amount, Digits);

    /// <summary>Divides the amount by weights so that the parts add up to it exactly, by largest remainder.</summary>
    /// <param name="weights">The weights: none negative, and not all zero.</param>
    /// <returns>
    /// One part for each weight, in order. Minor units left over go to the largest remainders, of equal ones to the first.
    /// </returns>
    /// <exception cref="ArgumentException">A weight is negative, or the weights add up to nothing.</exception>
    public ImmutableArray<Money> Allocate(params ReadOnlySpan<long> weights)
    {
        var total = BigInteger.Zero;
        foreach (var weight in weights)
        {
            total += weight < 0 ? throw new ArgumentException("A weight is not negative.", nameof(weights)) : weight;
        }

        if (total.IsZero)
        {
            throw new ArgumentException("The weights add up to nothing.", nameof(weights));
        }

        var units = BigInteger.Abs(ExactDecimal.ToUnits(Amount, Digits));
        var parts = new BigInteger[weights.Length];
        var remainders = new BigInteger[weights.Length];
        var left = units;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = BigInteger.DivRem(units * weights[i], total, out remainders[i]);
            left -= parts[i];
        }

        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]).Take((int)left))
        {
            parts[i]++;
        }

        var (sign, digits, currency) = (Amount < 0 ? -1 : 1, Digits, _currency);
        return [.. parts.Select(part => new Money(ExactDecimal.FromUnits(part * sign, digits), currency))];
    }

    /// <summary>Compares with an amount of the same currency.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Less than zero, zero or more than zero, as this amount is less, the same or greater.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(Same(other).Amount);

    /// <summary>Writes the amount with the currency's digits, a space and the code; the default value as the empty text.</summary>
    /// <returns>For example <c>1250.00 AFN</c>.</returns>
    public override string ToString() => IsEmpty
        ? ""
        : Amount.ToString("F" + Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + " " + _currency;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static bool TryOf(decimal amount, string currency, out Money money, out string fault)
    {
        money = default;
        fault = "";
        if (CurrencyTable.DigitsOf(currency) is not { } digits)
        {
            fault = $"\"{currency}\" is not an active code of ISO 4217 with a minor unit.";
        }
        else if (decimal.Abs(amount) > Greatest(digits))
        {
            fault = $"The amount is too great to be kept to the minor unit of {currency}.";
        }
        else if (decimal.Round(amount, digits) is var rounded && rounded != amount)
        {
            fault = $"The amount is finer than the minor unit of {currency}, which has {digits} digits after the point. Round it first.";
        }
        else
        {
            money = new(rounded, currency);
        }

        return fault.Length == 0;
    }

    // Up to here every amount of that many digits is a decimal without loss.
    private static decimal Greatest(int digits) => new(-1, -1, -1, isNegative: false, (byte)digits);

    private Money Checked(decimal amount) => decimal.Abs(amount) > Greatest(Digits)
        ? throw new OverflowException($"The amount is too great to be kept to the minor unit of {Currency}.")
        : new(amount, _currency);

    private Money Same(Money other) => Currency == other.Currency
        ? other
        : throw new InvalidOperationException($"{Name(this)} and {Name(other)} are different currencies.");

    private static string Name(Money money) => money.IsEmpty ? "No currency" : money.Currency;
}
