using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What was reported.</summary>
internal sealed class MeasurementTable(PlanCode plan) : PlanningTable<Measurement>
{
    private static readonly ScalarField<PlanCode> Plan = Interchange.Fields.Code<PlanCode>("plan");
    private static readonly ScalarField<IndicatorCode> Indicator = Interchange.Fields.Code<IndicatorCode>("indicator");
    private static readonly ScalarField<string> Period = Interchange.Fields.Key("period");
    private static readonly ScalarField<UnitCode> Reporter = Interchange.Fields.Code<UnitCode>("reporter");
    private static readonly ScalarField<PlaceCode> Place = Interchange.Fields.Code<PlaceCode>("place");
    private static readonly ScalarField<DateOnly> ReportedOn = Interchange.Fields.Day("reported_on");
    private static readonly ScalarField<PersonRef> ReportedBy = Interchange.Fields.Code<PersonRef>("reported_by");
    private static readonly RecordsField<EvidenceLink> Evidence = PlanParts.Evidence("evidence");
    private static readonly ScalarField<string> Comment = Interchange.Fields.Text("comment");
    private static readonly ScalarField<string> ReasonIfLate = Interchange.Fields.Text("reason_if_late");
    private static readonly ScalarField<Ratio> SelfReported = PlanFields.Share("self_reported");
    private static readonly ScalarField<MeasurementCode> Supersedes = Interchange.Fields.Code<MeasurementCode>("supersedes");
    private static readonly ScalarField<RecordStanding> Standing = Interchange.Fields.Word<RecordStanding>("standing");

    /// <summary>The code, by which a workbook finds the values.</summary>
    public static ScalarField<MeasurementCode> Code { get; } = Interchange.Fields.Code<MeasurementCode>("code");

    /// <summary>The values, which a workbook has on a sheet of their own.</summary>
    public static RecordsField<CellValue> Values { get; } = PlanParts.Values("values");

    public override string Name => "measurements";

    public override IReadOnlyList<Field> Fields { get; } =
    [
        Code, Indicator, Period, Reporter, Place, Values, ReportedOn, ReportedBy, Evidence, Comment, ReasonIfLate, SelfReported,
        .. ApprovalFields.All, Supersedes, Standing, Plan,
    ];

    public override Measurement? Read(RowReader row)
    {
        var (code, own, indicator, period) = (row.Required(Code), row.Or(Plan, plan), row.Required(Indicator), row.Required(Period));
        var (reporter, place, values) = (row.Value(Reporter), row.Value(Place), row.Records(Values));
        var (on, by, evidence) = (row.Required(ReportedOn), row.Value(ReportedBy), row.Records(Evidence));
        var (comment, reason, share) = (row.Text(Comment), row.Text(ReasonIfLate), row.Value(SelfReported));
        var (approval, supersedes, standing) = (ApprovalFields.Read(row), row.Value(Supersedes), row.Or(Standing, default));
        return row.Make(() => new Measurement
        {
            Code = code,
            Plan = own,
            Indicator = indicator,
            Period = period,
            Reporter = reporter,
            Place = place,
            Values = values,
            ReportedOn = on,
            ReportedBy = by,
            Evidence = evidence,
            Comment = comment,
            ReasonIfLate = reason,
            SelfReported = share,
            Approval = approval,
            Supersedes = supersedes,
            Standing = standing,
        });
    }

    public override void Write(Measurement state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Put(Indicator, state.Indicator);
        row.Put(Period, state.Period);
        row.PutIf(Reporter, state.Reporter);
        row.PutIf(Place, state.Place);
        row.PutAny(Values, state.Values);
        row.Put(ReportedOn, state.ReportedOn);
        row.PutIf(ReportedBy, state.ReportedBy);
        row.PutAny(Evidence, state.Evidence);
        row.PutIf(Comment, state.Comment);
        row.PutIf(ReasonIfLate, state.ReasonIfLate);
        row.PutIf(SelfReported, state.SelfReported);
        ApprovalFields.Write(state.Approval, row);
        row.PutIf(Supersedes, state.Supersedes);
        row.PutUnless(Standing, state.Standing, default);
        row.PutUnless(Plan, state.Plan, plan);
    }
}
