using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests.Statistics;

public class SampleIntervalTests
{
    private static readonly Gen<SampleShare> Shares =
        from of in Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(1, 100_000))
        from hits in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Constant(of)), (6, Gen.Choose(0, of)))
        select new SampleShare(hits, of);

    private static readonly Gen<decimal> Levels =
        Gen.OneOf(Gen.Elements(0.5m, 0.9m, 0.95m, 0.99m, 0.999m), Gen.Choose(1, 9999).Select(n => n / 10_000m));

    // R's prop.test(k, n, correct = FALSE), and the same formula with forty digits for the digits R does not print.
    [Theory]
    [InlineData(3, 27, 0.0385203482830984, 0.280578008182798)]
    [InlineData(0, 10, 0, 0.277532799862889)]
    [InlineData(10, 10, 0.722467200137111, 1)]
    [InlineData(1, 100, 0.00176743206414065, 0.0544861961787053)]
    [InlineData(16, 100, 0.100952884888048, 0.244202693892703)]
    [InlineData(1, 1_000_000_000, 1.765245549569631e-10, 5.664934243297439e-9)]
    public void Wilson_gives_the_limits_of_prop_test(long hits, long of, double lower, double upper)
    {
        var interval = new SampleShare(hits, of).WilsonInterval().ShouldNotBeNull();

        ShouldBeClose(interval.Lower, lower);
        ShouldBeClose(interval.Upper, upper);
        (interval.Level, interval.Method, interval.SampleSize).ShouldBe((0.95m, IntervalMethod.Wilson, of));
    }

    // 0/10 is R's binom.test; the others were found by bisection on binomial sums with thirty digits.
    [Theory]
    [InlineData(0, 10, 0.95, 0, 0.3084971078187608)]
    [InlineData(10, 10, 0.95, 0.6915028921812392, 1)]
    [InlineData(3, 27, 0.95, 0.02352745438085398, 0.291586924273552)]
    [InlineData(1, 100, 0.95, 0.0002531460329774206, 0.05445938539208066)]
    [InlineData(16, 100, 0.95, 0.09431028997394623, 0.2467875974108623)]
    [InlineData(16, 100, 0.99, 0.07868464654694806, 0.2750568093536187)]
    [InlineData(16, 100, 0.90, 0.1030111995156524, 0.2328158350065193)]
    [InlineData(499, 1000, 0.95, 0.4675521862537381, 0.5304537166614579)]
    [InlineData(1, 1000, 0.95, 2.531748749129404e-5, 0.005558924279826673)]
    [InlineData(500, 1000, 0.95, 0.4685491729717919, 1 - 0.4685491729717919)]
    public void Exact_gives_the_limits_of_binom_test(long hits, long of, double level, double lower, double upper)
    {
        var interval = new SampleShare(hits, of).ExactInterval((decimal)level).ShouldNotBeNull();

        ShouldBeClose(interval.Lower, lower);
        ShouldBeClose(interval.Upper, upper);
        interval.Method.ShouldBe(IntervalMethod.Exact);
    }

    [Theory]
    [InlineData(30, 10_000, 0.002024974815871134)]
    [InlineData(9000, 10_000, 0.8939531000964005)]
    [InlineData(50, 1_000_000, 3.7111184347987e-5)]
    public void Exact_limits_hold_in_large_samples(long hits, long of, double lower)
    {
        ShouldBeClose(new SampleShare(hits, of).ExactInterval()!.Lower, lower);
        new SampleShare(of - hits, of).ExactInterval()!.Upper.ShouldBe(1 - lower, 1e-14);
    }

    // With no hit in one trial the upper limit is z²/(1 + z²), so that it shows the normal quantile; those are from mpmath.
    [Theory]
    [InlineData("0.4", 0.52440051270804078)]
    [InlineData("0.8", 1.2815515655446005)]
    [InlineData("0.85", 1.4395314709384559)]
    [InlineData("0.8499998", 1.4395307645017297)]
    [InlineData("0.95", 1.9599639845400542)]
    [InlineData("0.99", 2.5758293035489008)]
    [InlineData("0.9995", 3.4807564043462128)]
    [InlineData("0.9999999", 5.3267238863844963)]
    [InlineData("0.9999999999", 6.4669510872405162)]
    [InlineData("0.9999999998", 6.3613409024040562)]
    public void The_normal_quantile_is_right_in_all_its_parts(string level, double z)
    {
        var lower = new SampleShare(1, 1).WilsonInterval(decimal.Parse(level, CultureInfo.InvariantCulture))!.Lower;

        ShouldBeClose(Math.Sqrt((1 - lower) / lower), z);
    }

    // When all n were hits the exact lower limit is the n-th root of the tail, whatever the tables say.
    [Fact]
    public void An_exact_limit_of_all_hits_is_a_root() => Properties.Check(Prop.ForAll(
        Gen.Choose(1, 1_000_000).ToArbitrary(), Levels.ToArbitrary(), (of, level) =>
    {
        var lower = new SampleShare(of, of).ExactInterval(level)!.Lower;
        var root = Math.Exp(Math.Log((double)((1 - level) / 2)) / of);
        return Math.Abs(lower - root) <= 1e-13 * root;
    }));

    [Fact]
    public void An_interval_contains_its_share_and_its_edges_are_exact() => Properties.Check(Prop.ForAll(
        Shares.ToArbitrary(), Levels.ToArbitrary(), (share, level) => Both(share, level).All(i =>
            i.Contains((double)share.Hits / share.Of) && i.Lower >= 0 && i.Upper <= 1 && i.Upper > i.Lower
            && i.Lower == 0 == (share.Hits == 0) && i.Upper == 1 == (share.Hits == share.Of))));

    [Fact]
    public void A_higher_level_gives_a_wider_interval() => Properties.Check(Prop.ForAll(
        Shares.ToArbitrary(), Levels.ToArbitrary(), Levels.ToArbitrary(), (share, a, b) =>
            Both(share, Math.Min(a, b)).Zip(Both(share, Math.Max(a, b))).All(pair =>
                pair.Second.Lower <= pair.First.Lower && pair.Second.Upper >= pair.First.Upper)));

    [Fact]
    public void The_complement_has_the_complementary_interval() => Properties.Check(Prop.ForAll(
        Shares.ToArbitrary(), Levels.ToArbitrary(), (share, level) =>
            Both(share, level).Zip(Both(new(share.Of - share.Hits, share.Of), level)).All(pair =>
                Math.Abs(pair.First.Lower - (1 - pair.Second.Upper)) < 1e-13
                && Math.Abs(pair.First.Upper - (1 - pair.Second.Lower)) < 1e-13)));

    [Fact]
    public void Nothing_is_said_of_an_empty_sample()
    {
        default(SampleShare).WilsonInterval().ShouldBeNull();
        default(SampleShare).ExactInterval().ShouldBeNull();
        default(SampleShare).DifferenceInterval(new(1, 2)).ShouldBeNull();
        new SampleShare(1, 2).DifferenceInterval(default).ShouldBeNull();
    }

    [Fact]
    public void A_level_lies_between_nothing_and_certainty()
    {
        foreach (var level in new[] { -0.1m, 0m, 1m, 95m })
        {
            Should.Throw<ArgumentOutOfRangeException>(() => new SampleShare(1, 2).WilsonInterval(level));
            Should.Throw<ArgumentOutOfRangeException>(() => default(SampleShare).ExactInterval(level));
        }
    }

    [Fact]
    public void The_largest_samples_are_still_answered()
    {
        var half = new SampleShare(SampleShare.MaximumExactSize / 2, SampleShare.MaximumExactSize).ExactInterval()!;

        // So large a sample is as good as normal: half a width of z/(2√n), and the half step of a discrete count.
        ((half.Upper - half.Lower) / 2).ShouldBe(1.9599639845400542 / (2 * Math.Sqrt(1e10)), 1e-10);
        Should.Throw<InvalidOperationException>(() => new SampleShare(1, SampleShare.MaximumExactSize + 1).ExactInterval());
        new SampleShare(long.MaxValue / 2, long.MaxValue).WilsonInterval()!.Lower.ShouldBe(0.5, 1e-9);
    }

    [Fact]
    public void Levels_near_nothing_and_near_certainty_are_answered() => Properties.Check(Prop.ForAll(Shares.ToArbitrary(), share =>
        Both(share, 1e-28m).All(i => i.Lower >= 0 && i.Lower <= i.Upper && i.Upper <= 1)
        && Both(share, 1 - 1e-28m).All(i => i.Contains((double)share.Hits / share.Of))
        && Both(share, 1 - 1e-28m).Zip(Both(share, 0.999m)).All(p => p.First.Lower <= p.Second.Lower && p.First.Upper >= p.Second.Upper)));

    // Newcombe 1998, method 10. He prints 0.0524 to 0.3339 for the first; all are from his formula with forty digits.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524314724023649, 0.333872654036906)]
    [InlineData(9, 10, 3, 10, 0.170522723934503, 0.809017973535488)]
    [InlineData(6, 7, 2, 7, 0.0582279274823122, 0.806249637524228)]
    [InlineData(5, 56, 0, 29, -0.0381371479035369, 0.192560013855112)]
    [InlineData(0, 10, 0, 20, -0.161125158052819, 0.277532799862889)]
    [InlineData(0, 10, 0, 10, -0.277532799862889, 0.277532799862889)]
    [InlineData(10, 10, 0, 20, 0.679086037141915, 1)]
    [InlineData(10, 10, 0, 10, 0.607509350430524, 1)]
    public void A_difference_has_the_interval_of_Newcombe(long a, long m, long b, long n, double lower, double upper)
    {
        var interval = new SampleShare(a, m).DifferenceInterval(new(b, n)).ShouldNotBeNull();

        interval.Lower.ShouldBe(lower, 1e-14);
        interval.Upper.ShouldBe(upper, 1e-14);
        (interval.Method, interval.SampleSize).ShouldBe((IntervalMethod.NewcombeHybrid, m + n));
        var turned = new SampleShare(b, n).DifferenceInterval(new(a, m))!;
        (turned.Lower, turned.Upper).ShouldBe((-interval.Upper, -interval.Lower));
    }

    [Fact]
    public void An_interval_is_written_the_same_everywhere() =>
        new SampleShare(3, 27).WilsonInterval()!.ToString().ShouldBe("[0.038520, 0.280578] at 0.95");

    private static ConfidenceInterval[] Both(SampleShare share, decimal level) =>
        [share.WilsonInterval(level)!, share.ExactInterval(level)!];

    private static void ShouldBeClose(double actual, double expected) => Math.Abs(actual - expected).ShouldBeLessThanOrEqualTo(2e-13 * Math.Abs(expected));
}
