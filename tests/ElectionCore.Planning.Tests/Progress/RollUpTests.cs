using FsCheck;
using FsCheck.Fluent;
using static ElectionCore.Planning.Tests.TestPlan;

namespace ElectionCore.Planning.Tests;

public sealed class RollUpTests
{
    private static readonly DateOnly Later = new(2023, 12, 31);

    [Fact]
    public void Totals_and_means_of_programmes_are_two_things_and_each_says_which()
    {
        // IEC of South Africa, first quarter 2017/18 (slideplayer 12793368): achieved 5 of 8, 4 of 5 and 3 of 3 (the single figures
        // of the last two are inferred from the printed shares 80 % and 100 %); printed total 12 of 16, 75 %.
        PlanIndicator[] programmes = [Programme("a", "8"), Programme("b", "5"), Programme("c", "3")];
        var content = Of(
            [Element("p"), Element("a", "p"), Element("b", "p"), Element("c", "p")], programmes,
            Approved("ma", programmes[0], 1, "5"), Approved("mb", programmes[1], 1, "4"), Approved("mc", programmes[2], 1, "3"));

        Whole(content, RollUpMethod.Pooled, ProgressMethod.ActualOverTarget).ToText()
            .ShouldBe("75.00% (12/16), pooled actual over target, reported 3 of 3, as of 2023-12-31");
        Whole(content, RollUpMethod.Counted, ProgressMethod.ActualOverTarget).ToText()
            .ShouldBe("80.83% (97/120), mean of actual over target, reported 3 of 3, as of 2023-12-31");
        Whole(content, RollUpMethod.CompletionRate, ProgressMethod.ActualOverTarget).ToText()
            .ShouldBe("33.33% (1/3), completion rate, reported 3 of 3, as of 2023-12-31");

        static PlanIndicator Programme(string code, string target) => Quantity(code, "0", target) with { Element = new(code) };
    }

    [Fact]
    public void Completion_mean_progress_and_progress_of_the_plan_are_three_measures_with_their_coverage()
    {
        // PILDAT on the first strategic plan of the ECP: of 76 objectives due on 31 December 2011 6 were complete and 70 in progress,
        // 36 % on average. Single figures are not published: how the other 2,136 points are spread over the 70 is made up.
        var day = new DateOnly(2011, 12, 31);
        decimal[] shares = [.. Enumerable.Repeat(100m, 6), .. Enumerable.Repeat(30m, 34), .. Enumerable.Repeat(31m, 36)];
        shares.Sum().ShouldBe(76 * 36m);
        PlanElement[] elements =
        [
            .. shares.Select((share, i) => Objective($"d{i}", day, share)),
            .. Enumerable.Range(0, 47).Select(i => Objective($"n{i}", new DateOnly(2014, 12, 31), share: null)),
        ];
        var content = Of(elements, []);
        var options = new ProgressOptions { Method = ProgressMethod.SelfReported };

        PlanProgress.Of(content, day, options).Whole.Progress.ToText()
            .ShouldBe("36.00% (9/25), mean of self reported, reported 76 of 76, 47 not due, as of 2011-12-31");
        PlanProgress.Of(content, day, options with { RollUp = RollUpMethod.CompletionRate }).Whole.Progress.ToText()
            .ShouldBe("7.89% (6/76), completion rate, reported 76 of 76, 47 not due, as of 2011-12-31");

        static PlanElement Objective(string code, DateOnly due, decimal? share) => Element(code) with
        {
            Period = DateRange.Between(new DateOnly(2010, 1, 1), due.AddDays(1)),
            SelfReport = share is { } given ? new(new((long)given, 100), due, "ECP") : null,
        };
    }

