using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How appointments are stored.</summary>
internal sealed class AppointmentTable : FactTable<Appointment>
{
    public AppointmentTable()
        : base("org_appointment", "appointment", "code")
    {
        Code("post", "post", a => a.Post.Value, isRequired: true);
        Code("person", "person", a => a.Person.Value, isRequired: true);
        Word<AppointmentBasis>("basis", a => a.Basis);
        Word<AppointmentStatus>("status", a => a.Status);
        Decimal("fte", a => a.Fte, isRequired: true);
        Integer("term_months", a => a.TermMonths);
        Integer("renewal", a => a.Renewal, isRequired: true);
        Instrument("instrument", a => a.Instrument);
        Code("nomination", "nomination", a => a.Nomination?.Value);
    }

    protected override Appointment ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Post = new(row.RequiredText("post")),
        Person = new(row.RequiredText("person")),
        Basis = row.Word<AppointmentBasis>("basis"),
        Status = row.Word<AppointmentStatus>("status"),
        Fte = row.RequiredDecimal("fte"),
        TermMonths = row.Integer("term_months"),
        Renewal = row.RequiredInteger("renewal"),
        Instrument = row.Instrument("instrument"),
        Nomination = row.Text("nomination") is { } nomination ? new NominationCode(nomination) : null,
    };
}
