using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests;

/// <summary>A small plan that is easy to oversee: two goals with an indicator of each kind.</summary>
internal static class SmallPlan
{
    public static readonly PlanCode Code = new("SP");

    public static readonly UnitCode Unit = new("TRAINING");

    public static PlanContent Make() => new()
    {
        Plan = new()
        {
            Code = Code,
            Name = new LocalizedText("Strategic plan").With("ur", "تزویراتی منصوبہ"),
            Period = DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2026, 1, 1)),
            Levels = [new("goal", new LocalizedText("Goals").With("ur", "اہداف"))],
            ReportingPeriods = [Period(2024), Period(2025)],
        },
        Elements = [Element("G1", "Trained staff"), Element("G2", "Inclusive rolls")],
        Indicators =
        [
            Indicator("I1", "G1", "Staff trained", PlanIndicatorKind.Quantity) with
            {
                UnitOfMeasure = "persons",
                Dimensions = [new("sex", ["women", "men"])],
                Baseline = new(new(2023), [Value(MeasuredValue.OfNumber(10))]),
                Targets = [new("2024", [Value(MeasuredValue.OfNumber(100)), Value(MeasuredValue.OfNumber(50), "women")]), new("2025", [Value(MeasuredValue.OfNumber(250.5m))])],
            },
            Indicator("I2", "G2", "Women on the roll", PlanIndicatorKind.Ratio) with { Targets = [new("2024", [Value(MeasuredValue.OfRatio(new(45, 60)))]), new("2025", [Value(MeasuredValue.OfRatio(new(50, 60)))])] },
            Indicator("I3", "G1", "Manual adopted", PlanIndicatorKind.Milestone) with { DueOn = new(2024, 6, 30), Targets = [new("2024", [Value(MeasuredValue.OfMilestone(isReached: true, new(2024, 6, 30)))])] },
            Indicator("I4", "G2", "Quality of the roll", PlanIndicatorKind.Qualitative) with { Answers = ["good", "fair", "poor"], Targets = [new("2025", [Value(MeasuredValue.OfAnswer("good"))])] },
            Indicator("I5", "G2", "Of another unit", PlanIndicatorKind.Quantity) with { Responsible = new("ROLLS") },
        ],
        Activities =
        [
            new() { Code = new("A1"), Plan = Code, Element = new("G1"), Title = new("Write the manual"), Planned = DateRange.Between(new DateOnly(2024, 1, 8), new DateOnly(2024, 7, 1)), Budget = [new() { Code = "B1", Amount = Money.Of(1250.50m, "PKR"), Source = FundingSource.Donor, Donor = "EU" }] },
        ],
        Measurements =
        [
            new() { Code = new("M1"), Plan = Code, Indicator = new("I1"), Period = "2024", Reporter = Unit, ReportedOn = new(2025, 1, 10), Values = [Value(MeasuredValue.OfNumber(80)), Value(MeasuredValue.OfNumber(30), "women")], Approval = new() { Chain = "C", Stages = ["one"], SubmittedBy = new("P1"), SubmittedOn = new(2025, 1, 11), Steps = [new("one", ApprovalDecision.Approved, new("P2"), new(2025, 1, 20), new("No. 5"))] } },
        ],
    };

    public static CellValue Value(MeasuredValue value, string? sex = null) =>
        new() { Value = value, Cell = sex is null ? [] : [new("sex", sex)] };

    private static ReportingPeriod Period(int year) =>
        new(year.ToString(System.Globalization.CultureInfo.InvariantCulture), DateRange.Between(new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1)), new(year + 1, 1, 15));

    private static PlanElement Element(string code, string title) =>
        new() { Code = new(code), Plan = Code, Level = "goal", Number = code[1..], Title = new(title) };

    private static PlanIndicator Indicator(string code, string element, string title, PlanIndicatorKind kind) =>
        new() { Code = new(code), Plan = Code, Element = new(element), Title = new LocalizedText(title).With("ur", "اشاریہ " + code), Kind = kind, Responsible = Unit };
}