    [Fact]
    public void Contributions_of_what_is_due_and_what_is_not_make_the_progress_of_the_plan()
    {
        // PILDAT, 30 June 2012: 79 objectives due contribute 40 points and 44 not due 14, together 54 %. As means that is 40 x 123 / 79
        // and 14 x 123 / 44; the shares of single objectives are made up to give them.
        var day = new DateOnly(2012, 6, 30);
        PlanElement[] elements =
        [
            .. Enumerable.Range(0, 79).Select(i => Objective($"d{i}", day, new(40 * 123, 79 * 100))),
            .. Enumerable.Range(0, 44).Select(i => Objective($"n{i}", day.AddDays(1), new(14 * 123, 44 * 100))),
        ];
        var options = new ProgressOptions { Method = ProgressMethod.SelfReported };

        PlanProgress.Of(Of(elements, []), day, options).Whole.Progress.ToText()
            .ShouldBe("54.00% (27/50), mean of self reported, reported 123 of 123, as of 2012-06-30");
        PlanProgress.Of(Of(elements, []), day, options with { DueOnly = true }).Whole.Progress.ToText()
            .ShouldBe("62.28% (246/395), mean of self reported, reported 79 of 79, 44 not due, as of 2012-06-30");

        static PlanElement Objective(string code, DateOnly last, Ratio share) => Element(code) with
        {
            Period = DateRange.Between(new DateOnly(2010, 1, 1), last.AddDays(1)),
            SelfReport = new(share, new(2012, 6, 30), "ECP"),
        };
    }

    [Fact]
    public void What_the_institution_says_of_a_pillar_is_never_mixed_with_what_its_actions_give()
    {
        // The ECP said 88 % of its third plan in September 2023 (tribune.com.pk 2494234); the two milestones are made up.
        var said = Element("p") with { SelfReport = new(new(88, 100), new(2023, 9, 30), "ECP") };
        PlanIndicator[] milestones = [Milestone("a", Start, "g"), Milestone("b", Start, "g")];
        var row = PlanProgress.Of(Of([said, Element("g", "p")], milestones, Approved("m", milestones[0], 1, "reached")), Later).Elements[0];

        row.SelfReported!.ToText().ShouldBe("88.00% (22/25), self reported, reported 1 of 1, as of 2023-12-31");
        row.Progress.ToText().ShouldBe("100.00% (1/1), mean of milestone share, reported 1 of 2, as of 2023-12-31");
        PlanProgress.Of(Of([said], []), new(2023, 9, 29)).Elements[0].SelfReported.ShouldBeNull();
    }

    [Fact]
    public void A_status_line_says_of_how_many_it_is()
    {
        // The third plan of the ECP has 92 strategic actions (brecorder 548400); that 61 of them reported is made up.
        PlanIndicator[] actions = [.. Enumerable.Range(0, 92).Select(i => Milestone($"a{i}", EndOf(1), $"g{i}"))];
        var content = Of(
            [Element("p"), .. Enumerable.Range(0, 92).Select(i => Element($"g{i}", "p"))], actions,
            [.. actions.Take(61).Select((a, i) => Approved($"m{i}", a, 1, i < 40 ? "reached" : "not-reached"))]);
        var progress = PlanProgress.Of(content, Later);

        progress.Whole.Progress.ToText().ShouldBe("65.57% (40/61), mean of milestone share, reported 61 of 92, as of 2023-12-31");
        progress.Levels[1].Progress.ToText().ShouldBe(progress.Whole.Progress.ToText());
        (progress.Levels[0].Progress.Reported, progress.Levels[0].Progress.Expected).ShouldBe((1, 1));
        PlanProgress.Of(content, Later, new() { RollUp = RollUpMethod.CompletionRate }).Whole.Progress.ToText()
            .ShouldBe("43.48% (40/92), completion rate, reported 61 of 92, as of 2023-12-31");
    }

    [Fact]
    public void Rising_and_falling_indicators_make_a_mean_of_what_is_done_of_each_way()
    {
        // A peer averages them as if both rose (steedos 18).
        var rising = Quantity("up", "0", "100");
        var falling = Quantity("down", "100", "0") with { Direction = IndicatorDirection.Descending };
        var content = Of([Element("g")], [rising, falling], Approved("u", rising, 1, "90"), Approved("d", falling, 1, "90"));

        Whole(content).Value.ShouldBe(new WideRatio(1, 2));
        Whole(content, RollUpMethod.Pooled).ToText().ShouldBe("90.00% (90/100), pooled actual over target, reported 2 of 2, counted 1, as of 2023-12-31");
    }

