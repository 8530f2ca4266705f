using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How audits are stored: the team as a list, with what each member looks at and the waivers.</summary>
internal sealed class AuditTable : FactTable<Audit>
{
    public AuditTable()
        : base("qual_audit", "audit", "code", a => a.Title)
    {
        AllReferencesAreColumns = false;
        Localized("title", a => a.Title, isRequired: true);
        Code("scope", "quality-scope", a => a.Scope.Value, isRequired: true);
        Word<AuditKind>("kind", a => a.Kind);
        Code("programme", "audit-programme", a => a.Programme);
        Days("days", a => a.Days, isRequired: true);
        Text("phase", a => a.Phase);
        Items("processes", a => a.Processes);
        Items("units", a => a.Units);
        Items("sites", a => a.Sites);
        Items("team", a => a.Team);
        Date("opened_on", a => a.OpenedOn);
        Date("closed_on", a => a.ClosedOn);
        Part("approval", a => a.Approval);
    }

    protected override Audit ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Title = row.RequiredLocalized("title"),
        Scope = new(row.RequiredText("scope")),
        Kind = row.Word<AuditKind>("kind"),
        Programme = row.Text("programme"),
        Days = row.RequiredDays("days"),
        Phase = row.Text("phase"),
        Processes = row.Items<string>("processes"),
        Units = row.Items<UnitCode>("units"),
        Sites = row.Items<PlaceCode>("sites"),
        Team = row.Items<AuditTeamMember>("team"),
        OpenedOn = row.Date("opened_on"),
        ClosedOn = row.Date("closed_on"),
        Approval = row.Part<Approval>("approval"),
    };
}
