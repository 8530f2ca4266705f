using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How expenditures are stored.</summary>
internal sealed class ExpenditureTable : FactTable<Expenditure>
{
    public ExpenditureTable()
        : base("plan_expenditure", "expenditure", "code")
    {
        Code("plan", "plan", e => e.Plan.Value, isRequired: true);
        Code("activity", "plan-activity", e => e.Activity.Value, isRequired: true);
        Text("budget_line", e => e.BudgetLine);
        Word<ExpenditureKind>("kind", e => e.Kind);
        Decimal("amount", e => e.Amount.Amount, isRequired: true);
        Text("currency", e => e.Amount.Currency, isRequired: true);
        Date("on_day", e => e.On, isRequired: true);
        Text("reference", e => e.Reference);
        Word<RecordStanding>("standing", e => e.Standing);
    }

    protected override Expenditure ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Plan = new(row.RequiredText("plan")),
        Activity = new(row.RequiredText("activity")),
        BudgetLine = row.Text("budget_line"),
        Kind = row.Word<ExpenditureKind>("kind"),
        Amount = Money.Of(row.RequiredDecimal("amount"), row.RequiredText("currency")),
        On = row.RequiredDate("on_day"),
        Reference = row.Text("reference"),
        Standing = row.Word<RecordStanding>("standing"),
    };
}
