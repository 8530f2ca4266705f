using FsCheck;
using FsCheck.Fluent;
using static ElectionCore.Planning.Tests.TestPlan;

namespace ElectionCore.Planning.Tests;

public sealed class IndicatorSeriesTests
{
    [Fact]
    public void Cumulative_values_carry_the_last_of_each_reporter_forward()
    {
        var series = new IndicatorSeries(Quantity("i", "0"), periods: 3, reporters: 2);
        series.Set(0, 0, 0, MeasuredValue.OfNumber(2));
        series.Set(1, 0, 0, MeasuredValue.OfNumber(5));
        series.Set(0, 1, 0, MeasuredValue.OfNumber(2));
        series.Set(1, 1, 0, MeasuredValue.OfNumber(1));
        var totals = series.RollUp();

        Enumerable.Range(0, 3).Select(p => totals[p, 0].Value).ShouldBe([new WideRatio(4, 1), new WideRatio(6, 1), new WideRatio(6, 1)]);
    }

    [Fact]
    public void Cells_are_added_each_for_itself()
    {
        // Two updates of 20 and 15, 30 and 15 women and men, as in a peer's tests (akvo-rsr): 50 women, 30 men.
        var series = new IndicatorSeries(Quantity("i", "0"), periods: 1, reporters: 2, cells: 2);
        series.SetAll(0, 0, [20, 15]);
        series.SetAll(0, 1, [30, 15]);
        var totals = series.RollUp();

        (totals[0, 0].Value, totals[0, 1].Value).ShouldBe((new WideRatio(50, 1), new WideRatio(30, 1)));
    }

    [Fact]
    public void Petitions_decided_by_province_are_pooled_with_their_denominators()
    {
        // FAFEN on election petitions, 10 October 2024: Balochistan 28 of 51, KP 4 of 42, Sindh 6 of 83, Punjab 2 of 155, Islamabad 0
        // of 3. The published 11 % is of 377, 40 of 334 is 12 %: a share without its denominator cannot be checked.
        var series = new IndicatorSeries(Indicator("i", PlanIndicatorKind.Ratio, null) with { Accumulation = Accumulation.Cumulative }, periods: 1, reporters: 5);
        string[] decided = ["28/51", "4/42", "6/83", "2/155", "0/3"];
        foreach (var (reporter, value) in decided.Index())
        {
            series.Set(0, reporter, 0, MeasuredValue.Parse(value, null));
        }

        var total = series.RollUp()[0, 0];
        (total.Counts, total.Reported).ShouldBe((new Ratio(40, 334), 5));
        total.Value!.Value.ToPercentString(1, MidpointRounding.ToEven).ShouldBe("12.0%");
        new Ratio(40, 377).ToPercentString(1, MidpointRounding.ToEven).ShouldBe("10.6%");
    }

    [Fact]
    public void What_nobody_reported_is_unknown_and_overflow_throws()
    {
        var series = new IndicatorSeries(Quantity("i", "0") with { Accumulation = Accumulation.Incremental }, periods: 2, reporters: 2, decimals: 1);
        series.Set(1, 1, 0, MeasuredValue.OfNumber(0m));

        var totals = series.RollUp();
        (totals[0, 0].Value, totals[0, 0].Gap).ShouldBe((null, ProgressGap.NotReported));
        (totals[1, 0].Value, totals[1, 0].Reported, totals[1, 0].Reporters).ShouldBe((new WideRatio(0, 1), 1, 2));
        totals.TryGetNumber(0, 0, out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => series.Set(0, 0, 0, MeasuredValue.OfNumber(0.25m)));
        Should.Throw<ArgumentException>(() => series.Set(0, 0, 0, MeasuredValue.OfNumber(1.0000000000000000000000000001m)));
        Should.Throw<OverflowException>(() => series.Set(0, 0, 0, MeasuredValue.OfNumber(922_337_203_685_477_580.8m)));
        Should.Throw<OverflowException>(() => series.Set(0, 0, 0, MeasuredValue.OfNumber(-922_337_203_685_477_580.8m)));
        Should.Throw<ArgumentException>(() => series.Set(0, 0, 0, MeasuredValue.OfRatio(new(1, 2))));
        Should.Throw<ArgumentOutOfRangeException>(() => series.Set(2, 0, 0, MeasuredValue.OfNumber(1)));
        series.SetAll(0, 0, [long.MaxValue]);
        series.SetAll(1, 0, [1]);
        Should.Throw<OverflowException>(() => series.RollUp());
    }

