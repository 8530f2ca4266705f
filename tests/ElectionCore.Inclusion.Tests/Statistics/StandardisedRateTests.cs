using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests.Statistics;

public class StandardisedRateTests
{
    [Fact]
    public void Rates_are_weighted_with_the_standard_population()
    {
        // (300·1/5 + 500·2/5 + 200·3/4) / 1000 = (60 + 200 + 150) / 1000.
        var rate = StandardisedRate.Direct([new("18-34", 300, new(20, 100)), new("35-59", 500, new(2, 5)), new("60+", 200, new(3, 4))]);

        rate.Exact!.Value.ToRatio().ShouldBe(new Ratio(41, 100));
        rate.Value.ShouldBe(0.41);
        rate.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Strata_without_a_rate_are_listed_and_not_zero()
    {
        var rate = StandardisedRate.Direct(
            [new("a", 300, new(1, 5)), new("b", 500, new(0, 0)), new("c", 200, null), new("d", 0, null)]);

        (rate.Exact, rate.Value).ShouldBe((null, null));
        rate.StrataWithoutRate.ShouldBe(["b", "c"]);
        rate.Findings.ShouldHaveSingleItem().ToString()
            .ShouldBe("INC0134: There is no rate for b, c; the standardised rate is not defined.");
    }

    [Fact]
    public void A_standard_of_nobody_gives_no_rate()
    {
        StandardisedRate.Direct([]).Findings.ShouldHaveSingleItem().Code.ShouldBe("INC0135");
        StandardisedRate.Direct([new("a", 0, new(1, 2))]).Exact.ShouldBeNull();
        Should.Throw<ArgumentException>(() => StandardisedRate.Direct([new("a", 1, new(1, 2)), new("a", 1, new(1, 2))]));
        Should.Throw<ArgumentOutOfRangeException>(() => new StandardStratum("a", -1, new(1, 2)));
    }

    [Fact]
    public void A_group_standardised_to_itself_keeps_its_rate() => Properties.Check(Prop.ForAll(
        Gen.Choose(1, 100_000_000).SelectMany(n => Gen.Choose(0, n).Select(k => (k, n))).ArrayOf(12).ToArbitrary(), groups =>
            StandardisedRate.Direct(groups.Select((g, i) => new StandardStratum($"s{i}", g.n, new(g.k, g.n)))).Exact
                == new WideRatio(groups.Sum(g => (long)g.k), groups.Sum(g => (long)g.n))));

    [Fact]
    public void The_rate_lies_between_the_rates_of_the_strata() => Properties.Check(Prop.ForAll(
        Gen.Choose(1, 100_000_000).SelectMany(n => Gen.Choose(0, n).Select(k => (k, n))).ArrayOf(12).ToArbitrary(),
        Gen.Choose(0, int.MaxValue).ArrayOf(12).Where(w => w.Sum(x => (long)x) > 0).ToArbitrary(), (groups, weights) =>
    {
        var rate = StandardisedRate.Direct(groups.Zip(weights).Select((p, i) => new StandardStratum($"s{i}", p.Second, new(p.First.k, p.First.n))));
        var rates = groups.Select(g => (double)g.k / g.n).ToList();
        return rate.Value >= rates.Min() - 1e-15 && rate.Value <= rates.Max() + 1e-15 && rate.Findings.Count == 0;
    }));
}
