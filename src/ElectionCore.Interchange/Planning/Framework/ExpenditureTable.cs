using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The money that went out.</summary>
internal sealed class ExpenditureTable(PlanCode plan) : PlanningTable<Expenditure>
{
    private static readonly ScalarField<string> Code = Interchange.Fields.Key("code");
    private static readonly ScalarField<PlanCode> Plan = Interchange.Fields.Code<PlanCode>("plan");
    private static readonly ScalarField<ActivityCode> Activity = Interchange.Fields.Code<ActivityCode>("activity");
    private static readonly ScalarField<string> Line = Interchange.Fields.Key("budget_line");
    private static readonly ScalarField<ExpenditureKind> Kind = Interchange.Fields.Word<ExpenditureKind>("kind");
    private static readonly MoneyFields Money = new();
    private static readonly ScalarField<DateOnly> On = Interchange.Fields.Day("on");
    private static readonly ScalarField<string> Reference = Interchange.Fields.Text("reference");
    private static readonly ScalarField<RecordStanding> Standing = Interchange.Fields.Word<RecordStanding>("standing");

    public override string Name => "expenditures";

    public override IReadOnlyList<Field> Fields { get; } =
        [Code, Activity, Line, Kind, Money.Amount, Money.Currency, On, Reference, Standing, Plan];

    public override Expenditure? Read(RowReader row)
    {
        var (code, own, activity, line) = (row.Required(Code), row.Or(Plan, plan), row.Required(Activity), row.Text(Line));
        var (kind, on, reference, standing) = (row.Or(Kind, default), row.Required(On), row.Text(Reference), row.Or(Standing, default));
        var amount = Money.Read(row);
        return row.Make(() => new Expenditure
        {
            Code = code,
            Plan = own,
            Activity = activity,
            BudgetLine = line,
            Kind = kind,
            Amount = amount,
            On = on,
            Reference = reference,
            Standing = standing,
        });
    }

    public override void Write(Expenditure state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Put(Activity, state.Activity);
        row.PutIf(Line, state.BudgetLine);
        row.PutUnless(Kind, state.Kind, default);
        Money.Write(row, state.Amount);
        row.Put(On, state.On);
        row.PutIf(Reference, state.Reference);
        row.PutUnless(Standing, state.Standing, default);
        row.PutUnless(Plan, state.Plan, plan);
    }
}
