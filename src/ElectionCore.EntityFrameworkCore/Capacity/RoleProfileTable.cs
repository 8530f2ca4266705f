using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How profiles of roles are stored.</summary>
internal sealed class RoleProfileTable : FactTable<RoleProfile>
{
    public RoleProfileTable()
        : base("cap_role", "role", "code", r => r.Name)
    {
        AllReferencesAreColumns = false;
        Localized("name", r => r.Name, isRequired: true);
        Word<TrainingAudience>("audience", r => r.Audience);
        Items("competencies", r => r.Competencies);
        Items("courses", r => r.Courses);
        Code("conduct", "code-of-conduct", r => r.Conduct?.Value);
    }

    protected override RoleProfile ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Name = row.RequiredLocalized("name"),
        Audience = row.Word<TrainingAudience>("audience"),
        Competencies = row.Items<CompetencyLevel>("competencies"),
        Courses = row.Items<CourseCode>("courses"),
        Conduct = row.Text("conduct") is { } conduct ? new ConductCode(conduct) : null,
    };
}
