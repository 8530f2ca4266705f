using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How sessions are stored.</summary>
internal sealed class TrainingSessionTable : FactTable<TrainingSession>
{
    public TrainingSessionTable()
        : base("cap_session", "training-session", "code")
    {
        AllReferencesAreColumns = false;
        Code("course", "course", s => s.Course.Value, isRequired: true);
        Text("version", s => s.Version, isRequired: true);
        Items("days", s => s.Days);
        Code("place", "place", s => s.Place.Value, isRequired: true);
        Code("venue", "venue", s => s.Venue?.Value);
        Integer("room", s => s.Room);
        Integer("capacity", s => s.Capacity, isRequired: true);
        Word<SessionGroup>("attendee_group", s => s.Group);
        Text("language", s => s.Language);
        Code("role", "role", s => s.Role?.Value);
        Integer("tier", s => s.Tier);
        Items("trainers", s => s.Trainers);
        Code("plan", "cascade-plan", s => s.Plan?.Value);
        Word<SessionStatus>("status", s => s.Status);
    }

    protected override TrainingSession ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Course = new(row.RequiredText("course")),
        Version = row.RequiredText("version"),
        Days = row.Items<DateOnly>("days"),
        Place = new(row.RequiredText("place")),
        Venue = row.Text("venue") is { } venue ? new VenueCode(venue) : null,
        Room = row.Integer("room"),
        Capacity = row.RequiredInteger("capacity"),
        Group = row.Word<SessionGroup>("attendee_group"),
        Language = row.Text("language"),
        Role = row.Text("role") is { } role ? new RoleCode(role) : null,
        Tier = row.Integer("tier"),
        Trainers = row.Items<PersonRef>("trainers"),
        Plan = row.Text("plan") is { } plan ? new CascadePlanCode(plan) : null,
        Status = row.Word<SessionStatus>("status"),
    };
}
