namespace ElectionCore.Capacity;

/// <summary>A session with its days, and with the room and trainers it has so far.</summary>
internal sealed class PlacedSession(SessionRequest request, int[] days, ScheduledTrainer[] fits)
{
    public SessionRequest Request { get; } = request;

    /// <summary>Its days, as numbers of the axis, in order.</summary>
    public int[] Days { get; } = days;

    /// <summary>All who may train it.</summary>
    public ScheduledTrainer[] Fits { get; } = fits;

    /// <summary>The number of its room, from 0.</summary>
    public int Room { get; set; }

    public List<ScheduledTrainer> Trainers { get; } = [];

    public TrainingSession ToSession(DateOnly[] axis) => new()
    {
        Code = Request.Code,
        Course = Request.Course,
        Version = Request.Version,
        Place = Request.Place,
        Venue = Request.Venue,
        Room = Room + 1,
        Days = [.. Days.Select(d => axis[d])],
        Capacity = Request.Capacity,
        Group = Request.Group,
        Language = Request.Language,
        Role = Request.Role,
        Tier = Request.Tier,
        Plan = Request.Plan,
        Trainers = [.. Trainers.Select(t => t.Trainer.Person).Order()],
    };
}