    [Fact]
    public void A_cap_bears_on_the_terms_takes_the_lesser_and_is_named()
    {
        // A peer documents a cap and takes the greater of the two (akvo-rsr, indicator_period.py).
        PlanIndicator[] two = [Quantity("a", "0", "10"), Quantity("b", "0", "10"), Quantity("c", "0", "10")];
        var content = Of([Element("g")], two, Approved("ma", two[0], 1, "40"), Approved("mb", two[1], 1, "5"), Approved("mc", two[2], 1, "-3"));

        Whole(content).Value.ShouldBe(new WideRatio(42, 30));
        Whole(content, cap: ProgressCap.AtTarget).Value.ShouldBe(new WideRatio(12, 30));
        Whole(content, cap: ProgressCap.BetweenBaselineAndTarget).ToText()
            .ShouldBe("50.00% (1/2), mean of baseline to target, each capped between 0% and 100%, reported 3 of 3, as of 2023-12-31");
        PlanProgress.Of(content, Later, new() { Cap = ProgressCap.AtTarget }).Indicators[0].Progress.Value.ShouldBe(new WideRatio(4, 1));
    }

    [Fact]
    public void Weights_go_from_the_leaves_up_and_what_is_missing_leaves_the_others_in_proportion()
    {
        PlanIndicator[] all =
        [
            Quantity("a", "0", "10") with { Element = new("g1"), Weight = 0.75m }, Quantity("b", "0", "10") with { Element = new("g1"), Weight = 0.25m },
            Quantity("c", "0", "10") with { Element = new("g2") },
        ];
        PlanElement[] elements = [Element("p"), Element("g1", "p", 0.4m), Element("g2", "p", 0.6m)];
        Measurement[] reports = [Approved("ma", all[0], 1, "10"), Approved("mb", all[1], 1, "2"), Approved("mc", all[2], 1, "5")];

        var full = PlanProgress.Of(Of(elements, all, reports), Later, new() { RollUp = RollUpMethod.Weighted });
        full.Elements.Select(e => e.Progress.Value).ShouldBe([new WideRatio(62, 100), new WideRatio(8, 10), new WideRatio(5, 10)]);
        full.Whole.Progress.ToText().ShouldBe("62.00% (31/50), weighted mean of baseline to target, reported 3 of 3, as of 2023-12-31");
        full.Levels.Select(l => l.Progress.Value).ShouldBe([new WideRatio(62, 100), new WideRatio(62, 100)]);
        full.Units.ShouldHaveSingleItem().Progress.Value.ShouldBe(new WideRatio(62, 100));

        var half = PlanProgress.Of(Of(elements, all, [.. reports.Skip(1)]), Later, new() { RollUp = RollUpMethod.Weighted });
        half.Whole.Progress.Value.ShouldBe(new WideRatio(38, 100));
        (half.Whole.Progress.Reported, half.Whole.Progress.Expected).ShouldBe((2, 3));

        var unweighted = PlanProgress.Of(Of([elements[0], Element("g1", "p"), elements[2]], all, reports), Later, new() { RollUp = RollUpMethod.Weighted });
        unweighted.Whole.Progress.Gap.ShouldBe(ProgressGap.NoWeight);
        unweighted.Elements[1].Progress.Value.ShouldBe(new WideRatio(8, 10));
        unweighted.Diagnostics.ShouldHaveSingleItem().ToString().ShouldContain("1 of 2 parts of plan-element:p have no weight");
    }

    [Fact]
    public void Quantities_are_pooled_in_one_unit_of_measure_only()
    {
        PlanIndicator[] two = [Quantity("a", "0", "10"), Quantity("b", "0", "10") with { UnitOfMeasure = "people" }];
        var content = Of([Element("g")], two, Approved("ma", two[0], 1, "4"), Approved("mb", two[1], 1, "5"));

        Whole(content, RollUpMethod.Pooled).Gap.ShouldBe(ProgressGap.MixedUnits);
        Whole(Of([Element("g")], two, content.Measurements[0]), RollUpMethod.Pooled).Value.ShouldBe(new WideRatio(4, 10));
    }

