namespace ElectionCore.Planning.Tests;

public sealed class BudgetTableTests
{
    private static readonly DateRange Year = DateRange.Between(new DateOnly(2021, 1, 1), new DateOnly(2022, 1, 1));

    private static PlanContent Content => new()
    {
        Plan = new() { Code = new("p"), Name = new("Plan"), Period = DateRange.Between(new DateOnly(2020, 1, 1), new DateOnly(2024, 1, 1)), Levels = [new("goal", new("Goal")), new("action", new("Action"))] },
        Elements = [Element("g", null, "goal"), Element("g.1", "g", "action"), Element("g.2", "g", "action"), Element("h", null, "goal")],
        Activities =
        [
            Activity("a1", "g.1", Line("l1", "1000.00 PKR") with { IsCommitted = true }, Line("l2", "40.00 USD") with { Source = FundingSource.Donor, Donor = "EU" }),
            Activity("a2", "g.2", Line("l1", "500.50 PKR") with { Source = FundingSource.Unfunded, Period = DateRange.Between(new DateOnly(2021, 7, 1), new DateOnly(2023, 7, 1)) }),
            Activity("a3", null),
        ],
        Expenditures =
        [
            Spent("e1", "a1", "l1", "300.00 PKR"), Spent("e2", "a1", "l1", "-50.00 PKR"),
            Spent("e3", "a1", "l1", "600.00 PKR") with { Kind = ExpenditureKind.Commitment },
            Spent("e4", "a2", "l1", "600.00 PKR") with { Kind = ExpenditureKind.Disbursement, On = new(2022, 3, 1) },
            Spent("e5", "a3", null, "7.00 PKR"),
        ],
    };

