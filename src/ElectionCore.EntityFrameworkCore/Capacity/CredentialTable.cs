using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How credentials are stored.</summary>
internal sealed class CredentialTable : FactTable<Credential>
{
    public CredentialTable()
        : base("cap_credential", "credential", "number")
    {
        Code("type", "credential-type", c => c.Type.Value, isRequired: true);
        Code("holder", "person", c => c.Holder.Value, isRequired: true);
        Code("course", "course", c => c.Course?.Value);
        Text("version", c => c.Version);
        Date("issued_on", c => c.IssuedOn, isRequired: true);
        Date("last_day", c => c.LastDay);
        Code("renews", "credential", c => c.Renews?.Value);
    }

    protected override Credential ReadState(FactReader row) => new()
    {
        Number = new(row.Key),
        Type = new(row.RequiredText("type")),
        Holder = new(row.RequiredText("holder")),
        Course = row.Text("course") is { } course ? new CourseCode(course) : null,
        Version = row.Text("version"),
        IssuedOn = row.RequiredDate("issued_on"),
        LastDay = row.Date("last_day"),
        Renews = row.Text("renews") is { } earlier ? new CredentialNumber(earlier) : null,
    };
}
