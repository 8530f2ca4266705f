using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The elements of a plan.</summary>
internal sealed class ElementTable(PlanCode plan) : PlanningTable<PlanElement>
{
    private static readonly ScalarField<PlanElementCode> Code = Interchange.Fields.Code<PlanElementCode>("code");
    private static readonly ScalarField<PlanCode> Plan = Interchange.Fields.Code<PlanCode>("plan");
    private static readonly ScalarField<PlanElementCode> Parent = Interchange.Fields.Code<PlanElementCode>("parent");
    private static readonly ScalarField<string> Number = Interchange.Fields.Text("number");
    private static readonly LocalizedField Title = Interchange.Fields.Localized("title");
    private static readonly LocalizedField Description = Interchange.Fields.Localized("description");
    private static readonly ListField<UnitCode> Owners = Interchange.Fields.Codes<UnitCode>("owners");
    private static readonly RangeFields Period = new("");
    private static readonly ScalarField<string> PeriodWaiver = Interchange.Fields.Text("period_waiver");
    private static readonly ScalarField<decimal> Weight = Interchange.Fields.Decimal("weight");
    private static readonly ScalarField<ResultType> Result = Interchange.Fields.Word<ResultType>("result_type");
    private static readonly LocalizedField Assumptions = Interchange.Fields.Localized("assumptions");
    private static readonly RecordsField<Alignment> Alignments = PlanParts.Alignments("alignments");
    private static readonly ListField<PlanElementCode> Follows = Interchange.Fields.Codes<PlanElementCode>("follows");
    private static readonly ListField<PlanElementCode> Serves = Interchange.Fields.Codes<PlanElementCode>("serves");
    private static readonly ScalarField<RecordStanding> Standing = Interchange.Fields.Word<RecordStanding>("standing");
    private static readonly ScalarField<string> Source = Interchange.Fields.Text("source");

    /// <summary>The level, by which a workbook has sheets.</summary>
    public static ScalarField<string> Level { get; } = Interchange.Fields.Key("level");

    public override string Name => "elements";

    public override IReadOnlyList<Field> Fields { get; } =
    [
        Level, Code, Number, Title, Parent, Description, Owners, Period.First, Period.Last, PeriodWaiver, Weight, Result,
        Assumptions, Alignments, Follows, Serves, .. SelfReportFields.All, Standing, Source, Plan,
    ];

    public override PlanElement? Read(RowReader row)
    {
        var (level, code, own, parent) = (row.Required(Level), row.Required(Code), row.Or(Plan, plan), row.Value(Parent));
        var (number, title, description, owners) = (row.Text(Number), row.Required(Title), row.Localized(Description), row.List(Owners));
        var (period, waiver, weight, result) = (Period.Read(row), row.Text(PeriodWaiver), row.Value(Weight), row.Or(Result, default));
        var (assumptions, alignments, report) = (row.Localized(Assumptions), row.Records(Alignments), SelfReportFields.Read(row));
        var (follows, serves, standing, source) = (row.List(Follows), row.List(Serves), row.Or(Standing, default), row.Text(Source));
        return row.Make(() => new PlanElement
        {
            Code = code,
            Plan = own,
            Level = level,
            Parent = parent,
            Number = number,
            Title = title,
            Description = description,
            Owners = owners,
            Period = period,
            PeriodWaiver = waiver,
            Weight = weight,
            ResultType = result,
            Assumptions = assumptions,
            Alignments = alignments,
            Follows = follows,
            Serves = serves,
            SelfReport = report,
            Standing = standing,
            Source = source,
        });
    }

    public override void Write(PlanElement state, RowWriter row)
    {
        row.Put(Level, state.Level);
        row.Put(Code, state.Code);
        row.PutIf(Number, state.Number);
        row.Localized(Title, state.Title);
        row.PutIf(Parent, state.Parent);
        row.PutIf(Description, state.Description);
        row.Put(Owners, state.Owners);
        Period.Write(row, state.Period);
        row.PutIf(PeriodWaiver, state.PeriodWaiver);
        row.PutIf(Weight, state.Weight);
        row.PutUnless(Result, state.ResultType, default);
        row.PutIf(Assumptions, state.Assumptions);
        row.PutAny(Alignments, state.Alignments);
        row.Put(Follows, state.Follows);
        row.Put(Serves, state.Serves);
        SelfReportFields.Write(row, state.SelfReport);
        row.PutUnless(Standing, state.Standing, default);
        row.PutIf(Source, state.Source);
        row.PutUnless(Plan, state.Plan, plan);
    }
}
