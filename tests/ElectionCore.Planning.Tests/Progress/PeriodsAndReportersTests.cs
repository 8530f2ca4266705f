using static ElectionCore.Planning.Tests.TestPlan;

namespace ElectionCore.Planning.Tests;

public sealed class PeriodsAndReportersTests
{
    // The behaviours are those that a peer's tests and reports of faults describe (akvo-rsr 5211, 5212); the cases are our own.
    [Fact]
    public void Of_cumulative_values_the_last_of_each_reporter_is_carried_forward()
    {
        var one = Quantity("i", "0", "10", "10", "10");
        Measurement[] first = [Approved("a1", one, 1, "2", "A"), Approved("a2", one, 2, "5", "A")];

        Actual(Of(one, first), 1).ShouldBe("2");
        Actual(Of(one, first), 2).ShouldBe("5");
        Actual(Of(one, first), 3).ShouldBe("5");
        Measurement[] second = [Approved("b1", one, 1, "2", "B"), Approved("b2", one, 2, "1", "B")];
        Actual(Of(one, [.. first, .. second]), 1).ShouldBe("4");
        Actual(Of(one, [.. first, .. second]), 2).ShouldBe("6");
        Actual(Of(one, [.. first, second[0]]), 2).ShouldBe("7");
    }

    [Fact]
    public void Values_of_periods_add_up_against_the_targets_of_the_same_periods_each_counted_once()
    {
        // A peer adds the target once for every entry (hikaya 646).
        var indicator = Quantity("i", "0", "10", "10", "20") with { Accumulation = Accumulation.Incremental };
        var content = Of(
            indicator, Approved("a1", indicator, 1, "4", "A"), Approved("b1", indicator, 1, "5", "B"), Approved("a3", indicator, 3, "12", "A"));

        var now = Tell(content, EndOf(3));
        now.Inputs.Select(i => i.ToString()).ShouldBe(["baseline 0 (2019)", "target 30 (p1, p3)", "actual 21 (p1, p3)"]);
        (now.Reported, now.Expected).ShouldBe((3, 6));
        Tell(content, EndOf(3), TargetHorizon.EndOfPlan).Value.ShouldBe(new WideRatio(21, 40));
        Tell(content, EndOf(1)).Value.ShouldBe(new WideRatio(9, 10));
    }

    [Fact]
    public void The_baseline_of_what_adds_up_is_that_of_each_period_as_its_targets_are()
    {
        var indicator = Quantity("i", "80", "100", "100") with { Accumulation = Accumulation.Incremental };
        var content = Of(indicator, Approved("a1", indicator, 1, "95", "A"), Approved("a2", indicator, 2, "95", "A"));

        Tell(content, EndOf(1)).Value.ShouldBe(new WideRatio(15, 20));
        Tell(content, EndOf(2)).Inputs.Select(i => i.ToString()).ShouldBe(["baseline 160 (2019)", "target 200 (p1, p2)", "actual 190 (p1, p2)"]);
        Tell(content, EndOf(2)).Value.ShouldBe(new WideRatio(30, 40));
    }

    [Fact]
    public void A_period_that_aims_at_nothing_is_held_against_the_next_target()
    {
        var indicator = Quantity("i", "0", null, "10", "40");
        var content = Of(indicator, Approved("a", indicator, 1, "4"));

        Tell(content, EndOf(1)).Value.ShouldBe(new WideRatio(4, 10));
        Tell(content, EndOf(1), TargetHorizon.EndOfPlan).Value.ShouldBe(new WideRatio(4, 40));
        var incremental = indicator with { Accumulation = Accumulation.Incremental };
        Tell(Of(incremental, Approved("a", incremental, 1, "4")), EndOf(1)).Gap.ShouldBe(ProgressGap.NoTarget);
    }

    [Fact]
    public void Ratios_add_up_by_their_two_counts_only()
    {
        // 1/4 is 25 %, then 2/4 is 50 %; two reporters make 3/8 and not the mean of percentages.
        var indicator = Indicator("i", PlanIndicatorKind.Ratio, "0/1", "3/4", "3/4") with { Accumulation = Accumulation.Cumulative };
        Measurement[] one = [Approved("a1", indicator, 1, "1/4", "A"), Approved("a2", indicator, 2, "2/4", "A")];

        Actual(Of(indicator, one), 1).ShouldBe("1/4");
        Actual(Of(indicator, one), 2).ShouldBe("2/4");
        Actual(Of(indicator, [.. one, Approved("b2", indicator, 2, "1/100", "B")]), 2).ShouldBe("3/104");
        var mean = indicator with { UnitAggregation = UnitAggregation.Average };
        Actual(Of(mean, [.. one, Approved("b2", mean, 2, "1/100", "B")]), 2).ShouldBe("3/104");
    }

    [Theory]
    [InlineData(UnitAggregation.Sum)]
    [InlineData(UnitAggregation.Average)]
    public void Percentages_without_their_counts_are_never_added(UnitAggregation rule)
    {
        var indicator = Quantity("i", "0", "60") with { UnitOfMeasure = "%", UnitAggregation = rule };
        var both = Of(indicator, Approved("a", indicator, 1, "50", "A"), Approved("b", indicator, 1, "70", "B"));

        Tell(both, EndOf(1)).Gap.ShouldBe(ProgressGap.PercentNotSummed);
        PlanProgress.Of(both, EndOf(1)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("PLN0110");
        Tell(Of(indicator, Approved("a", indicator, 1, "50", "A")), EndOf(1)).Value.ShouldBe(new WideRatio(5, 6));
        var least = indicator with { UnitAggregation = UnitAggregation.Minimum };
        Actual(Of(least, Approved("a", least, 1, "50", "A"), Approved("b", least, 1, "70", "B")), 1).ShouldBe("50");
    }

    [Fact]
    public void Units_that_make_none_together_are_not_added()
    {
        var indicator = Quantity("i", "0", "60") with { UnitAggregation = UnitAggregation.None };
        Tell(Of(indicator, Approved("a", indicator, 1, "50", "A"), Approved("b", indicator, 1, "70", "B")), EndOf(1)).Gap.ShouldBe(ProgressGap.NotCombined);
    }

    [Fact]
    public void Places_stand_for_themselves_and_are_never_added_to_the_whole()
    {
        var indicator = Quantity("i", "0", "10") with
        {
            Baseline = new(PartialDate.Parse("2019", null), [Cell("0"), Cell("0") with { Place = new("PB") }]),
            Targets = [new("p1", [Cell("10"), Cell("4") with { Place = new("PB") }, Cell("5") with { Place = new("SD") }])],
        };
        var measurement = Approved("a", indicator, 1, null) with { Values = [Cell("8"), Cell("3") with { Place = new("PB") }] };
        var progress = PlanProgress.Of(Of(indicator, measurement), EndOf(1));

        progress.Whole.Progress.Value.ShouldBe(new WideRatio(8, 10));
        progress.Places.Select(p => (p.Subject.Code, p.Progress.Value, p.Progress.Gap)).ShouldBe(
        [
            ("PB", new WideRatio(3, 4), ProgressGap.None),
            ("SD", null, ProgressGap.NotReported),
        ]);
    }

    private static string Actual(PlanContent content, int period) =>
        Tell(content, EndOf(period)).Inputs.Single(i => i.Kind == ProgressInputKind.Actual).Text;

    private static Progress Tell(PlanContent content, DateOnly asOf, TargetHorizon horizon = TargetHorizon.ReportedPeriods) =>
        PlanProgress.Of(content, asOf, new() { Horizon = horizon }).Indicators[0].Progress;
}
