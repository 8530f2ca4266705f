using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests.Statistics;

public class GroupInequalityTests
{
    // Pakistan, final roll of 2018 by area, Election Commission of Pakistan as carried by APP on 25 July 2018. APP prints
    // 12,679,993 men for Sindh; the total of Sindh less its women, and the national total of men, give 12,436,844.
    private static readonly RateGroup[] Pakistan2018 =
    [
        Women("PB", 33_679_993, 26_992_877),
        Women("SD", 12_436_844, 9_954_400),
        Women("KP", 8_705_831, 6_610_468),
        Women("BA", 2_486_230, 1_813_264),
        Women("FATA", 1_507_902, 1_002_252),
        Women("ICT", 407_463, 357_885),
    ];

    private static readonly Arbitrary<RateGroup[]> Groups =
        (from size in Gen.Choose(1, 1_000_000)
         from hits in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(0, size)))
         select (hits, size)).ArrayOf().Where(a => a.Length > 0)
        .Select(a => a.Select((g, i) => new RateGroup($"g{i}", g.hits, g.size)).ToArray()).ToArbitrary();

    [Fact]
    public void Women_on_the_roll_of_Pakistan_in_2018()
    {
        var result = GroupInequality.Of(Pakistan2018);

        result.Mean.ShouldBe(new WideRatio(46_731_146, 105_955_409));
        result.Mean!.Value.ToDouble()!.Value.ShouldBe(0.4410454, 5e-8);
        (result.Highest!.Code, result.Lowest!.Code).ShouldBe(("ICT", "FATA"));

        // From the formulas with thirty digits. The Theil index agrees with R's healthequal.
        result.TheilIndex.PerThousand!.Value.ShouldBe(0.2238971239491318, 1e-12);
        result.MeanLogDeviation.PerThousand!.Value.ShouldBe(0.2281039607094722, 1e-12);
        (result.BetweenGroupVariance.Value!.Value * 10_000).ShouldBe(0.8554740206410883, 1e-14);
        result.Difference.Value!.Value.ShouldBe(0.06833172428039701, 1e-16);
        result.RateRatio.Value!.Value.ShouldBe(1.171137748818995, 1e-15);
        result.AttributableRisk.Value!.Value.ShouldBe(0.02656540992560464, 1e-16);
        result.Difference.Exact!.Value.ToRatio().ShouldNotBeNull();
        result.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Women_on_the_roll_of_Pakistan_in_2020_where_the_table_is_at_hand()
    {
        if (Environment.GetEnvironmentVariable("ELECTIONCORE_DATA") is not { Length: > 0 } data)
        {
            Assert.Skip("ELECTIONCORE_DATA names no folder with published data.");
            return;
        }

        var rows = File.ReadAllLines(Path.Combine(data, "pk-2020-roll-by-province-sex3.csv")).Skip(1)
            .Select(line => line.Split(',')).Where(f => f[0] != "Pakistan")
            .Select(f => new RateGroup(f[0], ObservedCount.Parse(f[2]), ObservedCount.Parse(f[4])));

        var result = GroupInequality.Of(rows);

        result.Mean.ShouldBe(new WideRatio(51_667_599, 115_748_753));
        result.TheilIndex.PerThousand!.Value.ShouldBe(0.1647134770488306, 1e-12);
        result.MeanLogDeviation.PerThousand!.Value.ShouldBe(0.1657310837134562, 1e-12);
        (result.BetweenGroupVariance.Value!.Value * 10_000).ShouldBe(0.6524870835641218, 1e-14);
    }

    [Fact]
    public void Two_groups_by_hand()
    {
        // Rates 1/4 and 3/4 with equal shares: the mean is ½, the relative rates ½ and 3/2.
        var result = GroupInequality.Of([new("a", 1, 4), new("b", 3, 4)]);

        result.Difference.Exact.ShouldBe(new WideRatio(1, 2));
        result.RateRatio.Exact.ShouldBe(new WideRatio(3, 1));
        result.AttributableRisk.Exact.ShouldBe(new WideRatio(1, 4));
        result.BetweenGroupVariance.Exact.ShouldBe(new WideRatio(1, 16));
        result.TheilIndex.Value!.Value.ShouldBe((0.25 * Math.Log(0.5)) + (0.75 * Math.Log(1.5)), 1e-16);
        result.MeanLogDeviation.Value!.Value.ShouldBe(-(0.5 * Math.Log(0.5)) - (0.5 * Math.Log(1.5)), 1e-16);
        GroupInequality.Of([new("a", 1, 4), new("b", 3, 4)], RateDirection.Adverse)
            .AttributableRisk.Exact.ShouldBe(new WideRatio(-1, 4));
    }

    [Fact]
    public void A_group_without_hits_leaves_some_measures_undefined()
    {
        var result = GroupInequality.Of([new("none", 0, 10), new("half", 5, 10)]);

        // Theil: the group without hits adds nothing; the other has relative rate 2 and all the hits.
        result.TheilIndex.Value.ShouldBe(Math.Log(2));
        result.Difference.Exact.ShouldBe(new WideRatio(1, 2));
        foreach (var value in new[] { result.MeanLogDeviation, result.RateRatio })
        {
            (value.Value, value.Exact, value.PerThousand).ShouldBe((null, null, null));
            value.Reason!.Descriptor.ShouldBe(InclusionDiagnostics.GroupRateIsZero);
        }

        result.MeanLogDeviation.Reason!.ToString()
            .ShouldBe("INC0144: The mean-log-deviation is not defined: the rate of none is zero.");
    }

    [Fact]
    public void Where_all_rates_are_zero_there_is_no_difference_and_no_quotient()
    {
        var result = GroupInequality.Of([new("a", 0, 10), new("b", 0, 20)]);

        (result.Difference.Value, result.AttributableRisk.Value, result.BetweenGroupVariance.Value).ShouldBe((0.0, 0.0, 0.0));
        foreach (var value in new[] { result.RateRatio, result.MeanLogDeviation, result.TheilIndex })
        {
            value.Value.ShouldBeNull();
            value.Reason!.Descriptor.ShouldBe(InclusionDiagnostics.MeanRateIsZero);
        }
    }

    [Fact]
    public void A_missing_count_is_missing_from_everything()
    {
        var result = GroupInequality.Of(
            [new("a", 1, 4), new("b", ObservedCount.Unknown, 4), new("c", 1, ObservedCount.Missing(ObservationState.Suppressed))]);

        result.Findings.ShouldHaveSingleItem().ToString().ShouldStartWith("INC0140: The counts of b, c are missing");
        result.Mean.ShouldBeNull();
        foreach (var value in All(result))
        {
            (value.Value, value.Exact).ShouldBe((null, null));
            value.Reason.ShouldBe(result.Findings[0]);
        }
    }

    [Fact]
    public void Nobody_has_no_rate()
    {
        var result = GroupInequality.Of([new("a", 1, 4), new("nobody", 0, 0), new("none-such", ObservedCount.NotApplicable, ObservedCount.NotApplicable)]);

        result.Findings.ShouldHaveSingleItem().ToString().ShouldBe("INC0141: Nobody belongs to nobody; they have no rate and are left out.");
        result.Difference.Value.ShouldBe(0);
        result.TheilIndex.Value.ShouldBe(0);
        GroupInequality.Of([]).TheilIndex.Reason!.Descriptor.ShouldBe(InclusionDiagnostics.NoGroupWithPopulation);
        GroupInequality.Of([new("nobody", 0, 0)]).Findings.Select(f => f.Code).ShouldBe(["INC0142", "INC0141"]);
        Should.Throw<ArgumentException>(() => GroupInequality.Of([new("a", 1, 4), new("a", 1, 4)]));
    }

    [Fact]
    public void Measures_agree_with_plain_arithmetic_and_are_never_negative() => Properties.Check(Prop.ForAll(Groups, groups =>
    {
        var result = GroupInequality.Of(groups);
        var people = groups.Sum(g => g.Size.Value!.Value);
        var mean = groups.Sum(g => g.Hits.Value!.Value) / (double)people;
        var variance = groups.Sum(g => g.Size.Value!.Value / (double)people * Math.Pow(Rate(g) - mean, 2));
        return All(result).Where(v => v.Value is not null).All(v => v.Value >= 0)
            && Math.Abs(result.BetweenGroupVariance.Value!.Value - variance) <= 1e-12
            && result.Difference.Value!.Value >= result.AttributableRisk.Value!.Value
            && result.RateRatio.Value is null == groups.Any(g => g.Hits.Value == 0)
            && result.MeanLogDeviation.Value is null == groups.Any(g => g.Hits.Value == 0)
            && result.TheilIndex.Value is null == (mean == 0);
    }));

    [Fact]
    public void Splitting_a_group_into_like_parts_changes_nothing() => Properties.Check(Prop.ForAll(Groups, groups =>
    {
        var whole = GroupInequality.Of(groups);
        var doubled = GroupInequality.Of(groups.Concat(groups.Select(g => new RateGroup(g.Code + "'", g.Hits, g.Size))));
        return doubled.Mean == whole.Mean && doubled.BetweenGroupVariance.Exact == whole.BetweenGroupVariance.Exact
            && doubled.AttributableRisk.Exact == whole.AttributableRisk.Exact
            && All(doubled).Zip(All(whole)).All(p => p.First.Value is { } a ? Math.Abs(a - p.Second.Value!.Value) < 1e-13 : p.Second.Value is null);
    }));

    [Fact]
    public void Rates_that_are_all_the_same_are_exactly_equal() => Properties.Check(Prop.ForAll(
        Gen.Choose(1, 50).ArrayOf(8).ToArbitrary(), sizes =>
    {
        var result = GroupInequality.Of(sizes.Select((n, i) => new RateGroup($"g{i}", 3 * n, 7 * n)));
        return All(result).All(v => v.Value == (v.Measure == InequalityMeasure.RateRatio ? 1 : 0));
    }));

    [Fact]
    public void Rolls_longer_than_the_census_and_counts_at_the_limit_are_still_compared()
    {
        var result = GroupInequality.Of([new("a", long.MaxValue, 1), new("b", long.MaxValue - 1, long.MaxValue)]);

        result.Difference.Exact!.Value.ToRatio().ShouldBeNull();
        result.Difference.Value!.Value.ShouldBe((double)long.MaxValue, 1e6);
        result.TheilIndex.Value.ShouldNotBeNull();
    }

    private static InequalityValue[] All(GroupInequality result) =>
    [
        result.Difference, result.RateRatio, result.BetweenGroupVariance, result.MeanLogDeviation, result.TheilIndex,
        result.AttributableRisk,
    ];

    private static RateGroup Women(string code, long men, long women) => new(code, women, men + women);

    private static double Rate(RateGroup group) => (double)group.Hits.Value!.Value / group.Size.Value!.Value;
}
