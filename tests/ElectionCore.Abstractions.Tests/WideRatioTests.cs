using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Tests;

public class WideRatioTests
{
    [Fact]
    public void The_double_is_the_nearest_one() => Check.QuickThrowOnFailure(Prop.ForAll(
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
}