    [Fact]
    public void Units_answer_for_what_they_are_named_for_or_lead_at_any_height()
    {
        PlanIndicator[] three = [Milestone("a", Start, "g1"), Milestone("b", Start, "g2"), Milestone("c", Start, "q") with { Responsible = new("W") }, Milestone("d", Start, "q")];
        var content = Of(
            [Element("p", owners: [new("P"), new("X")]), Element("g1", "p"), Element("g2", "p", owners: new UnitCode("G")), Element("q")], three,
            Approved("m", three[0], 1, "reached"));

        PlanProgress.Of(content, Later).Units.Select(u => (u.Subject.ToString(), u.Progress.Reported, u.Progress.Expected)).ShouldBe(
            [(default(SubjectRef).ToString(), 0, 1), ("unit:G", 0, 1), ("unit:P", 1, 1), ("unit:W", 0, 1)]);
    }

    [Fact]
    public void Time_passed_stands_beside_and_counts_the_day_itself()
    {
        var row = PlanProgress.Of(Of([Element("g") with { Period = DateRange.Between(Start, new DateOnly(2020, 1, 11)) }], []), new(2020, 1, 4));

        row.Elements[0].Time!.Value.Days.ShouldBe(new Ratio(4, 10));
        row.Whole.Time!.Value.ToString().ShouldBe("4 of 1461 days");
        row.Whole.Progress.Gap.ShouldBe(ProgressGap.NoIndicator);
        TimeElapsed.Of(DateRange.Since(Start), Later).ShouldBeNull();
        TimeElapsed.Of(DateRange.Between(Start, Later), Start.AddDays(-1))!.Value.Days.Numerator.ShouldBe(0);
    }

    [Fact]
    public void A_mean_is_that_of_the_known_ones_exactly_in_any_order()
    {
        Properties.Check(Prop.ForAll(
            ArbMap.Default.ArbFor<(bool IsReported, short Actual, byte Target)[]>(),
            ArbMap.Default.ArbFor<int>(),
            (cases, seed) =>
            {
                PlanIndicator[] indicators = [.. cases.Select((c, i) => Quantity($"i{i}", "0", $"{c.Target + 1}") with { Element = new($"g{i % 3}") })];
                Measurement[] reports = [.. cases.Index().Where(c => c.Item.IsReported).Select(c => Approved($"m{c.Index}", indicators[c.Index], 1, $"{c.Item.Actual}"))];
                PlanElement[] elements = [Element("p"), Element("g0", "p"), Element("g1", "p"), Element("g2", "p")];
                var random = new Random(seed);
                var ordered = PlanProgress.Of(Of(elements, indicators, reports), Later).Whole.Progress;
                random.Shuffle(indicators);
                random.Shuffle(reports);
                var shuffled = PlanProgress.Of(Of(elements, indicators, reports), Later);

                WideRatio[] known = [.. cases.Where(c => c.IsReported).Select(c => new WideRatio(c.Actual, c.Target + 1))];
                ordered.Value.ShouldBe(known.Length == 0 ? null : WideRatio.Sum(known).Over(new(known.Length, 1)));
                (ordered.Reported, ordered.Expected).ShouldBe((known.Length, cases.Length));
                shuffled.Whole.Progress.ShouldBe(ordered);
                shuffled.Elements[0].Progress.ShouldBe(ordered);
                shuffled.Diagnostics.ShouldBeEmpty();
            }));
    }

    private static Progress Whole(
        PlanContent content, RollUpMethod rollUp = RollUpMethod.Counted, ProgressMethod? method = null, ProgressCap cap = ProgressCap.None) =>
        PlanProgress.Of(content, Later, new() { RollUp = rollUp, Method = method, Cap = cap }).Whole.Progress;
}
