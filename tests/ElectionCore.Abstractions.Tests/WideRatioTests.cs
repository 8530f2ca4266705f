using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Tests;

public class WideRatioTests
{
    [Fact]
    public void The_double_is_the_nearest_one() => Properties.Check(Prop.ForAll(
        Gen.Choose(int.MinValue, int.MaxValue).ToArbitrary(), Gen.Choose(1, int.MaxValue).ToArbitrary(), (a, b) =>
            new WideRatio(a, b).ToDouble() == (double)a / b
            && new WideRatio(a * BigInteger.Pow(3, 400), b * BigInteger.Pow(3, 400)).ToDouble() == (double)a / b));

    [Fact]
    public void Ties_go_to_even_and_a_last_grain_decides_them()
    {
        var tie = (BigInteger.One << 53) + 1;

        new WideRatio(tie, 1).ToDouble().ShouldBe(9007199254740992);
        new WideRatio((tie << 200) + 1, BigInteger.One << 200).ToDouble().ShouldBe(9007199254740994);
        new WideRatio(-(tie << 200) - 1, BigInteger.One << 200).ToDouble().ShouldBe(-9007199254740994);
        new WideRatio(BigInteger.Pow(10, 400), 1).ToDouble().ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void It_is_kept_in_lowest_terms_and_fits_a_ratio_when_they_do()
    {
        new WideRatio(6, 8).ShouldBe(new WideRatio(3, 4));
        new WideRatio(-6, 8).ToString().ShouldBe("-3/4");
        new WideRatio(0, 8).ToRatio().ShouldBe(new Ratio(0, 1));
        new WideRatio(long.MinValue, long.MaxValue).ToRatio().ShouldBe(new Ratio(long.MinValue, long.MaxValue));
        new WideRatio((BigInteger)long.MaxValue + 1, 1).ToRatio().ShouldBeNull();
        new WideRatio(1, (BigInteger)long.MaxValue + 1).ToRatio().ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => new WideRatio(1, -1));
    }

    [Fact]
    public void Without_a_denominator_it_is_undefined_and_not_zero()
    {
        default(WideRatio).IsDefined.ShouldBeFalse();
        (new WideRatio(3, 0).ToDouble(), new WideRatio(3, 0).ToRatio()).ShouldBe((null, null));
    }

    [Fact]
    public void Arithmetic_is_that_of_fractions_and_what_is_undefined_stays_so()
    {
        var (half, third) = (new WideRatio(1, 2), new WideRatio(1, 3));

        (half.Plus(third), half.Minus(third), half.Times(third), half.Over(third)).ShouldBe((new(5, 6), new(1, 6), new(1, 6), new(3, 2)));
        third.Over(new(-1, 2)).ShouldBe(new WideRatio(-2, 3));
        WideRatio.Sum([half, third, new(1, 6)]).ShouldBe(new WideRatio(1, 1));
        new[] { half.Plus(default), half.Minus(default), half.Times(default), half.Over(default), half.Over(new(0, 1)), default(WideRatio).Over(half) }
            .ShouldAllBe(r => !r.IsDefined);
        half.CompareValueTo(third).ShouldBePositive();
        Should.Throw<InvalidOperationException>(() => half.CompareValueTo(default));
    }

    [Fact]
    public void Decimals_come_and_go_exactly_and_round_once()
    {
        WideRatio.FromDecimal(-0.1250m).ShouldBe(new WideRatio(-1, 8));
        WideRatio.FromRatio(new(6, 8)).ShouldBe(new WideRatio(3, 4));
        WideRatio.FromRatio(default).IsDefined.ShouldBeFalse();
        (new WideRatio(38, 35).ToPercentString(2, MidpointRounding.ToEven), new WideRatio(1, 3).ToDecimal(4, MidpointRounding.ToZero)).ShouldBe(("108.57%", 0.3333m));
        (default(WideRatio).ToDecimal(2, MidpointRounding.ToEven), default(WideRatio).ToPercentString(2, MidpointRounding.ToEven)).ShouldBe((null, null));
    }
}
