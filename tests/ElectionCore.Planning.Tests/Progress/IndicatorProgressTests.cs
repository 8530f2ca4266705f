using static ElectionCore.Planning.Tests.TestPlan;

namespace ElectionCore.Planning.Tests;

public sealed class IndicatorProgressTests
{
    private static readonly DateOnly Later = new(2023, 12, 31);

    [Fact]
    public void The_worked_example_of_IATI_gives_both_of_its_numbers_each_with_its_method()
    {
        // IATI guidance, results (github.com/IATI/IATI-Guidance, en/results.rst): baseline 15, target 50, actual 53.
        var indicator = Quantity("i", "15", "50");
        var content = Of(indicator, Approved("m", indicator, 1, "53"));

        Tell(content, EndOf(1)).ToText().ShouldBe("108.57% (38/35), baseline to target, reported 1 of 1, as of 2020-06-30");
        Tell(content, EndOf(1)).Inputs.Select(i => i.ToString()).ShouldBe(["baseline 15 (2019)", "target 50 (p1)", "actual 53 (p1)"]);
        Tell(content, EndOf(1), ProgressMethod.ActualOverTarget).ToText()
            .ShouldBe("106.00% (53/50), actual over target, reported 1 of 1, as of 2020-06-30");
    }

    [Fact]
    public void A_falling_indicator_is_told_from_its_baseline_and_not_by_actual_over_target()
    {
        // A peer's formula for one period gives 80 % for 15 to 10 at 12, and 12/10 would be 120 % of a target that is missed.
        var indicator = Quantity("i", "15", "10") with { Direction = IndicatorDirection.Descending };
        var content = Of(indicator, Approved("m", indicator, 1, "12"));

        Tell(content, Later).Value.ShouldBe(new WideRatio(3, 5));
        Tell(content, Later, ProgressMethod.ActualOverTarget).Gap.ShouldBe(ProgressGap.UnsuitedMethod);
        Tell(Of(indicator, Approved("m", indicator, 1, "17")), Later).Value.ShouldBe(new WideRatio(-2, 5));
    }

    [Fact]
    public void A_direction_that_nobody_stated_is_not_taken_to_be_rising()
    {
        var indicator = Quantity("i", "15", "50") with { Direction = null };
        var content = Of(indicator, Approved("m", indicator, 1, "53"));

        Tell(content, Later).Value.ShouldBe(new WideRatio(38, 35));
        Tell(content, Later, ProgressMethod.ActualOverTarget).Gap.ShouldBe(ProgressGap.DirectionNotStated);
    }

    [Fact]
    public void A_target_that_lies_the_other_way_leaves_progress_unknown_and_is_reported()
    {
        var indicator = Quantity("i", "15", "10");
        var progress = PlanProgress.Of(Of(indicator, Approved("m", indicator, 1, "12")), Later);

        progress.Indicators[0].Progress.Gap.ShouldBe(ProgressGap.DirectionContradictsTarget);
        progress.Diagnostics.ShouldHaveSingleItem().ToString().ShouldContain("Indicator i is ascending, and its target 10");
    }

    [Theory]
    [InlineData("5", "5", null, ProgressGap.TargetEqualsBaseline)]
    [InlineData(null, "5", null, ProgressGap.NoBaseline)]
    [InlineData("0", null, null, ProgressGap.NoTarget)]
    [InlineData("0", "0", ProgressMethod.ActualOverTarget, ProgressGap.UndefinedDenominator)]
    [InlineData("1/2", "5", null, ProgressGap.WrongKind)]
    public void What_cannot_be_told_says_why_and_is_not_0(string? baseline, string? target, ProgressMethod? method, ProgressGap gap)
    {
        var indicator = baseline == "1/2" ? Quantity("i", "0", "1/2") : Quantity("i", baseline, target);
        var progress = Tell(Of(indicator, Approved("m", indicator, 1, "3")), Later, method);

        progress.Value.ShouldBeNull();
        progress.Gap.ShouldBe(gap);
    }

