namespace ElectionCore.Planning.Tests;

/// <summary>Short ways to write plans, indicators and approved measurements.</summary>
internal static class TestPlan
{
    public static readonly PlanCode Code = new("plan");
    public static readonly DateOnly Start = new(2020, 1, 1);

    /// <summary>A plan of 2020 to 2023 with the levels pillar and goal and a reporting period for each half-year.</summary>
    public static PlanContent Of(PlanElement[] elements, PlanIndicator[] indicators, params Measurement[] measurements) => new()
    {
        Plan = new()
        {
            Code = Code, Name = new("Plan"), Period = DateRange.Between(Start, new DateOnly(2024, 1, 1)),
            Levels = [new("pillar", new("Pillar")), new("goal", new("Goal"))],
            ReportingPeriods = [.. Enumerable.Range(0, 8).Select(Period)],
        },
        Elements = [.. elements], Indicators = [.. indicators], Measurements = [.. measurements],
    };

    public static PlanContent Of(PlanIndicator indicator, params Measurement[] measurements) => Of([Element("g")], [indicator], measurements);

    public static ReportingPeriod Period(int number)
    {
        var first = Start.AddMonths(6 * number);
        return new($"p{number + 1}", DateRange.Between(first, first.AddMonths(6)), first.AddMonths(6).AddDays(14));
    }

    /// <summary>The last day of a period, from 1.</summary>
    public static DateOnly EndOf(int number) => Period(number - 1).LastDay;

    public static PlanElement Element(string code, string? parent = null, decimal? weight = null, params UnitCode[] owners) => new()
    {
        Code = new(code), Plan = Code, Level = parent is null ? "pillar" : "goal", Title = new(code),
        Parent = parent is null ? null : new(parent), Weight = weight, Owners = [.. owners],
    };

    public static PlanIndicator Quantity(string code, string? baseline, params string?[] targets) =>
        Indicator(code, PlanIndicatorKind.Quantity, baseline, targets) with
        {
            Direction = IndicatorDirection.Ascending, Accumulation = Accumulation.Cumulative, UnitOfMeasure = "events",
        };

    /// <summary>An indicator of element g with targets for the periods from 1 on; a null target lists the period and aims at nothing.</summary>
    public static PlanIndicator Indicator(string code, PlanIndicatorKind kind, string? baseline, params string?[] targets) => new()
    {
        Code = new(code), Plan = Code, Element = new("g"), Title = new(code), Kind = kind,
        Baseline = baseline is null ? null : new(PartialDate.Parse("2019", null), Values(baseline)),
        Targets = [.. targets.Select((t, i) => new PeriodTarget($"p{i + 1}", t is null ? [] : Values(t)))],
    };

    public static PlanIndicator Milestone(string code, DateOnly? due = null, string element = "g") =>
        Indicator(code, PlanIndicatorKind.Milestone, null) with { DueOn = due, Element = new(element) };

    public static ValueList<CellValue> Values(string value) => [new() { Value = MeasuredValue.Parse(value, null) }];

    public static CellValue Cell(string value, params string[] cells) => new()
    {
        Value = MeasuredValue.Parse(value, null),
        Cell = [.. cells.Select(c => new DimensionCell(c.Split('=')[0], c.Split('=')[1]))],
    };

    /// <summary>A measurement that its one stage approved on the last day of its period.</summary>
    public static Measurement Approved(string code, PlanIndicator indicator, int period, string? value, string? reporter = null, DateOnly? on = null) =>
        Draft(code, indicator, period, value, reporter) is var draft
            ? draft with { ReportedOn = on ?? draft.ReportedOn, Approval = Submitted(on ?? draft.ReportedOn) with { Steps = [Step(ApprovalDecision.Approved, on ?? draft.ReportedOn)] } }
            : throw new InvalidOperationException();

    public static Measurement Draft(string code, PlanIndicator indicator, int period, string? value, string? reporter = null) => new()
    {
        Code = new(code), Plan = Code, Indicator = indicator.Code, Period = $"p{period}", ReportedOn = EndOf(period),
        Values = value is null ? [] : Values(value), Reporter = reporter is null ? null : new(reporter),
    };

    public static Approval Submitted(DateOnly on) => new() { Chain = "wing", Stages = ["head"], SubmittedBy = new("p-1"), SubmittedOn = on };

    public static ApprovalStep Step(ApprovalDecision decision, DateOnly on) => new("head", decision, new("p-2"), on);
}
