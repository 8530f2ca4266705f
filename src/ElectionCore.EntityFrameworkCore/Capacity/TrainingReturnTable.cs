using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How returns of people trained are stored.</summary>
internal sealed class TrainingReturnTable : FactTable<TrainingReturn>
{
    public TrainingReturnTable()
        : base("cap_training_return", "training-return", "code", r => r.Title)
    {
        Localized("title", r => r.Title, isRequired: true);
        Date("counted_on", r => r.On);
        Code("place", "place", r => r.Place?.Value);
        Code("role", "role", r => r.Role?.Value);
        Code("course", "course", r => r.Course?.Value);
        Word<TrainingAudience>("audience", r => r.Audience);
        Long("needed", r => r.Needed);
        Long("trained", r => r.Trained);
        Long("women", r => r.Women);
        Long("sessions", r => r.Sessions);
        Text("source", r => r.Source);
    }

    protected override TrainingReturn ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Title = row.RequiredLocalized("title"),
        On = row.Date("counted_on"),
        Place = row.Text("place") is { } place ? new PlaceCode(place) : null,
        Role = row.Text("role") is { } role ? new RoleCode(role) : null,
        Course = row.Text("course") is { } course ? new CourseCode(course) : null,
        Audience = row.Word<TrainingAudience>("audience"),
        Needed = row.Long("needed"),
        Trained = row.Long("trained"),
        Women = row.Long("women"),
        Sessions = row.Long("sessions"),
        Source = row.Text("source"),
    };
}
