namespace ElectionCore.Planning.Tests.Plans;

public class PlanSuccessionTests
{
    private static readonly Plan Third = new()
    {
        Code = new("third"), Name = new("Third"), Period = DateRange.Between(new DateOnly(2019, 1, 1), new DateOnly(2024, 1, 1)),
        Levels = [new("pillar", new("Pillar")), new("goal", new("Goal")), new("action", new("Action"))],
        ReportingPeriods = [new("2022", Year(2022)), new("2023", Year(2023))],
    };

    private static readonly Plan Fourth = Third with
    {
        Code = new("fourth"), Name = new("Fourth"), Period = DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2029, 1, 1)), ReportingPeriods = [], Follows = new PlanCode("third"),
    };

    private static PlanContent Content => new()
    {
        Plan = Third,
        Elements = [Element("p", "pillar"), Element("g", "goal", "p"), Element("a", "action", "g") with { Weight = 0.5m }, Element("b", "action", "g")],
        Indicators =
        [
            new() { Code = new("i"), Plan = Third.Code, Element = new("a"), Kind = PlanIndicatorKind.Quantity, Title = new("Women registered"), Targets = [new("2022", []), new("2023", [])] },
            new() { Code = new("j"), Plan = Third.Code, Element = new("b"), Title = new("Law drafted"), DueOn = new(2022, 5, 1) },
        ],
        Measurements = [Measured("m1", "2022", 10), Measured("m2", "2023", 25)],
    };

    [Fact]
    public void What_is_carried_over_names_what_it_follows_and_starts_where_that_stood()
    {
        var next = Begin(Content, carried: e => e.Level != "goal");

        next.Elements.Select(e => (e.Code.Value, e.Parent?.Value, e.Follows[0].Value, e.Weight)).ShouldBe(
            [("4-p", null, "p", null), ("4-a", "4-p", "a", null), ("4-b", "4-p", "b", null)]);
        next.Indicators[0].Baseline.ShouldBe(new(PartialDate.FromDate(new(2023, 12, 31)), [new() { Value = MeasuredValue.OfNumber(35) }]));
        (next.Indicators[0].Element.Value, next.Indicators[0].Targets.Count, next.Indicators[0].Follows[0].Value).ShouldBe(("4-a", 0, "i"));
        (next.Indicators[1].Baseline, next.Indicators[1].DueOn).ShouldBe((null, null));
        (next.Measurements.Length, next.Activities.Length).ShouldBe((0, 0));
    }

    [Fact]
    public void The_baseline_is_what_all_reports_make_together()
    {
        var content = Content with
        {
            Indicators = [Content.Indicators[0] with { Accumulation = Accumulation.Cumulative }],
            Measurements = [Measured("m1", "2023", 3) with { Reporter = new UnitCode("A") }, Measured("m2", "2023", 5) with { Reporter = new UnitCode("B") }],
        };

        Begin(content).Indicators[0].Baseline!.Whole.ShouldBe(MeasuredValue.OfNumber(8));
        Begin(Content).Indicators[0].Baseline!.Whole.ShouldBe(MeasuredValue.OfNumber(35), "what happened in both years");
    }

    [Fact]
    public void What_cannot_be_carried_over_is_refused()
    {
        Should.Throw<RuleViolationException>(() => Begin(Content, Fourth with { Levels = [new("pillar", new("Pillar"))] })).Diagnostic.Code.ShouldBe("PLN0140");
        Should.Throw<ArgumentException>(() => Begin(Content, Fourth with { Follows = null }));
        Should.Throw<ArgumentException>(() => PlanSuccession.Begin(Content, Fourth, new(2024, 1, 1), _ => new("same"), i => i.Code));
    }

    [Fact]
    public void An_element_is_followed_through_all_plans_and_no_further()
    {
        var fourth = Begin(Content);
        var fifth = Begin(fourth, Fourth with { Code = new("fifth"), Follows = Fourth.Code, Period = DateRange.Since(new(2029, 1, 1)) }, "5-");
        var merged = fifth with { Elements = [.. fifth.Elements.Select(e => e.Code.Value == "5-4-a" ? e with { Follows = [new("4-a"), new("4-b")] } : e)] };

        PlanLineage.Of(new("a"), [merged, fourth, Content]).Select(e => e.Code.Value).ShouldBe(["a", "4-a", "5-4-a"]);
        PlanLineage.Of(new("5-4-a"), [merged, fourth, Content]).Select(e => e.Code.Value).ShouldBe(["a", "b", "4-a", "4-b", "5-4-a"]);
        PlanLineage.Of(new("none"), [merged]).ShouldBeEmpty();
    }

    private static PlanContent Begin(PlanContent earlier, Plan? next = null, string prefix = "4-", Func<PlanElement, bool>? carried = null) =>
        PlanSuccession.Begin(earlier, next ?? Fourth, new(2024, 3, 1), e => new(prefix + e.Code), i => new(prefix + i.Code), carried);

    private static PlanElement Element(string code, string level, string? parent = null) =>
        new() { Code = new(code), Plan = Third.Code, Level = level, Parent = parent is null ? null : new PlanElementCode(parent), Title = new(code) };

    private static Measurement Measured(string code, string period, decimal value) => new()
    {
        Code = new(code), Plan = Third.Code, Indicator = new("i"), Period = period, ReportedOn = new(2024, 1, 5), Values = [new() { Value = MeasuredValue.OfNumber(value) }],
        Approval = new()
        {
            Chain = "c", Stages = ["s"], SubmittedBy = new("x"), SubmittedOn = new(2024, 1, 6),
            Steps = [new("s", ApprovalDecision.Approved, new("y"), new(2024, 1, 7), new Instrument("1"))],
        },
    };

    private static DateRange Year(int year) => DateRange.Between(new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1));
}
