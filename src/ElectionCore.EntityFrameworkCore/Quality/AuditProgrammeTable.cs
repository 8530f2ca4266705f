using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How programmes of audits are stored.</summary>
internal sealed class AuditProgrammeTable : FactTable<AuditProgramme>
{
    public AuditProgrammeTable()
        : base("qual_audit_programme", "audit-programme", "code", p => p.Title)
    {
        Localized("title", p => p.Title, isRequired: true);
        Code("scope", "quality-scope", p => p.Scope.Value, isRequired: true);
        Days("days", p => p.Days, isRequired: true);
        Localized("objectives", p => p.Objectives);
        Code("owner", "person", p => p.Owner?.Value);
        Part("approval", p => p.Approval);
    }

    protected override AuditProgramme ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Title = row.RequiredLocalized("title"),
        Scope = new(row.RequiredText("scope")),
        Days = row.RequiredDays("days"),
        Objectives = row.Localized("objectives"),
        Owner = row.Text("owner") is { } owner ? new PersonRef(owner) : null,
        Approval = row.Part<Approval>("approval"),
    };
}
