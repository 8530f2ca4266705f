using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How versions of courses are stored.</summary>
internal sealed class CourseVersionTable : FactTable<CourseVersion>
{
    public CourseVersionTable()
        : base("cap_course_version", "course-version", "key")
    {
        AllReferencesAreColumns = false;
        Code("course", "course", v => v.Course.Value, isRequired: true);
        Text("version", v => v.Version, isRequired: true);
        Items("languages", v => v.Languages);
        Integer("days", v => v.Days, isRequired: true);
        Integer("minutes", v => v.Minutes);
        Integer("class_cap", v => v.ClassCap);
        Integer("trainers_per_class", v => v.TrainersPerClass, isRequired: true);
        Text("required_attendance", v => v.RequiredAttendance.ToString(), isRequired: true);
        Decimal("highest_score", v => v.HighestScore);
        Decimal("pass_mark", v => v.PassMark);
        Items("teaches", v => v.Teaches);
    }

    protected override CourseVersion ReadState(FactReader row) => new()
    {
        Course = new(row.RequiredText("course")),
        Version = row.RequiredText("version"),
        Languages = row.Items<string>("languages"),
        Days = row.RequiredInteger("days"),
        Minutes = row.Integer("minutes"),
        ClassCap = row.Integer("class_cap"),
        TrainersPerClass = row.RequiredInteger("trainers_per_class"),
        RequiredAttendance = Ratio.Parse(row.RequiredText("required_attendance"), provider: null),
        HighestScore = row.Decimal("highest_score"),
        PassMark = row.Decimal("pass_mark"),
        Teaches = row.Items<CompetencyLevel>("teaches"),
    };
}
