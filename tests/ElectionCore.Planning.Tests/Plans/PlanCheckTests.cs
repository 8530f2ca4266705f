using System.Collections.Immutable;
using System.Reflection;
using static ElectionCore.Planning.Tests.PlanCheckSample;

namespace ElectionCore.Planning.Tests;

public sealed class PlanCheckTests
{
    private static readonly Dictionary<string, Func<PlanContent, PlanContent>> Mutations = new(StringComparer.Ordinal)
    {
        ["PLN0002"] = Measured(0, m => m with { ReportedOn = new(2022, 3, 1) }),
        ["PLN0004 indicator"] = Measured(2, m => m with { Indicator = new("none") }),
        ["PLN0004 period"] = Measured(2, m => m with { Period = "2030" }),
        ["PLN0010"] = c => c with { Activities = c.Activities.Add(c.Activities[1]) },
        ["PLN0011"] = Doing(1, a => a with { Dependencies = [new(a.Code)] }),
        ["PLN0012"] = Doing(1, a => a with { Dependencies = [new(new("none"))] }),
        ["PLN0013"] = Doing(0, a => a with { Dependencies = [new(new("a2"), DependencyKind.StartToStart, -90)] }),
        ["PLN0015"] = Doing(1, a => a with { Dependencies = [new(new("a1"), LagDays: 1)] }),
        ["PLN0016"] = c => c with { Activities = [.. c.Activities.Select(a => a with { Actual = DateRange.Between(new DateOnly(2021, 2, 1), new DateOnly(2021, 3, 5)) })] },
        ["PLN0017"] = Doing(1, a => a with { DurationDays = 32 }),
        ["PLN0020"] = Spending(e => e with { Activity = new("none") }),
        ["PLN0021"] = Spending(e => e with { BudgetLine = "none" }),
        ["PLN0022"] = Spending(e => e with { Amount = Money.Parse("1.00 USD") }),
        ["PLN0023"] = Spending(e => e with { Amount = Money.Parse("100.01 PKR") }),
        ["PLN0024"] = Spending(e => e with { Amount = Money.Parse("-0.01 PKR") }),
        ["PLN0025"] = c => c with { Expenditures = [.. Enumerable.Range(0, 200).Select(n => Spent($"e{n}", "790000000000000000000000.00 PKR"))] },
        ["PLN0030 element"] = c => c with { Elements = c.Elements.Add(c.Elements[0]) },
        ["PLN0030 measurement"] = c => c with { Measurements = c.Measurements.Add(c.Measurements[2]) },
        ["PLN0030 risk"] = c => c with { Risks = c.Risks.Add(c.Risks[0]) },
        ["PLN0031"] = Doing(1, a => a with { Plan = new("other") }),
        ["PLN0032"] = Having(0, e => e with { Parent = e.Code }),
        ["PLN0033"] = c => c with { Elements = [.. c.Elements, Element("x", "goal") with { Parent = new("y") }, Element("y", "action") with { Parent = new("x"), Owners = [new("hq")] }] },
        ["PLN0034"] = Having(3, e => e with { Parent = new("none") }),
        ["PLN0035"] = Having(0, e => e with { Level = "none" }),
        ["PLN0036"] = Having(1, e => e with { Level = "goal" }),
        ["PLN0037"] = Having(1, e => e with { Period = Years(2020, 2022) }),
        ["PLN0037 open"] = Having(1, e => e with { Period = DateRange.Since(new(2021, 1, 1)) }),
        ["PLN0038"] = Having(1, e => e with { Number = "1.2" }),
        ["PLN0039"] = Having(1, e => e with { Weight = 0.3000000000000000000000000001m }),
        ["PLN0039 indicator"] = Indicating(0, i => i with { Weight = 0.9m }),
        ["PLN0040"] = Having(1, e => e with { Weight = null }),
        ["PLN0041"] = Having(3, e => e with { Owners = [] }),
        ["PLN0042"] = c => c with { Plan = c.Plan with { Versions = [.. c.Plan.Versions.Reverse()] } },
        ["PLN0043"] = c => c with { Plan = c.Plan with { Serves = [c.Plan.Code] } },
        ["PLN0045"] = c => c with { Plan = c.Plan with { Serves = [new("none")] } },
        ["PLN0046 element"] = Having(0, e => e with { Follows = [new("none")] }),
        ["PLN0046 indicator"] = Indicating(0, i => i with { Follows = [new("none")] }),
        ["PLN0048"] = c => c with { Plan = c.Plan with { ReportingPeriods = [c.Plan.ReportingPeriods[0] with { DueOn = new(2021, 12, 30) }, .. c.Plan.ReportingPeriods.Skip(1)] } },
        ["PLN0049"] = c => c with { Plan = c.Plan with { ReportingPeriods = [.. c.Plan.ReportingPeriods, new("2023", Years(2023, 2024))] } },
        ["PLN0050"] = Indicating(3, i => i with { Element = new("none") }),
        ["PLN0051"] = Indicating(0, i => i with { Responsible = null }),
        ["PLN0052"] = Indicating(0, i => i with { Baseline = i.Baseline! with { On = new(2021, 2) } }),
        ["PLN0053"] = Indicating(0, i => i with { Targets = [.. i.Targets, new("2021-H2", [Number(25)])] }),
        ["PLN0054"] = Indicating(0, i => i with { Targets = [.. i.Targets, new("2030", [Number(40)])] }),
        ["PLN0055"] = Indicating(0, i => i with { Targets = [i.Targets[0], new("2022", [])] }),
        ["PLN0056"] = Measured(0, m => m with { Values = [Ratio(1, 2)] }),
        ["PLN0057"] = Measured(0, m => m with { Values = [Answer("N=35;P=55")] }),
        ["PLN0058 ratio"] = Measured(2, m => m with { Values = [Ratio(11, 10)] }),
        ["PLN0058 number"] = Indicating(0, i => i with { UnitOfMeasure = "%", Targets = [i.Targets[0], new("2022", [Number(100.1m)])] }),
        ["PLN0059"] = Indicating(0, i => i with { Targets = [i.Targets[0], new("2022", [Number(10.0m)])] }),
        ["PLN0060"] = Indicating(0, i => i with { Targets = [i.Targets[0], new("2022", [Number(9)])] }),
        ["PLN0060 descending"] = Indicating(3, i => i with { Direction = IndicatorDirection.Descending, Accumulation = Accumulation.PointInTime, Baseline = new(new(2020), [Answer("low")]), Targets = [new("2021", [Answer("high")])] }),
        ["PLN0061"] = Indicating(2, i => i with { DueOn = null }),
        ["PLN0062"] = Indicating(3, i => i with { Baseline = new(new(2020), [Answer("medium")]) }),
        ["PLN0063"] = Measured(2, m => m with { Values = [Ratio(3, 10), new() { Value = MeasuredValue.OfRatio(new(1, 4)), Cell = [new("age", "young")] }] }),
        ["PLN0064"] = Measured(0, m => m with { Values = [Number(18), Number(8, "women")] }),
        ["PLN0065"] = Measured(0, m => m with { Values = [Number(18), Number(18)] }),
        ["PLN0066"] = Measured(0, m => m with { Values = [Number(18), Number(8, "female"), Number(9, "male")] }),
        ["PLN0066 part"] = Measured(0, m => m with { Values = [Number(18), Number(19, "female")] }),
        ["PLN0066 ratio"] = Measured(2, m => m with { Values = [Ratio(3, 10), Ratio(1, 5, "north"), Ratio(2, 6, "south")] }),
        ["PLN0067"] = Measured(0, m => m with { Values = [Number(18), Number(8, "female")] }),
        ["PLN0068"] = Measured(2, m => m with { Supersedes = new("none") }),
        ["PLN0069"] = Measured(2, m => m with { Supersedes = m.Code }),
        ["PLN0070"] = Measured(1, m => m with { Supersedes = new("m3") }, alone: true),
        ["PLN0071"] = Measured(0, m => m with { Supersedes = new("m2") }),
        ["PLN0072"] = c => c with { Measurements = c.Measurements.Add(c.Measurements[2] with { Code = new("m4"), Reporter = new("hq") }) },
        ["PLN0073"] = Measured(2, m => m with { Period = "2022" }),
        ["PLN0074"] = Measured(0, m => m with { Approval = m.Approval! with { SubmittedBy = new("p-2") } }),
        ["PLN0075 spent"] = Spending(e => e with { On = AsOf.AddDays(1) }),
        ["PLN0075 done"] = Doing(0, a => a with { Actual = DateRange.Since(AsOf.AddDays(1)) }, alone: true),
        ["PLN0075 reported"] = Measured(1, m => m with { ReportedOn = AsOf.AddDays(1) }),
        ["PLN0076"] = Doing(1, a => a with { Element = new("none") }),
        ["PLN0077"] = Doing(1, a => a with { Indicators = [new("none")] }),
        ["PLN0078"] = Doing(0, a => a with { Planned = Years(2022, 2024) }, alone: true),
        ["PLN0079 element"] = Risky(r => r with { Threatens = new PlanElementCode("none") }),
        ["PLN0079 activity"] = Risky(r => r with { Threatens = new ActivityCode("none") }),
        ["PLN0080"] = Risky(r => r with { Activities = [new("none")] }),
        ["PLN0081"] = Risky(r => r with { ReviewOn = AsOf.AddDays(-1) }),
        ["PLN0082"] = Indicating(0, i => i with { Dimensions = [i.Dimensions[0], new("area", ["north", "north"])] }),
        ["PLN0083"] = Having(0, e => e with { Serves = [e.Code] }),
    };

