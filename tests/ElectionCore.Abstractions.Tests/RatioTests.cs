using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Tests;

public class RatioTests
{
    private static readonly Gen<Ratio> Ratios =
        from numerator in Values.Longs
        from denominator in Values.Longs
        select new Ratio(numerator, denominator == long.MinValue ? 0 : Math.Abs(denominator));

    [Fact]
    public void Survives_text_and_json() => Values.ForAll(Ratios, Values.RoundTripsAsText);

    [Fact]
    public void Rounds_exactly_by_every_rule() => Values.ForAll(
        from ratio in Ratios.Where(ratio => ratio.IsDefined)
        from digits in Gen.Choose(0, 8)
        from rounding in Gen.Elements(Enum.GetValues<MidpointRounding>())
        select (ratio, digits, rounding),
        x =>
        {
            var value = x.ratio.ToDecimal(x.digits, x.rounding)!.Value;
            var expected = RoundedUnits(BigInteger.Pow(10, x.digits) * x.ratio.Numerator, x.ratio.Denominator, x.rounding);
            ((BigInteger)(value * (decimal)BigInteger.Pow(10, x.digits))).ShouldBe(expected);
            value.Scale.ShouldBe((byte)x.digits);
        });

    [Fact]
    public void Compares_like_big_fractions() => Values.ForAll(
        from one in Ratios from other in Ratios select (one, other),
        x =>
        {
            if (!x.one.IsDefined || !x.other.IsDefined)
            {
                x.one.HasSameValueAs(x.other).ShouldBeFalse();
                return;
            }

            var expected = ((BigInteger)x.one.Numerator * x.other.Denominator).CompareTo((BigInteger)x.other.Numerator * x.one.Denominator);
            Math.Sign(x.one.CompareValueTo(x.other)).ShouldBe(Math.Sign(expected));
            x.one.HasSameValueAs(x.other).ShouldBe(expected == 0);
        });

    [Fact]
    public void Without_a_denominator_it_is_undefined()
    {
        foreach (var ratio in new[] { default, new Ratio(5, 0) })
        {
            ratio.IsDefined.ShouldBeFalse();
            ratio.ToDecimal(2, MidpointRounding.ToEven).ShouldBeNull();
            ratio.ToPercentString(2, MidpointRounding.ToEven).ShouldBeNull();
            ratio.HasSameValueAs(ratio).ShouldBeFalse();
            Should.Throw<InvalidOperationException>(() => ratio.CompareValueTo(new(1, 2)));
            Should.Throw<ArgumentException>(() => new Ratio(1, 2).CompareValueTo(ratio));
        }
    }

    [Fact]
    public void Pools_and_refuses_overflow()
    {
        new Ratio(1, 2).Combine(new(2, 4)).ShouldBe(new(3, 6));
        new Ratio(1, 2).Combine(default).ShouldBe(new(1, 2));
        Should.Throw<OverflowException>(() => new Ratio(long.MaxValue, 1).Combine(new(1, 1)));
        Should.Throw<OverflowException>(() => new Ratio(1, long.MaxValue).Combine(new(1, 1)));
    }

    [Fact]
    public void Keeps_what_was_counted()
    {
        new Ratio(1, 2).ShouldNotBe(new Ratio(2, 4));
        new Ratio(1, 2).HasSameValueAs(new(2, 4)).ShouldBeTrue();
        Should.Throw<ArgumentOutOfRangeException>(() => new Ratio(1, -2));
        Should.Throw<ArgumentOutOfRangeException>(() => new Ratio(1, 2).ToDecimal(29, MidpointRounding.ToEven));
        Should.Throw<ArgumentOutOfRangeException>(() => new Ratio(1, 2).ToDecimal(2, (MidpointRounding)9));
    }

    [Fact]
    public void Gives_28_digits_or_says_that_it_cannot()
    {
        new Ratio(1, 3).ToDecimal(28, MidpointRounding.ToEven).ShouldBe(0.3333333333333333333333333333m);
        new Ratio(long.MinValue, 1).ToDecimal(28, MidpointRounding.ToEven).ShouldBe(long.MinValue);
        Should.Throw<OverflowException>(() => new Ratio(long.MaxValue, 3).ToDecimal(28, MidpointRounding.ToEven));
    }

    [Theory]
    [InlineData(1, 2, 0, "50%")]
    [InlineData(1, 3, 2, "33.33%")]
    [InlineData(-1, 8, 1, "-12.5%")]
    [InlineData(1, 800, 2, "0.13%")]
    [InlineData(2469, 2, 1, "123450.0%")]
    public void Writes_per_cent(long numerator, long denominator, int digits, string expected)
    {
        foreach (var culture in new[] { "en-GB", "fa-AF", "ar-EG" })
        {
            Values.Under(culture, () => new Ratio(numerator, denominator).ToPercentString(digits, MidpointRounding.AwayFromZero)).ShouldBe(expected);
        }
    }

    [Fact]
    public void Writes_per_cent_for_a_culture()
    {
        var ratio = new Ratio(12345, 10000);
        ratio.ToPercentString(1, MidpointRounding.ToEven, CultureInfo.GetCultureInfo("en-GB")).ShouldBe("123.4%");
        var persian = CultureInfo.GetCultureInfo("fa-AF");
        ratio.ToPercentString(1, MidpointRounding.ToEven, persian)!.ShouldContain($"123{persian.NumberFormat.PercentDecimalSeparator}4");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("3")]
    [InlineData("3/")]
    [InlineData("/4")]
    [InlineData("3/-4")]
    [InlineData("+3/4")]
    [InlineData("3 / 4")]
    [InlineData("3/4/5")]
    [InlineData("3/4\0")]
    [InlineData("0.5/1")]
    [InlineData("۳/۴")]
    [InlineData("9223372036854775808/1")]
    public void Refuses(string? text) => Values.IsNoText<Ratio>(text);

    // By definition: the neighbour below or above, chosen by the distances to them.
    private static BigInteger RoundedUnits(BigInteger dividend, BigInteger divisor, MidpointRounding rounding)
    {
        var below = (dividend - (((dividend % divisor) + divisor) % divisor)) / divisor;
        var above = below * divisor == dividend ? below : below + 1;
        var (toBelow, toAbove) = (dividend - (below * divisor), (above * divisor) - dividend);
        var (inner, outer) = dividend < 0 ? (above, below) : (below, above);
        return rounding switch
        {
            MidpointRounding.ToNegativeInfinity => below,
            MidpointRounding.ToPositiveInfinity => above,
            MidpointRounding.ToZero => inner,
            _ when toBelow != toAbove => toBelow < toAbove ? below : above,
            MidpointRounding.AwayFromZero => outer,
            _ => below.IsEven ? below : above,
        };
    }
}
