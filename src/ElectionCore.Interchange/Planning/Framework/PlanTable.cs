using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The plan itself.</summary>
internal sealed class PlanTable : PlanningTable<Plan>
{
    private static readonly ScalarField<PlanCode> Code = Interchange.Fields.Code<PlanCode>("code");
    private static readonly ScalarField<PlanKind> Kind = Interchange.Fields.Word<PlanKind>("kind");
    private static readonly LocalizedField Title = Interchange.Fields.Localized("name");
    private static readonly RangeFields Period = new("");
    private static readonly LocalizedField Vision = Interchange.Fields.Localized("vision");
    private static readonly LocalizedField Mission = Interchange.Fields.Localized("mission");
    private static readonly RecordsField<LocalizedText> Principles = PlanParts.Texts("principles");
    private static readonly ScalarField<UnitCode> Owner = Interchange.Fields.Code<UnitCode>("owner");
    private static readonly ScalarField<PlanCode> Follows = Interchange.Fields.Code<PlanCode>("follows");
    private static readonly ListField<PlanCode> Serves = Interchange.Fields.Codes<PlanCode>("serves");
    private static readonly RecordsField<Alignment> Alignments = PlanParts.Alignments("alignments");
    private static readonly RecordsField<Participant> Participants = PlanParts.Participants("participants");
    private static readonly ScalarField<RecordStanding> Standing = Interchange.Fields.Word<RecordStanding>("standing");
    private static readonly ScalarField<string> Source = Interchange.Fields.Text("source");

    /// <summary>The levels, which a workbook has on a sheet of their own.</summary>
    public static RecordsField<PlanLevel> Levels { get; } = PlanTimes.Levels("levels");

    /// <summary>The reporting periods, which a workbook has on a sheet of their own.</summary>
    public static RecordsField<ReportingPeriod> Periods { get; } = PlanTimes.Periods("reporting_periods");

    /// <summary>The versions, which a workbook has on a sheet of their own.</summary>
    public static RecordsField<PlanVersion> Versions { get; } = PlanTimes.Versions("versions");

    public override string Name => "plan";

    public override IReadOnlyList<Field> Fields { get; } =
    [
        Code, Kind, Title, Period.First, Period.Last, Vision, Mission, Principles, Levels, Periods, Versions,
        Owner, Follows, Serves, Alignments, Participants, .. SelfReportFields.All, Standing, Source,
    ];

    public override Plan? Read(RowReader row)
    {
        var (code, kind, name, period) = (row.Required(Code), row.Or(Kind, default), row.Required(Title), Period.Required(row));
        var (vision, mission, principles) = (row.Localized(Vision), row.Localized(Mission), row.Records(Principles));
        var (levels, periods, versions) = (row.Records(Levels), row.Records(Periods), row.Records(Versions));
        var (owner, follows, serves) = (row.Value(Owner), row.Value(Follows), row.List(Serves));
        var (alignments, participants) = (row.Records(Alignments), row.Records(Participants));
        var report = SelfReportFields.Read(row);
        var (standing, source) = (row.Or(Standing, default), row.Text(Source));
        return row.Make(() => new Plan
        {
            Code = code,
            Kind = kind,
            Name = name,
            Period = period,
            Levels = levels,
            ReportingPeriods = periods,
            Vision = vision,
            Mission = mission,
            Principles = principles,
            Versions = versions,
            Owner = owner,
            Follows = follows,
            Serves = serves,
            Alignments = alignments,
            Participants = participants,
            SelfReport = report,
            Standing = standing,
            Source = source,
        });
    }

    public override void Write(Plan state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Put(Kind, state.Kind);
        row.Localized(Title, state.Name);
        Period.Write(row, state.Period);
        row.PutIf(Vision, state.Vision);
        row.PutIf(Mission, state.Mission);
        row.PutAny(Principles, state.Principles);
        row.PutAny(Levels, state.Levels);
        row.PutAny(Periods, state.ReportingPeriods);
        row.PutAny(Versions, state.Versions);
        row.PutIf(Owner, state.Owner);
        row.PutIf(Follows, state.Follows);
        row.Put(Serves, state.Serves);
        row.PutAny(Alignments, state.Alignments);
        row.PutAny(Participants, state.Participants);
        SelfReportFields.Write(row, state.SelfReport);
        row.PutUnless(Standing, state.Standing, default);
        row.PutIf(Source, state.Source);
    }
}