    [Fact]
    public void Without_a_baseline_actual_over_target_can_still_be_told()
    {
        var indicator = Quantity("i", null, "5");
        Tell(Of(indicator, Approved("m", indicator, 1, "3")), Later, ProgressMethod.ActualOverTarget).Value.ShouldBe(new WideRatio(3, 5));
    }

    [Fact]
    public void A_true_zero_is_a_value_and_a_missing_report_is_none()
    {
        // A peer stores a true 0 as an empty text and loses it (akvo-rsr, period_update_aggregation.py).
        var indicator = Quantity("i", "0", "10");

        Tell(Of(indicator, Approved("m", indicator, 1, "0")), Later).ToText()
            .ShouldBe("0.00% (0/1), baseline to target, reported 1 of 1, as of 2023-12-31");
        Tell(Of(indicator), Later).ToText().ShouldBe("unknown (not reported), baseline to target, reported 0 of 1, as of 2023-12-31");
        Tell(Of(indicator), Start).ToText().ShouldBe("unknown (not due), baseline to target, reported 0 of 0, 1 not due, as of 2020-01-01");
    }

    [Fact]
    public void A_ratio_of_nobody_is_undefined_and_not_0_per_cent()
    {
        // A peer turns a denominator of 0 into 0 % (akvo-rsr).
        var indicator = Indicator("i", PlanIndicatorKind.Ratio, "0/10", "5/10");
        Tell(Of(indicator, Approved("m", indicator, 1, "0/0")), Later).Gap.ShouldBe(ProgressGap.UndefinedDenominator);
    }

    [Theory]
    [InlineData("95", "95", true)]
    [InlineData("94", "95", false)]
    [InlineData("95", null, true)]
    public void What_shall_stay_as_it_is_is_met_or_not(string actual, string? target, bool isMet)
    {
        var indicator = Quantity("i", "95", target) with { Direction = IndicatorDirection.Maintain };
        var progress = Tell(Of(indicator, Approved("m", indicator, 1, actual)), Later);

        progress.Methods.ShouldBe([ProgressMethod.MetOrNot]);
        progress.IsMet.ShouldBe(isMet);
        progress.ToText().ShouldStartWith(isMet ? "met, met or not" : "not met, met or not");
    }

    [Fact]
    public void Answers_are_met_by_their_rank_and_free_text_by_nothing()
    {
        var scale = Indicator("i", PlanIndicatorKind.Qualitative, null, "answer:good") with { Answers = ["poor", "fair", "good", "excellent"] };

        Tell(Of(scale, Approved("m", scale, 1, "answer:fair")), Later).IsMet.ShouldBe(false);
        Tell(Of(scale, Approved("m", scale, 1, "answer:excellent")), Later).IsMet.ShouldBe(true);
        Tell(Of(scale with { Answers = [] }, Approved("m", scale, 1, "answer:fair")), Later).Gap.ShouldBe(ProgressGap.FreeText);
        var unknown = PlanProgress.Of(Of(scale, Approved("m", scale, 1, "answer:Good")), Later);
        unknown.Indicators[0].Progress.Gap.ShouldBe(ProgressGap.WrongKind);
        unknown.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("PLN0107");
    }

    [Fact]
    public void A_milestone_counts_from_the_approval_of_its_report_and_is_overdue_until_then()
    {
        var milestone = Milestone("i", new DateOnly(2020, 6, 1));
        var content = Of(milestone, Approved("m", milestone, 1, "reached:2020-06-20", on: new(2020, 7, 10)));

        var before = PlanProgress.Of(content, new(2020, 7, 9)).Indicators[0];
        (before.Progress.Gap, before.IsDue, before.DaysOverdue).ShouldBe((ProgressGap.NotReported, true, 38));
        var after = PlanProgress.Of(content, new(2020, 7, 10)).Indicators[0];
        (after.IsComplete, after.DaysOverdue).ShouldBe((true, 0));
        after.Progress.ToText().ShouldBe("100.00% (1/1), milestone share, reported 1 of 1, as of 2020-07-10");
        PlanProgress.Of(content, new(2020, 5, 31)).Indicators[0].Progress.Gap.ShouldBe(ProgressGap.NotDue);
    }