    public static TheoryData<string> Names => [.. Mutations.Keys];

    [Fact]
    public void A_plan_in_order_has_no_findings()
    {
        PlanCheck.Check(Content, AsOf, [Earlier, Content]).ShouldBeEmpty();
        PlanCheck.Check(Earlier, AsOf, []).ShouldBeEmpty();
        PlanCheck.Check(new() { Plan = Content.Plan }, AsOf).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_fault_is_found_as_what_it_is(string name)
    {
        var found = PlanCheck.Check(Mutations[name](Content), AsOf, [Earlier]);

        found.Select(d => d.Code).Distinct(StringComparer.Ordinal).ShouldBe([name[..7]], string.Join('\n', found));
        found.ShouldAllBe(d => !d.ToString().Contains('{') && d.Place.Subject != default);
    }

    [Fact]
    public void How_plans_stand_to_each_other_is_looked_for_in_the_others()
    {
        var second = Earlier with { Plan = Earlier.Plan with { Code = new("second"), Follows = new("plan"), Serves = [] }, Elements = [], Indicators = [], Activities = [] };
        var content = new PlanContent { Plan = Content.Plan with { Serves = [] } };

        Codes(content, Earlier with { Plan = Earlier.Plan with { Follows = new("second") } }, second).ShouldBe(["PLN0044"]);
        Codes(content, Earlier with { Plan = Earlier.Plan with { Follows = new("first") } }).ShouldBeEmpty();
        Codes(content, Earlier with { Plan = Earlier.Plan with { Period = Years(2022, 2024) } }).ShouldBe(["PLN0047"]);
        Codes(content with { Plan = content.Plan with { Follows = null, Serves = [new("first")] } }, Earlier with { Plan = Earlier.Plan with { Serves = [new("plan")] } }).ShouldBe(["PLN0044"]);
        PlanCheck.Check(content, AsOf).ShouldBeEmpty();

        static IEnumerable<string> Codes(PlanContent content, params PlanContent[] related) => PlanCheck.Check(content, AsOf, related).Select(d => d.Code);
    }

    [Fact]
    public void Additions_that_are_none_are_not_asked_of_shares_means_and_increments()
    {
        ImmutableArray<Func<PlanContent, PlanContent>> harmless =
        [
            Indicating(0, i => i with { UnitOfMeasure = "percent", Targets = [new("2021", [Number(20), Number(15, "female"), Number(25, "male")])] }),
            Indicating(0, i => i with { UnitAggregation = UnitAggregation.Average, Targets = [new("2021", [Number(20), Number(15, "female"), Number(25, "male")])] }),
            Indicating(0, i => i with { Accumulation = Accumulation.Incremental, Targets = [new("2021", [Number(10)]), new("2022", [Number(5)])] }),
            Indicating(0, i => i with { Direction = IndicatorDirection.Maintain, Targets = [new("2021", [Number(10)])] }),
            Having(1, e => e with { Period = DateRange.Since(new(2021, 1, 1)).WithUnknownEnd() }),
            c => c with { Measurements = c.Measurements.Add(c.Measurements[2] with { Code = new("m4"), Reporter = new("province") }) },
            c => c with { Measurements = c.Measurements.Add(c.Measurements[2] with { Code = new("m4"), Standing = RecordStanding.Example }) },
        ];

        foreach (var change in harmless)
        {
            PlanCheck.Check(change(Content), AsOf, [Earlier]).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_code_of_this_module_that_a_check_raises_is_raised_here()
    {
        // Those of writing, and of schedules that are worked out.
        string[] elsewhere = ["PLN0001", "PLN0003", "PLN0005", "PLN0006", "PLN0007", "PLN0008", "PLN0009", "PLN0014", "PLN0018", "PLN0019", "PLN0044", "PLN0047"];
        var declared = typeof(PlanningDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => ((DiagnosticDescriptor)f.GetValue(null)!).Code)
            .Where(c => string.CompareOrdinal(c, "PLN0100") < 0)
            .ToList();

        declared.ShouldBeUnique(StringComparer.Ordinal);
        declared.Except(Mutations.Keys.Select(n => n[..7]), StringComparer.Ordinal).Except(elsewhere, StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static Func<PlanContent, PlanContent> Having(int place, Func<PlanElement, PlanElement> change) =>
        c => c with { Elements = c.Elements.Change(place, change) };

    private static Func<PlanContent, PlanContent> Indicating(int place, Func<PlanIndicator, PlanIndicator> change) =>
        c => c with { Indicators = c.Indicators.Change(place, change), Measurements = [] };

    private static Func<PlanContent, PlanContent> Measured(int place, Func<Measurement, Measurement> change, bool alone = false) => c =>
    {
        var changed = c.Measurements.Change(place, change);
        return c with { Measurements = alone ? [.. changed.Skip(place)] : changed };
    };

    private static Func<PlanContent, PlanContent> Doing(int place, Func<PlanActivity, PlanActivity> change, bool alone = false) => c =>
    {
        var changed = c.Activities.Change(place, change);
        return c with { Activities = alone ? [changed[place]] : changed };
    };

    private static Func<PlanContent, PlanContent> Spending(Func<Expenditure, Expenditure> change) =>
        c => c with { Expenditures = c.Expenditures.Change(0, change) };

    private static Func<PlanContent, PlanContent> Risky(Func<Risk, Risk> change) => c => c with { Risks = c.Risks.Change(0, change) };
}
