using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How plans are stored.</summary>
internal sealed class PlanTable : FactTable<Plan>
{
    public PlanTable()
        : base("plan_plan", "plan", "code", p => p.Name)
    {
        AllReferencesAreColumns = false;
        Word<PlanKind>("kind", p => p.Kind);
        Localized("name", p => p.Name, isRequired: true);
        Days("period", p => p.Period, isRequired: true);
        Items("levels", p => p.Levels);
        Items("reporting_periods", p => p.ReportingPeriods);
        Localized("vision", p => p.Vision);
        Localized("mission", p => p.Mission);
        Items("principles", p => p.Principles);
        Items("versions", p => p.Versions);
        Code("owner", "unit", p => p.Owner?.Value);
        Code("follows", "plan", p => p.Follows?.Value);
        Items("serves", p => p.Serves);
        Items("alignments", p => p.Alignments);
        Items("participants", p => p.Participants);
        Part("self_report", p => p.SelfReport);
        Word<RecordStanding>("standing", p => p.Standing);
        Text("source", p => p.Source);
    }

    protected override Plan ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Kind = row.Word<PlanKind>("kind"),
        Name = row.RequiredLocalized("name"),
        Period = row.RequiredDays("period"),
        Levels = row.Items<PlanLevel>("levels"),
        ReportingPeriods = row.Items<ReportingPeriod>("reporting_periods"),
        Vision = row.Localized("vision"),
        Mission = row.Localized("mission"),
        Principles = row.Items<LocalizedText>("principles"),
        Versions = row.Items<PlanVersion>("versions"),
        Owner = row.Text("owner") is { } owner ? new UnitCode(owner) : null,
        Follows = row.Text("follows") is { } earlier ? new PlanCode(earlier) : null,
        Serves = row.Items<PlanCode>("serves"),
        Alignments = row.Items<Alignment>("alignments"),
        Participants = row.Items<Participant>("participants"),
        SelfReport = row.Part<SelfReport>("self_report"),
        Standing = row.Word<RecordStanding>("standing"),
        Source = row.Text("source"),
    };
}
