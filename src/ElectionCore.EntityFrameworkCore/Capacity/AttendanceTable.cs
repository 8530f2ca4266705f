using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How attendance is stored.</summary>
internal sealed class AttendanceTable : FactTable<Attendance>
{
    public AttendanceTable()
        : base("cap_attendance", "attendance", "key")
    {
        Code("session", "training-session", a => a.Session.Value, isRequired: true);
        Code("person", "person", a => a.Person.Value, isRequired: true);
        Date("attended_on", a => a.Day, isRequired: true);
        Word<AttendanceState>("state", a => a.State);
    }

    protected override Attendance ReadState(FactReader row) => new()
    {
        Session = new(row.RequiredText("session")),
        Person = new(row.RequiredText("person")),
        Day = row.RequiredDate("attended_on"),
        State = row.Word<AttendanceState>("state"),
    };
}
