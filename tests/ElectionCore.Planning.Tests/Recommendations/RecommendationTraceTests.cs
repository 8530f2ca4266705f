namespace ElectionCore.Planning.Tests;

public sealed class RecommendationTraceTests
{
    private static readonly DateOnly Day = new(2021, 7, 1);
    private static readonly PlanCode Code = new("plan");

    private static readonly ApprovalChain Chain = new() { Code = "c", Name = new("Chain"), Stages = [new() { Code = "s", Name = new("Stage"), Signatories = [new(new PersonRef("p-2"))] }] };

    private static readonly Recommendation Wanted = Pakistan.Make("r1", Pakistan.Mission2018.Code) with { Elements = [new("goal")] };

    private static PlanContent Plan => new()
    {
        Plan = new()
        {
            Code = Code, Name = new("Plan"), Period = DateRange.Between(new DateOnly(2019, 1, 1), new DateOnly(2024, 1, 1)),
            Levels = [new("goal", new("Goal")), new("action", new("Action"))],
            ReportingPeriods = [Period("2020"), Period("2021")],
        },
        Elements =
        [
            new() { Code = new("goal"), Plan = Code, Level = "goal", Title = new("Goal") },
            new() { Code = new("action"), Plan = Code, Level = "action", Parent = new("goal"), Title = new("Action") },
        ],
        Activities =
        [
            new()
            {
                Code = new("act"), Plan = Code, Element = new("action"), Title = new("Activity"),
                Budget =
                [
                    new() { Code = "1", Amount = Money.Of(100, "USD") }, new() { Code = "2", Amount = Money.Of(50, "PKR") },
                    new() { Code = "3", Amount = Money.Of(7, "USD") },
                ],
            },
        ],
        Indicators = [new() { Code = new("i1"), Plan = Code, Element = new("goal"), Title = new("Indicator"), DueOn = new(2021, 6, 1) }],
        Measurements = [Measured("m1", "2020", 3, new(2021, 1, 10)), Measured("m2", "2020", 4, new(2021, 2, 1)) with { Supersedes = new("m1") }],
    };

    [Fact]
    public void A_whole_trace_leads_to_the_last_measurement_that_was_approved_by_the_day()
    {
        Trace(Plan).IsWhole.ShouldBeTrue();
        Trace(Plan).Root.All().Single(s => s.Kind == TraceStepKind.Indicator).Progress.ShouldBe(PlanProgress.Of(Plan, Day).Indicators[0].Progress);
        Last(Plan, Day).ShouldBe(["m2"]);
        Last(Plan, new(2021, 1, 31)).ShouldBe(["m1"]);
        Trace(Plan, new(2021, 1, 9)).FirstBroken!.Broken!.Code.ShouldBe("PLN0157");

        // Two reporters of a later period stand side by side; a draft does not count.
        var more = Plan with
        {
            Measurements =
            [
                .. Plan.Measurements, Measured("m3", "2021", 1, new(2021, 6, 1)), Measured("m4", "2021", 1, new(2021, 6, 2)),
                Measured("m5", "2021", 1, new(2021, 6, 2)) with { Approval = null, Supersedes = new("m3") },
            ],
        };
        Last(more, Day).ShouldBe(["m3", "m4"]);
    }

    [Fact]
    public void The_first_broken_link_is_the_one_nearest_to_the_recommendation()
    {
        var bare = Plan with { Measurements = [] };
        Break(bare).ShouldBe(("PLN0157", TraceStepKind.Measurement));
        bare = bare with { Indicators = [] };
        Break(bare).ShouldBe(("PLN0156", TraceStepKind.Indicator));
        bare = bare with { Activities = [bare.Activities[0] with { Budget = [] }] };
        Break(bare).ShouldBe(("PLN0155", TraceStepKind.Budget));
        bare = bare with { Activities = [] };
        Break(bare).ShouldBe(("PLN0154", TraceStepKind.Activity));
        bare = bare with { Elements = [] };
        Break(bare).ShouldBe(("PLN0153", TraceStepKind.Element));

        var trace = Trace(bare, recommendation: Wanted with { Elements = [] });
        trace.FirstBroken!.Broken!.Code.ShouldBe("PLN0152");
        trace.FirstBroken.Broken.ToString().ShouldBe("PLN0152 recommendation:r1: No element of a plan carries out recommendation:r1.");
        RecommendationTrace.OfRecommendation(new("r2"), Pakistan.Content(Wanted), [bare], Day).Root.Broken!.Code.ShouldBe("PLN0150");

        static (string, TraceStepKind) Break(PlanContent plan) => Trace(plan).FirstBroken is { } step ? (step.Broken!.Code, step.Kind) : default;
    }

