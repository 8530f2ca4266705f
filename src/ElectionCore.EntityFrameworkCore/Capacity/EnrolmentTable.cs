using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How enrolments are stored.</summary>
internal sealed class EnrolmentTable : FactTable<Enrolment>
{
    public EnrolmentTable()
        : base("cap_enrolment", "enrolment", "key")
    {
        Code("session", "training-session", e => e.Session.Value, isRequired: true);
        Code("person", "person", e => e.Person.Value, isRequired: true);
        Word<EnrolmentStatus>("status", e => e.Status);
        Date("asked_on", e => e.On, isRequired: true);
    }

    protected override Enrolment ReadState(FactReader row) => new()
    {
        Session = new(row.RequiredText("session")),
        Person = new(row.RequiredText("person")),
        Status = row.Word<EnrolmentStatus>("status"),
        On = row.RequiredDate("asked_on"),
    };
}
