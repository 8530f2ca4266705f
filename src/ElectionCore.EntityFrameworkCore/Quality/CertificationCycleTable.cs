using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How certificates through their years are stored.</summary>
internal sealed class CertificationCycleTable : FactTable<CertificationCycle>
{
    public CertificationCycleTable()
        : base("qual_certification", "certification", "code")
    {
        Code("scope", "quality-scope", c => c.Scope.Value, isRequired: true);
        Code("catalogue", "catalogue", c => c.Catalogue.Value, isRequired: true);
        Text("body", c => c.Body, isRequired: true);
        Date("decided_on", c => c.DecidedOn);
        Text("accreditation_body", c => c.AccreditationBody);
        Date("approved_on", c => c.ApprovedOn);
        Date("last_day", c => c.LastDay);
    }

    protected override CertificationCycle ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Scope = new(row.RequiredText("scope")),
        Catalogue = new(row.RequiredText("catalogue")),
        Body = row.RequiredText("body"),
        DecidedOn = row.Date("decided_on"),
        AccreditationBody = row.Text("accreditation_body"),
        ApprovedOn = row.Date("approved_on"),
        LastDay = row.Date("last_day"),
    };
}
