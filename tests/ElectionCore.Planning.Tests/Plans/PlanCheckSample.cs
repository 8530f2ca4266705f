using System.Collections.Immutable;

namespace ElectionCore.Planning.Tests;

/// <summary>A plan in which nothing is wrong, and the plan before it.</summary>
internal static class PlanCheckSample
{
    public static readonly DateOnly AsOf = new(2022, 6, 1);
    public static readonly PersonRef Writer = new("p-1");
    private static readonly DateRange Time = Years(2021, 2023);

    public static PlanContent Earlier => new()
    {
        Plan = new() { Code = new("first"), Name = new("First plan"), Period = Years(2016, 2021), Levels = [new("goal", new("Goal"))] },
        Elements = [new() { Code = new("old"), Plan = new("first"), Level = "goal", Title = new("Old goal"), Owners = [new("hq")] }],
        Indicators = [Indicator("old-i", PlanIndicatorKind.Qualitative) with { Plan = new("first"), Element = new("old") }],
        Activities = [Activity("before") with { Plan = new("first"), Element = new("old"), Planned = Years(2020, 2021) }],
    };

    public static PlanContent Content => new()
    {
        Plan = new()
        {
            Code = new("plan"), Name = new("Plan"), Period = Time, Follows = new("first"), Serves = [new("first")],
            Levels = [new("goal", new("Goal")), new("action", new("Action"))],
            ReportingPeriods =
            [
                new("2021", Years(2021, 2022), new(2022, 1, 31), new(2022, 3, 1)), new("2022", Years(2022, 2023)),
                new("2021-H2", DateRange.Between(new DateOnly(2021, 7, 1), new DateOnly(2022, 1, 1))),
            ],
            Versions = [new("1", new(2021, 1, 1)), new("2", new(2021, 9, 1))],
        },
        Elements =
        [
            Element("g", "goal") with { Follows = [new("old")], Serves = [new("old")] },
            Element("g.1", "action") with { Parent = new("g"), Number = "1.1", Weight = 0.3m, Period = Years(2021, 2022), Owners = [new("hq")] },
            Element("g.2", "action") with { Parent = new("g"), Number = "1.2", Weight = 0.7m, Owners = [new("hq")] },
            Element("g.3", "goal") with { Period = Years(2022, 2025), PeriodWaiver = "agreed with the donor", Owners = [new("hq")], Standing = RecordStanding.Example },
        ],
        Indicators =
        [
            Indicator("trained", PlanIndicatorKind.Quantity) with
            {
                Accumulation = Accumulation.Cumulative, Direction = IndicatorDirection.Ascending, Responsible = new("training"),
                Baseline = new(new(2020), [Number(10)]), Targets = [new("2021", [Number(20)]), new("2022", [Number(30)])],
                Dimensions = [new("sex", ["female", "male"])], Follows = [new("old-i")], Weight = 1,
            },
            Indicator("women", PlanIndicatorKind.Ratio) with
            {
                Element = new("g.1"), UnitOfMeasure = "%", Dimensions = [new("area", ["north", "south"])], Targets = [new("2021", [Ratio(1, 2)])],
            },
            Indicator("law", PlanIndicatorKind.Milestone) with { Element = new("g.2"), DueOn = new(2022, 1, 1) },
            Indicator("quality", PlanIndicatorKind.Qualitative) with { Element = new("g.2"), Answers = ["low", "high"] },
        ],
        Measurements =
        [
            Approved("m1", "trained", [Number(18), Number(8, "female"), Number(10, "male")]),
            Approved("m2", "trained", [Number(19)]) with { Supersedes = new("m1"), ReportedOn = new(2022, 4, 1) },
            Approved("m3", "women", [Ratio(3, 10), Ratio(1, 4, "north"), Ratio(2, 6, "south")]),
        ],
        Activities =
        [
            Activity("a1") with { Planned = DateRange.Between(new DateOnly(2021, 2, 1), new DateOnly(2021, 3, 1)), Dependencies = [new(new("before"))], Indicators = [new("trained")] },
            Activity("a2") with { Planned = DateRange.Between(new DateOnly(2021, 3, 1), new DateOnly(2021, 4, 1)), Dependencies = [new(new("a1"))] },
        ],
        Expenditures = [Spent("e1", "60.00 PKR")],
        Risks =
        [
            new() { Code = new("r1"), Plan = new("plan"), Title = new("Risk"), Threatens = new PlanElementCode("g.1"), Activities = [new("a1")], ReviewOn = AsOf },
            new() { Code = new("r2"), Plan = new("plan"), Title = new("Risk"), Threatens = new ActivityCode("a1"), Status = RiskStatus.Closed, ReviewOn = new(2021, 6, 1) },
        ],
    };

    public static DateRange Years(int from, int to) => DateRange.Between(new DateOnly(from, 1, 1), new DateOnly(to, 1, 1));

    public static CellValue Number(decimal number, string? sex = null) =>
        new() { Value = MeasuredValue.OfNumber(number), Cell = sex is null ? [] : [new("sex", sex)] };

    public static CellValue Ratio(long numerator, long denominator, string? area = null) =>
        new() { Value = MeasuredValue.OfRatio(new(numerator, denominator)), Cell = area is null ? [] : [new("area", area)] };

    public static CellValue Answer(string answer) => new() { Value = MeasuredValue.OfAnswer(answer) };

    public static PlanElement Element(string code, string level) => new() { Code = new(code), Plan = new("plan"), Level = level, Title = new(code) };

    public static PlanIndicator Indicator(string code, PlanIndicatorKind kind) => new()
    {
        Code = new(code), Plan = new("plan"), Element = new("g"), Title = new(code), Kind = kind,
    };

    public static PlanActivity Activity(string code) => new()
    {
        Code = new(code), Plan = new("plan"), Title = new(code), Element = new("g.1"),
        Budget = [new() { Code = "l", Amount = Money.Parse("100.00 PKR") }],
    };

    public static Expenditure Spent(string code, string amount) => new()
    {
        Code = code, Plan = new("plan"), Activity = new("a1"), BudgetLine = "l", Amount = Money.Parse(amount), On = new(2021, 2, 9),
    };

    public static Measurement Approved(string code, string indicator, ValueList<CellValue> values) => new()
    {
        Code = new(code), Plan = new("plan"), Indicator = new(indicator), Period = "2021", Values = values, ReportedOn = new(2022, 1, 20),
        Approval = new()
        {
            Chain = "wing", Stages = ["head"], SubmittedBy = Writer, SubmittedOn = new(2022, 1, 21),
            Steps = [new("head", ApprovalDecision.Approved, new("p-2"), new(2022, 1, 22))],
        },
    };

    /// <summary>The list with one of its items changed.</summary>
    public static ImmutableArray<T> Change<T>(this ImmutableArray<T> items, int place, Func<T, T> change) => items.SetItem(place, change(items[place]));
}
