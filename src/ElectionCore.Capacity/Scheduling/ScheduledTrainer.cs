namespace ElectionCore.Capacity;

/// <summary>A trainer while sessions are scheduled: on which days they can train, and which session they are in.</summary>
internal sealed class ScheduledTrainer
{
    private readonly PlacedSession?[] _sessions;
    private readonly bool[] _canTrain;
    private readonly int _mostDays;
    private int _days;

    public ScheduledTrainer(TrainerAvailability availability, ScheduleInput input)
    {
        Trainer = availability.Trainer;
        _sessions = new PlacedSession?[input.Days.Length];
        _mostDays = availability.MostDays ?? int.MaxValue;
        var given = availability.Days?.ToHashSet();
        var held = input.Request.Credentials.Where(c => c.Holder == Trainer.Person && c.Type == Trainer.Requires).ToList();
        var revoked = input.Request.Revocations.GroupBy(r => r.Credential).ToDictionary(r => r.Key, r => r.Min(v => v.On));
        var taken = input.Fixed.Where(s => s.Trainers.Contains(Trainer.Person)).SelectMany(s => s.Days).ToHashSet();
        _days = taken.Count;
        _canTrain = Array.ConvertAll(input.Days, day => given?.Contains(day) != false && !taken.Contains(day)
            && (Trainer.Requires is null || held.Exists(c => IsValid(c, day))));

        bool IsValid(Credential credential, DateOnly day) =>
            credential.IssuedOn <= day && !(credential.LastDay < day) && !(revoked.TryGetValue(credential.Number, out var on) && on <= day);
    }

    public Trainer Trainer { get; }

    public bool IsWoman => Trainer.Sex == RecordedSex.Female;

    /// <summary>How many of the requested sessions the trainer fits: those who fit few are taken first.</summary>
    public int Fits { get; set; }

    /// <summary>The days in sessions, fixed ones counted.</summary>
    public int Days => _days;

    /// <summary>Whether the trainer can train on a day, whatever else was placed.</summary>
    public bool CanTrain(int day) => _canTrain[day];

    public bool IsFree(int day) => _canTrain[day] && _sessions[day] is null;

    public bool IsFree(int[] days) => days.Length <= _mostDays - _days && Array.TrueForAll(days, IsFree);

    /// <summary>The one session from which the trainer must be set free to train on these days; null where there is none or several.</summary>
    public PlacedSession? OnlyObstacle(int[] days)
    {
        PlacedSession? found = null;
        foreach (var day in days)
        {
            if (!_canTrain[day] || (_sessions[day] is { } other && found is not null && other != found))
            {
                return null;
            }

            found ??= _sessions[day];
        }

        return found is not null && days.Length - found.Days.Length <= _mostDays - _days ? found : null;
    }

    public void Join(PlacedSession session)
    {
        foreach (var day in session.Days)
        {
            _sessions[day] = session;
        }

        _days += session.Days.Length;
        session.Trainers.Add(this);
    }

    public void Leave(PlacedSession session)
    {
        foreach (var day in session.Days)
        {
            _sessions[day] = null;
        }

        _days -= session.Days.Length;
        session.Trainers.Remove(this);
    }
}