    [Fact]
    public void Every_rule_gives_what_the_definition_gives()
    {
        Properties.Check(Prop.ForAll(
            ArbMap.Default.ArbFor<(bool IsGiven, short Above, byte Below)[]>(),
            ArbMap.Default.ArbFor<(int Time, int Units, bool IsRatio)>(),
            (values, rule) =>
            {
                var indicator = Indicator("i", rule.IsRatio ? PlanIndicatorKind.Ratio : PlanIndicatorKind.Quantity, null) with
                {
                    TimeAggregation = (TimeAggregation)((rule.Time & int.MaxValue) % 5), UnitAggregation = (UnitAggregation)((rule.Units & int.MaxValue) % 4),
                };
                const int Reporters = 3;
                var periods = (values.Length / Reporters) + 1;
                var series = new IndicatorSeries(indicator, periods, Reporters, decimals: 2);
                var given = values.Index().Where(v => v.Item.IsGiven)
                    .Select(v => (Period: v.Index / Reporters, Reporter: v.Index % Reporters, Above: (long)v.Item.Above, Below: (long)v.Item.Below))
                    .ToArray();
                foreach (var (period, reporter, above, below) in given)
                {
                    series.Set(period, reporter, 0, rule.IsRatio ? MeasuredValue.OfRatio(new(above, below)) : MeasuredValue.OfNumber(above / 100m));
                }

                var totals = series.RollUp();
                for (var p = 0; p < periods; p++)
                {
                    var naive = given.Where(g => g.Period <= p).GroupBy(g => g.Reporter).OrderBy(g => g.Key)
                        .Select(g => One(g.OrderBy(v => v.Period).Select(v => (v.Above, rule.IsRatio ? v.Below : 100)), indicator.TimeAggregation!.Value, rule.IsRatio))
                        .ToArray();
                    var expected = naive.Length == 0 ? default : One(naive, (TimeAggregation)Enum.Parse<TimeAggregation>($"{indicator.UnitAggregation}"), rule.IsRatio);
                    var total = totals[p, 0];
                    total.Reported.ShouldBe(naive.Length);
                    total.Value.ShouldBe(naive.Length == 0 || expected.Below == 0 ? null : new WideRatio(expected.Above, expected.Below));
                    total.Counts.ShouldBe(rule.IsRatio && naive.Length > 0 ? new Ratio(expected.Above, expected.Below) : null);
                }
            }));
    }

    [Fact]
    public void Percentages_are_not_added_and_units_that_stand_for_themselves_make_no_total()
    {
        var percent = new IndicatorSeries(Quantity("i", "0") with { UnitOfMeasure = "percent" }, periods: 1, reporters: 2);
        percent.SetAll(0, 0, [50]);
        percent.RollUp()[0, 0].Value.ShouldBe(new WideRatio(50, 1));
        percent.SetAll(0, 1, [70]);
        percent.RollUp()[0, 0].Gap.ShouldBe(ProgressGap.PercentNotSummed);

        var apart = new IndicatorSeries(Quantity("i", "0") with { UnitAggregation = UnitAggregation.None }, periods: 1, reporters: 2);
        apart.SetAll(0, 0, [50]);
        apart.SetAll(0, 1, [70]);
        apart.RollUp()[0, 0].Gap.ShouldBe(ProgressGap.NotCombined);
    }

    // Quotients of numbers above and below; quantities are brought to one number below, ratios pooled.
    private static (long Above, long Below) One(IEnumerable<(long Above, long Below)> values, TimeAggregation rule, bool isRatio)
    {
        var all = values.ToArray();
        var defined = all.Where(v => v.Below != 0).DefaultIfEmpty(all[0]).ToArray();
        return rule switch
        {
            TimeAggregation.Last => all[^1],
            TimeAggregation.Maximum => defined.Aggregate((a, b) => a.Above * b.Below >= b.Above * a.Below ? a : b),
            TimeAggregation.Minimum => defined.Aggregate((a, b) => a.Above * b.Below <= b.Above * a.Below ? a : b),
            _ when isRatio => (all.Sum(v => v.Above), all.Sum(v => v.Below)),
            _ => Mean(all, rule == TimeAggregation.Average ? all.Length : 1),
        };
    }

    private static (long Above, long Below) Mean((long Above, long Below)[] all, int count)
    {
        var sum = WideRatio.Sum([.. all.Select(v => new WideRatio(v.Above, v.Below))]).Over(new(count, 1)).ToRatio()!.Value;
        return (sum.Numerator, sum.Denominator);
    }
}
