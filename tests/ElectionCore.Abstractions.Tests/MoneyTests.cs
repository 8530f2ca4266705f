using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Tests;

public class MoneyTests
{
    private static readonly Gen<Money> Amounts =
        from units in Values.Longs
        from currency in Gen.Elements(("AFN", 100m), ("PKR", 100m), ("JOD", 1000m), ("JPY", 1m), ("CLF", 10000m))
        select Money.Of(units / currency.Item2, currency.Item1);

    [Fact]
    public void Survives_text_and_json() => Values.ForAll(Amounts, Values.RoundTripsAsText);

    [Fact]
    public void Survives_minor_units() => Values.ForAll(Amounts, money => Money.FromMinorUnits(money.ToMinorUnits(), money.Currency).ShouldBe(money));

    [Fact]
    public void Minor_units_are_whole_and_fit_or_are_refused()
    {
        Money.Of(12.5m, "AFN").ToMinorUnits().ShouldBe(1250);
        Money.Of(-1, "JPY").ToMinorUnits().ShouldBe(-1);
        default(Money).ToMinorUnits().ShouldBe(0);
        Should.Throw<OverflowException>(() => Money.Of(1_000_000_000_000_000_000m, "AFN").ToMinorUnits());
        Should.Throw<ArgumentException>(() => Money.FromMinorUnits(1, "XXX"));
    }

    [Fact]
    public void Parts_add_up_and_are_fair() => Values.ForAll(
        from money in Amounts
        from weights in Gen.Frequency((4, Gen.Choose(0, 50).Select(weight => (long)weight)), (1, Gen.Constant(long.MaxValue))).NonEmptyListOf()
        select (money, weights: weights.ToArray()),
        x =>
        {
            if (x.weights.Sum(weight => (decimal)weight) is 0)
            {
                Should.Throw<ArgumentException>(() => x.money.Allocate(x.weights));
                return;
            }

            var parts = x.money.Allocate(x.weights);
            parts.Length.ShouldBe(x.weights.Length);
            parts.Aggregate((sum, part) => sum + part).ShouldBe(x.money);
            var unit = x.money.Currency switch { "JPY" => 1m, "JOD" => 0.001m, "CLF" => 0.0001m, _ => 0.01m };
            var total = x.weights.Sum(weight => (decimal)weight);
            for (var i = 0; i < parts.Length; i++)
            {
                Math.Abs(parts[i].Amount - (x.money.Amount * (x.weights[i] / total))).ShouldBeLessThan(unit * 1.001m);
            }
        });

    [Theory]
    [InlineData("100.00 AFN", "33.34 33.33 33.33", 1, 1, 1)]
    [InlineData("-100.00 AFN", "-33.34 -33.33 -33.33", 1, 1, 1)]
    [InlineData("0.05 AFN", "0.00 0.02 0.03", 0, 1, 2)]
    [InlineData("10 JPY", "1 3 6", 1, 3, 6)]
    public void Gives_what_is_left_to_the_largest_remainder(string money, string parts, params int[] weights) =>
        Money.Parse(money, provider: null).Allocate([.. weights.Select(weight => (long)weight)])
            .ShouldBe(parts.Split(' ').Select(part => Money.Parse($"{part} {money[^3..]}", provider: null)));

    [Theory]
    [InlineData(1250, "AFN", "1250.00 AFN")]
    [InlineData(1250.5, "JOD", "1250.500 JOD")]
    [InlineData(-1250, "JPY", "-1250 JPY")]
    [InlineData(0, "USD", "0.00 USD")]
    public void Is_written_with_the_currencys_digits(double amount, string currency, string expected) =>
        Money.Of((decimal)amount, currency).ToString().ShouldBe(expected);

    [Fact]
    public void Rounds_only_when_asked()
    {
        Should.Throw<ArgumentException>(() => Money.Of(0.005m, "AFN")).ParamName.ShouldBe("amount");
        Should.Throw<ArgumentException>(() => Money.Of(1, "XAU")).ParamName.ShouldBe("currency");
        Should.Throw<ArgumentException>(() => Money.Of(1, "afn"));
        Should.Throw<ArgumentException>(() => Money.Of(1, null!));
        Money.Round(0.005m, "AFN", MidpointRounding.ToEven).ShouldBe(Money.Of(0, "AFN"));
        Money.Round(-0.005m, "AFN", MidpointRounding.AwayFromZero).ShouldBe(Money.Of(-0.01m, "AFN"));
        Money.Round(-0.001m, "AFN", MidpointRounding.ToEven).ToString().ShouldBe("0.00 AFN");
    }

    [Fact]
    public void Never_mixes_currencies()
    {
        var (one, other) = (Money.Of(1, "AFN"), Money.Of(1, "PKR"));
        Action[] mixed = [() => _ = one + other, () => _ = one - other, () => _ = one < other, () => one.CompareTo(other)];
        foreach (var action in mixed)
        {
            var message = Should.Throw<InvalidOperationException>(action).Message;
            message.ShouldContain("AFN");
            message.ShouldContain("PKR");
        }

        Should.Throw<InvalidOperationException>(() => one + default(Money));
        one.ShouldNotBe(other);
    }

    [Fact]
    public void Adds_and_compares()
    {
        var (one, two) = (Money.Of(1.10m, "AFN"), Money.Of(2.2m, "AFN"));
        (one + one).ShouldBe(two);
        (two - one).ShouldBe(one);
        (one < two && two > one && one <= two && two >= one).ShouldBeTrue();
        Money.Of(1.1m, "AFN").GetHashCode().ShouldBe(one.GetHashCode());
    }

    [Fact]
    public void Refuses_amounts_too_great_for_the_minor_unit()
    {
        var greatest = Money.Of(792281625142643375935439503.35m, "AFN");
        Values.RoundTripsAsText(greatest);
        greatest.Allocate(1, 2).Aggregate((sum, part) => sum + part).ShouldBe(greatest);
        Should.Throw<OverflowException>(() => greatest + Money.Of(0.01m, "AFN"));
        Should.Throw<ArgumentException>(() => Money.Of(decimal.MaxValue, "AFN"));
    }

    [Fact]
    public void Default_is_no_money()
    {
        (default(Money).Currency, default(Money).ToString(), default(Money).IsEmpty).ShouldBe(("", "", true));
        Values.ToJson(default(Money)).ShouldBe("null");
        Values.RoundTripsAsJson(default(Money));
        (default(Money) + default(Money)).ShouldBe(default);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AFN")]
    [InlineData(" AFN")]
    [InlineData("- AFN")]
    [InlineData(". AFN")]
    [InlineData("1. AFN")]
    [InlineData(".5 AFN")]
    [InlineData("1.005 AFN")]
    [InlineData("1.0 JPY")]
    [InlineData("1.0.0 AFN")]
    [InlineData("1,000 AFN")]
    [InlineData("1 afn")]
    [InlineData("1  AFN")]
    [InlineData("1AFN")]
    [InlineData("1 XXX")]
    [InlineData("+1 AFN")]
    [InlineData("1\0 AFN")]
    [InlineData("۱ AFN")]
    [InlineData("1٫5 AFN")]
    [InlineData("79228162514264337593543950336 AFN")]
    public void Refuses(string? text) => Values.IsNoText<Money>(text);
}