    [Fact]
    public void Of_several_reporters_a_milestone_is_reached_by_a_share()
    {
        var milestone = Milestone("i", EndOf(1));
        var progress = PlanProgress.Of(
            Of(milestone, Approved("a", milestone, 1, "reached", "A"), Approved("b", milestone, 1, "not-reached", "B"), Approved("c", milestone, 1, "reached", "C")),
            Later);

        progress.Indicators[0].Progress.Value.ShouldBe(new WideRatio(2, 3));
        progress.Indicators[0].IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void Only_what_is_approved_and_not_superseded_by_the_day_counts()
    {
        var indicator = Quantity("i", "0", "10");
        var correction = Approved("m2", indicator, 1, "6", on: new(2020, 8, 1)) with { Supersedes = new("m1") };
        var content = Of(
            indicator, Approved("m1", indicator, 1, "4"), correction,
            Draft("m3", indicator, 1, "9") with { Supersedes = new("m2") },
            Draft("m4", indicator, 1, "8") with { Approval = Submitted(EndOf(1)) });

        Tell(content, new(2020, 7, 31)).Value.ShouldBe(new WideRatio(4, 10));
        Tell(content, new(2020, 8, 1)).Value.ShouldBe(new WideRatio(6, 10));
        PlanProgress.Of(content, new(2020, 8, 1)).Indicators[0].Latest.ShouldBe(correction);
    }

    [Fact]
    public void Two_approved_reports_of_the_same_are_not_added_up()
    {
        var indicator = Quantity("i", "0", "10") with { Accumulation = Accumulation.Incremental };
        var progress = PlanProgress.Of(Of(indicator, Approved("a", indicator, 1, "4"), Approved("b", indicator, 1, "5", on: new(2020, 7, 3))), Later);

        progress.Indicators[0].Progress.Value.ShouldBe(new WideRatio(5, 10));
        progress.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("PLN0103");
    }

    [Fact]
    public void What_somebody_says_is_done_stands_apart_from_what_is_computed()
    {
        var indicator = Quantity("i", "0", "10");
        var content = Of(indicator, Approved("m", indicator, 1, "4") with { SelfReported = new Ratio(9, 10) });
        var told = PlanProgress.Of(content, Later).Indicators[0];

        told.Progress.Value.ShouldBe(new WideRatio(4, 10));
        told.SelfReported!.ToText().ShouldBe("90.00% (9/10), self reported, reported 1 of 1, as of 2023-12-31");
        Tell(content, Later, ProgressMethod.SelfReported).Value.ShouldBe(new WideRatio(9, 10));
    }

    [Fact]
    public void Reports_that_cannot_count_are_named()
    {
        var indicator = Quantity("i", "0", "10") with { Dimensions = [new("sex", ["female", "male"])] };
        var stray = indicator with { Code = new("j"), Element = new("nowhere") };
        var progress = PlanProgress.Of(
            Of(
                [Element("g")], [indicator, stray],
                Approved("a", indicator, 7, "4"),
                Approved("b", indicator, 1, null, "B") with { Values = [Cell("2", "sex=female")] },
                Approved("c", indicator, 1, "1/2", "C"),
                Approved("d", indicator, 1, "3", "D"),
                Approved("e", indicator, 1, "2", "D") with { Place = new("PB") }),
            Later);

        progress.Diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal)
            .ShouldBe(["PLN0100", "PLN0104", "PLN0105", "PLN0106", "PLN0108", "PLN0112"]);
        progress.Indicators[0].Progress.Value.ShouldBe(new WideRatio(3, 10));
    }

    private static Progress Tell(PlanContent content, DateOnly asOf, ProgressMethod? method = null) =>
        PlanProgress.Of(content, asOf, new() { Method = method }).Indicators[0].Progress;
}
