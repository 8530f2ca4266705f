using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The records inside an activity.</summary>
internal static class ActivityParts
{
    private static readonly ScalarField<ActivityCode> Activity = Fields.Code<ActivityCode>("activity");
    private static readonly ScalarField<DependencyKind> Dependency = Fields.Word<DependencyKind>("kind");
    private static readonly ScalarField<int> Lag = Fields.Integer("lag_days", minimum: int.MinValue);

    private static readonly ScalarField<string> Code = Fields.Key("code");
    private static readonly LocalizedField Description = Fields.Localized("description");
    private static readonly MoneyFields Money = new();
    private static readonly ScalarField<FundingSource> Funding = Fields.Word<FundingSource>("source");
    private static readonly ScalarField<string> Donor = Fields.Text("donor");
    private static readonly RangeFields Period = new("");
    private static readonly ScalarField<BudgetStage> Stage = Fields.Word<BudgetStage>("stage");
    private static readonly ScalarField<bool> IsCommitted = Fields.Flag("committed");

    public static RecordsField<ActivityDependency> Dependencies { get; } = new(
        "dependencies",
        [Activity, Dependency, Lag],
        static row =>
        {
            var (activity, kind, lag) = (row.Required(Activity), row.Or(Dependency, default), row.Or(Lag, 0));
            return row.Make(() => new ActivityDependency(activity, kind, lag));
        },
        static (dependency, row) =>
        {
            row.Put(Activity, dependency.Activity);
            row.PutUnless(Dependency, dependency.Kind, default);
            row.PutUnless(Lag, dependency.LagDays, 0);
        });

    public static RecordsField<BudgetLine> Budget { get; } = new(
        "budget",
        [Code, Description, Money.Amount, Money.Currency, Funding, Donor, Period.First, Period.Last, Stage, IsCommitted],
        static row =>
        {
            var (code, description, funding, donor) = (row.Required(Code), row.Localized(Description), row.Or(Funding, default), row.Text(Donor));
            var (period, stage, committed, amount) = (Period.Read(row), row.Or(Stage, default), row.Or(IsCommitted, fallback: false), Money.Read(row));
            return row.Make(() => new BudgetLine
            {
                Code = code,
                Description = description,
                Amount = amount,
                Source = funding,
                Donor = donor,
                Period = period,
                Stage = stage,
                IsCommitted = committed,
            });
        },
        static (line, row) =>
        {
            row.Put(Code, line.Code);
            row.PutIf(Description, line.Description);
            Money.Write(row, line.Amount);
            row.PutUnless(Funding, line.Source, default);
            row.PutIf(Donor, line.Donor);
            Period.Write(row, line.Period);
            row.PutUnless(Stage, line.Stage, default);
            row.PutUnless(IsCommitted, line.IsCommitted, usual: false);
        });
}
