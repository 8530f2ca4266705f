using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Where recommendations come from.</summary>
internal sealed class RecommendationSourceTable : PlanningTable<RecommendationSource>
{
    private static readonly ScalarField<string> Code = Interchange.Fields.Key("code");
    private static readonly ScalarField<SourceKind> Kind = Interchange.Fields.Word<SourceKind>("kind");
    private static readonly LocalizedField Title = Interchange.Fields.Localized("name");
    private static readonly ScalarField<string> Organization = Interchange.Fields.Text("organization");
    private static readonly ScalarField<string> Election = Interchange.Fields.Text("election");
    private static readonly ScalarField<string> Report = Interchange.Fields.Text("report");
    private static readonly ScalarField<PartialDate> ReportedOn = Interchange.Fields.Date("reported_on");
    private static readonly ScalarField<RecordStanding> Standing = Interchange.Fields.Word<RecordStanding>("standing");

    public override string Name => "sources";

    public override IReadOnlyList<Field> Fields { get; } = [Code, Kind, Title, Organization, Election, Report, ReportedOn, Standing];

    public override RecommendationSource? Read(RowReader row)
    {
        var (code, kind, name, organization) = (row.Required(Code), row.Or(Kind, default), row.Required(Title), row.Required(Organization));
        var (election, report, on, standing) = (row.Text(Election), row.Text(Report), row.Value(ReportedOn), row.Or(Standing, default));
        return row.Make(() => new RecommendationSource
        {
            Code = code,
            Kind = kind,
            Name = name,
            Organization = organization,
            Election = election,
            Report = report,
            ReportedOn = on,
            Standing = standing,
        });
    }

    public override void Write(RecommendationSource state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Put(Kind, state.Kind);
        row.Localized(Title, state.Name);
        row.Put(Organization, state.Organization);
        row.PutIf(Election, state.Election);
        row.PutIf(Report, state.Report);
        row.PutIf(ReportedOn, state.ReportedOn);
        row.PutUnless(Standing, state.Standing, default);
    }
}