    [Fact]
    public void A_point_of_a_consultation_leads_to_recommendations_and_elements_or_nowhere()
    {
        var content = Pakistan.Content(Wanted) with
        {
            Consultations =
            [
                new()
                {
                    Code = "con", Name = new("Consultation"), Held = DateRange.Since(new(2020, 1, 1)),
                    Points =
                    [
                        new() { Number = "1", Text = new("One"), LeadsTo = [new("recommendation", "r1"), new("plan-element", "action")] },
                        new() { Number = "2", Text = new("Two") },
                        new() { Number = "3", Text = new("Three"), LeadsTo = [new("unit", "u")], Response = "yes" },
                    ],
                },
            ],
        };
        string?[] breaks = [.. new[] { "1", "2", "3", "4" }.Select(n => RecommendationTrace.OfPoint("con", n, content, [Plan], Day).FirstBroken?.Broken?.Code)];
        // The action alone has no indicator; as part of the goal it needs none.
        breaks.ShouldBe(["PLN0156", "PLN0151", "PLN0150", "PLN0150"]);

        RecommendationCheck.Check(content, Day, [Plan]).Select(d => d.Code).ShouldBe(["PLN0150", "PLN0176"]);
    }

    [Fact]
    public void A_row_of_the_tracker_says_where_a_recommendation_stands()
    {
        var content = Pakistan.Content(Wanted, Pakistan.Make("r2", Pakistan.Mission2018.Code) with { Reiterates = [new("r1")] }) with
        {
            Assessments =
            [
                Pakistan.Rate("r1", "fully", new(2021, 5, 1), AssessorKind.Self) with { Evidence = [new("Order 7")] },
                Pakistan.Rate("r1", "partially", new(2021, 6, 1)),
            ],
        };
        var rows = RecommendationTracker.Track(content, [Plan], Day);

        var row = rows[0];
        row.Budget.ShouldBe([Money.Of(50, "PKR"), Money.Of(107, "USD")]);
        (row.DueOn, row.DaysOverdue).ShouldBe((new DateOnly(2021, 6, 1), 30));
        (row.RatingBy(AssessorKind.Self)!.Grade, row.RatingBy(AssessorKind.Observer)!.Grade, row.RatingBy(AssessorKind.Partner)).ShouldBe(("fully", "partially", null));
        row.LatestEvidence!.AssessorKind.ShouldBe(AssessorKind.Self);
        row.Later.ShouldBe([new("r2")]);
        row.DaysUnanswered.ShouldBe(Day.DayNumber - new DateOnly(2018, 10, 26).DayNumber);
        (rows[1].DueOn, rows[1].DaysOverdue, rows[1].Trace.FirstBroken!.Broken!.Code).ShouldBe((null, null, "PLN0152"));

        // The day of the answer counts before those of the plan; when all who assessed it say it is done, it is not late.
        var answered = Wanted with { Response = new(ResponseKind.Accepted, new(2019, 1, 1), new("12/2019"), DueOn: new(2021, 6, 29)) };
        var again = RecommendationTracker.Track(content with { Recommendations = [answered] }, [Plan], Day)[0];
        (again.DueOn, again.DaysOverdue, again.DaysUnanswered).ShouldBe((new DateOnly(2021, 6, 29), 2, null));
        RecommendationTracker.Track(content with { Recommendations = [answered], Assessments = [content.Assessments[0]] }, [Plan], Day)[0].DaysOverdue.ShouldBe(0);
        RecommendationTracker.Track(content, [Plan], new(2018, 10, 25)).ShouldBeEmpty();
    }

    [Fact]
    public void Revised_lines_count_with_those_not_revised_and_elements_in_a_circle_do_no_harm()
    {
        var plan = Plan with
        {
            Elements = [Plan.Elements[0] with { Parent = new("action") }, Plan.Elements[1]],
            Activities = [Plan.Activities[0] with { Budget = [.. Plan.Activities[0].Budget, new() { Code = "4", Amount = Money.Of(80, "USD"), Stage = BudgetStage.Revised }] }],
            Indicators = [],
        };
        var row = RecommendationTracker.Track(Pakistan.Content(Wanted), [plan], Day)[0];
        row.Budget.ShouldBe([Money.Of(50, "PKR"), Money.Of(187, "USD")]);
        row.DueOn.ShouldBe(new DateOnly(2023, 12, 31));
        row.Activities.Length.ShouldBe(1);
    }

    private static ReportingPeriod Period(string year) =>
        new(year, DateRange.Between(new DateOnly(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), 1, 1), new DateOnly(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) + 1, 1, 1)));

    private static Measurement Measured(string code, string period, decimal number, DateOnly approved) => new()
    {
        Code = new(code), Plan = Code, Indicator = new("i1"), Period = period, ReportedOn = approved,
        Values = [new() { Value = MeasuredValue.OfNumber(number) }],
        Approval = Approval.Submit(Chain, new("p-1"), approved).Approve(Chain, new("p-2"), approved, new("1")),
    };

    private static RecommendationTrace Trace(PlanContent plan, DateOnly? day = null, Recommendation? recommendation = null) =>
        RecommendationTrace.OfRecommendation(new("r1"), Pakistan.Content(recommendation ?? Wanted), [plan], day ?? Day);

    private static IEnumerable<string> Last(PlanContent plan, DateOnly day) =>
        Trace(plan, day).Root.All().Where(s => s.Measurement is not null).Select(s => s.Subject.Code);
}
