namespace ElectionCore.Capacity;

/// <summary>A request with what is given twice or cannot be left out, and its days on one axis.</summary>
internal sealed class ScheduleInput
{
    private readonly List<Diagnostic> _diagnostics = [];

    public ScheduleInput(ScheduleRequest request)
    {
        Request = request;
        Fixed = [.. Once(request.Fixed, s => s.Code, c => c, "Session").Where(s => s.Status != SessionStatus.Cancelled)];
        Venues = Once(request.Venues, v => v.Code, c => c, "Venue").ToDictionary(v => v.Code);
        var known = request.Fixed.Select(s => s.Code).ToHashSet();
        Days = [.. request.WorkingDays.Concat(Fixed.SelectMany(s => s.Days)).Distinct().Order()];
        var working = request.WorkingDays.ToHashSet();
        IsWorking = Array.ConvertAll(Days, working.Contains);
        Trainers = [.. Once(request.Trainers, t => t.Trainer.Person, p => p, "Trainer").Select(t => new ScheduledTrainer(t, this))];
        foreach (var session in Once(request.Sessions, s => s.Code, c => c, "Session"))
        {
            if (known.Contains(session.Code))
            {
                _diagnostics.Add(CapacityDiagnostics.ScheduleDataTwice.At((SubjectRef)session.Code, ("what", $"Session {session.Code}")));
            }
            else if (WhyNot(session) is { } reason)
            {
                _diagnostics.Add(reason);
                Refused.Add(session);
            }
            else
            {
                Sessions.Add(session);
            }
        }
    }

    public ScheduleRequest Request { get; }

    /// <summary>All working days and days of fixed sessions, in order.</summary>
    public DateOnly[] Days { get; }

    /// <summary>By day of the axis: whether it is a working day.</summary>
    public bool[] IsWorking { get; }

    public TrainingSession[] Fixed { get; }

    public Dictionary<VenueCode, Venue> Venues { get; }

    /// <summary>The trainers, in the order of their keys.</summary>
    public ScheduledTrainer[] Trainers { get; }

    public List<SessionRequest> Sessions { get; } = [];

    /// <summary>The sessions for which nothing needs to be tried.</summary>
    public List<SessionRequest> Refused { get; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The working days of a session's window, as numbers of the axis.</summary>
    public int[] Window(SessionRequest session) =>
        [.. Enumerable.Range(0, Days.Length).Where(d => IsWorking[d] && (session.Window is not { } window || window.Contains(Days[d])))];

    private Diagnostic? WhyNot(SessionRequest session)
    {
        if (!Venues.TryGetValue(session.Venue, out var venue))
        {
            return CapacityDiagnostics.ScheduleVenueUnknown.At((SubjectRef)session.Code, ("session", session.Code), ("venue", session.Venue));
        }

        if (session.Capacity > venue.Seats)
        {
            return CapacityDiagnostics.ScheduleRoomSmall.At(
                (SubjectRef)session.Code, ("session", session.Code), ("capacity", session.Capacity), ("venue", session.Venue), ("seats", venue.Seats));
        }

        return Window(session).Length is var working && working < session.Days
            ? CapacityDiagnostics.ScheduleWindowShort.At(
                (SubjectRef)session.Code, ("session", session.Code), ("days", session.Days), ("working", working))
            : null;
    }

    private List<T> Once<T, TKey>(IEnumerable<T> items, Func<T, TKey> key, Func<TKey, SubjectRef> subject, string what)
        where TKey : IComparable<TKey>
    {
        var once = new List<T>();
        foreach (var group in items.GroupBy(key).OrderBy(g => g.Key))
        {
            once.Add(group.First());
            if (group.Skip(1).Any())
            {
                _diagnostics.Add(CapacityDiagnostics.ScheduleDataTwice.At(subject(group.Key), ("what", $"{what} {group.Key}")));
            }
        }

        return once;
    }
}
