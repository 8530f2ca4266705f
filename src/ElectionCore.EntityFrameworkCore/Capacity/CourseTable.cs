using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How courses are stored.</summary>
internal sealed class CourseTable : FactTable<Course>
{
    public CourseTable()
        : base("cap_course", "course", "code", c => c.Title)
    {
        AllReferencesAreColumns = false;
        Localized("title", c => c.Title, isRequired: true);
        Localized("summary", c => c.Summary);
        Word<TrainingAudience>("audience", c => c.Audience);
        Text("programme", c => c.Programme);
        Items("prerequisites", c => c.Prerequisites);
    }

    protected override Course ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Title = row.RequiredLocalized("title"),
        Summary = row.Localized("summary"),
        Audience = row.Word<TrainingAudience>("audience"),
        Programme = row.Text("programme"),
        Prerequisites = row.Items<CourseCode>("prerequisites"),
    };
}