    [Fact]
    public void Elements_hold_what_is_below_them_and_currencies_stay_apart()
    {
        var table = BudgetTable.From(Content);

        table.Rows.Select(Write).ShouldBe(
        [
            "g PKR 1500.50 PKR/1000.00 PKR/500.50 PKR, 600.00 PKR, 850.00 PKR of 1500.50 PKR, 8500/15005",
            "g USD 40.00 USD/0.00 USD/0.00 USD, 0.00 USD, 0.00 USD of 40.00 USD, 0/40",
            "g.1 PKR 1000.00 PKR/1000.00 PKR/0.00 PKR, 600.00 PKR, 250.00 PKR of 1000.00 PKR, 250/1000",
            "g.1 USD 40.00 USD/0.00 USD/0.00 USD, 0.00 USD, 0.00 USD of 40.00 USD, 0/40",
            "g.2 PKR 500.50 PKR/0.00 PKR/500.50 PKR, 0.00 PKR, 600.00 PKR of 500.50 PKR, 6000/5005",
            " PKR 0.00 PKR/0.00 PKR/0.00 PKR, 0.00 PKR, 7.00 PKR of 0.00 PKR, 7/0",
        ]);
        table.Totals.Select(t => (t.Currency, t.Spent.ToString(), t.Remaining.ToString())).ShouldBe([("PKR", "857.00 PKR", "643.50 PKR"), ("USD", "0.00 USD", "40.00 USD")]);
        table.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            "PLN0023 plan-element:g.2: By element, g.2 has 600.00 PKR spent of 500.50 PKR: 99.50 PKR too much.");
    }

    [Fact]
    public void Without_a_budget_nothing_is_left_nor_overspent()
    {
        var row = BudgetTable.From(Content, BudgetGrouping.Activity).Rows[^1];

        (row.Key, row.HasBudget, row.Remaining, row.IsOverspent, row.SpentShare.IsDefined).ShouldBe(("a3", false, null, false, false));
    }

    [Fact]
    public void Every_grouping_has_the_same_totals_and_nothing_is_spread_over_years()
    {
        foreach (var grouping in Enum.GetValues<BudgetGrouping>().Except([BudgetGrouping.Element]))
        {
            var table = BudgetTable.From(Content, grouping);
            foreach (var total in table.Totals)
            {
                var rows = table.Rows.Where(r => r.Currency == total.Currency).ToList();
                rows.Select(r => r.Spent).Aggregate((sum, next) => sum + next).ShouldBe(total.Spent);
                rows.Select(r => r.Revised).Aggregate((sum, next) => sum + next).ShouldBe(total.Revised);
            }
        }

        Keys(BudgetGrouping.Year).ShouldBe(["2021 PKR 257.00 PKR", "2021 USD 0.00 USD", "2021-2023 PKR 600.00 PKR"]);
        Keys(BudgetGrouping.Source).ShouldBe(["donor USD 0.00 USD", "own-budget PKR 250.00 PKR", "unfunded PKR 600.00 PKR", " PKR 7.00 PKR"]);
        Keys(BudgetGrouping.Donor).ShouldBe(["EU USD 0.00 USD", " PKR 857.00 PKR"]);
        Keys(BudgetGrouping.Activity).ShouldBe(["a1 PKR 250.00 PKR", "a1 USD 0.00 USD", "a2 PKR 600.00 PKR", "a3 PKR 7.00 PKR"]);

        static IEnumerable<string> Keys(BudgetGrouping grouping) => BudgetTable.From(Content, grouping).Rows.Select(r => $"{r.Key} {r.Currency} {r.Spent}");
    }

    [Fact]
    public void A_revised_line_takes_the_place_of_the_original()
    {
        var first = Content with { Activities = [Activity("a1", "g.1", Line("l1", "1000.00 PKR"), Line("gone", "70.00 PKR"))], Expenditures = [] };
        var now = first with { Activities = [Activity("a1", "g.1", Line("l1", "1200.00 PKR") with { Stage = BudgetStage.Revised })] };

        Total(now, first).ShouldBe(("1070.00 PKR", "1200.00 PKR"));
        Total(now, null).ShouldBe(("", "1200.00 PKR"));
        Total(first, first).ShouldBe(("1070.00 PKR", "1070.00 PKR"));

        static (string?, string) Total(PlanContent content, PlanContent? first)
        {
            var row = BudgetTable.From(content, BudgetGrouping.Activity, first).Totals.ShouldHaveSingleItem();
            return (row.Original.ToString(), row.Revised.ToString());
        }
    }

    [Fact]
    public void What_does_not_fit_is_reported_and_counted_all_the_same()
    {
        var table = BudgetTable.From(Content with
        {
            Expenditures =
            [
                Spent("e1", "a9", "l1", "1.00 PKR"), Spent("e2", "a1", "l9", "2.00 PKR"), Spent("e3", "a1", "l1", "4.00 USD"), Spent("e4", "a3", null, "-1.00 PKR"),
            ],
        }, BudgetGrouping.Activity);

        table.Diagnostics.Select(d => d.Code).ShouldBe(["PLN0020", "PLN0021", "PLN0022", "PLN0024"]);
        table.Totals.Select(t => t.Spent.ToString()).ShouldBe(["2.00 PKR", "4.00 USD"]);
    }

    [Fact]
    public void Sums_are_exact_or_are_not_made()
    {
        var most = Money.Of(79_228_162_514_264_337_593_543.95m, "PKR").ToString();
        var row = BudgetTable.From(Content with { Activities = [Activity("a1", null, Line("l1", most))], Expenditures = [Spent("e1", "a1", "l1", most), Spent("e2", "a1", "l1", "-0.01 PKR")] }).Totals[0];

        row.Remaining.ToString().ShouldBe("0.01 PKR");
        Should.Throw<OverflowException>(() => row.SpentShare);
        Should.Throw<OverflowException>(() => BudgetTable.From(Content with { Activities = [Activity("a1", null, [.. Enumerable.Range(0, 200).Select(n => Line($"l{n}", most))])] }));
    }

    private static string Write(BudgetRow row) =>
        $"{row.Key} {row.Currency} {row.Original}/{row.Secured}/{row.Unfunded}, {row.Committed}, {row.Spent} of {row.Revised}, {row.SpentShare}";

    private static PlanElement Element(string code, string? parent, string level) => new()
    {
        Code = new(code), Plan = new("p"), Level = level, Title = new(code), Parent = parent is null ? null : new PlanElementCode(parent),
    };

    private static PlanActivity Activity(string code, string? element, params BudgetLine[] lines) => new()
    {
        Code = new(code), Plan = new("p"), Title = new(code), Element = element is null ? null : new PlanElementCode(element), Planned = Year, Budget = [.. lines],
    };

    private static BudgetLine Line(string code, string amount) => new() { Code = code, Amount = Money.Parse(amount) };

    private static Expenditure Spent(string code, string activity, string? line, string amount) => new()
    {
        Code = code, Plan = new("p"), Activity = new(activity), BudgetLine = line, Amount = Money.Parse(amount), On = new(2021, 5, 1),
    };
}
