namespace ElectionCore.Capacity;

/// <summary>Places sessions one after the other on days with a room and trainers.</summary>
internal sealed class SessionPlacement
{
    private readonly TrainerPool _pool;
    private readonly TrainerMatching _matching;
    private readonly Dictionary<VenueCode, VenueRooms> _rooms;

    public SessionPlacement(ScheduleInput input)
    {
        Input = input;
        _pool = new(input);
        _matching = new(input.Request.PermitsMenToTrainWomen);
        _rooms = input.Venues.ToDictionary(v => v.Key, v => new VenueRooms(v.Value, input));
        foreach (var trainer in input.Sessions.SelectMany(_pool.Fits))
        {
            trainer.Fits++;
        }
    }

    public ScheduleInput Input { get; }

    public List<PlacedSession> Placed { get; } = [];

    /// <summary>Why sessions were not placed.</summary>
    public List<Diagnostic> Reasons { get; } = [];

    /// <summary>The sessions for which rooms or trainers would do, if others had not taken them.</summary>
    public List<SessionRequest> Short { get; } = [];

    /// <summary>The sessions, those with the fewest trainers to choose from first.</summary>
    public IEnumerable<SessionRequest> InOrder() => Input.Sessions
        .OrderBy(s => _pool.Fits(s).Count(t => t.IsWoman || !_matching.NeedsWoman(s)) / s.Trainers)
        .ThenByDescending(s => s.Days).ThenBy(s => s.Code);

    /// <summary>Places all sessions that can be.</summary>
    /// <param name="shared">Who comes next where something is short; or null while it is not known where.</param>
    public void PlaceAll(SharedShortage? shared = null)
    {
        foreach (var next in InOrder())
        {
            var session = shared?.Instead(next) ?? next;
            if (Place(session) is not { } reason)
            {
                shared?.Count(session);
                continue;
            }

            Reasons.Add(reason);
            if (reason.Code != CapacityDiagnostics.ScheduleTrainersMissing.Code)
            {
                Short.Add(session);
            }
        }

        Placed.ForEach(TrainerMatching.PreferWoman);
    }

    private Diagnostic? Place(SessionRequest session)
    {
        var fits = _pool.Fits(session);
        var window = Input.Window(session);
        var there = Array.FindAll(fits, t => window.Count(t.CanTrain) >= session.Days);
        if (WhyTooFew(session, there) is { } reason)
        {
            return reason;
        }

        var rooms = _rooms[session.Venue];
        var candidates = DayChoices.Of(session, window, rooms, there).Select(d => new PlacedSession(session, d, there)).Where(rooms.CanHold).ToList();
        if ((candidates.Find(_matching.TryFree) ?? candidates.Find(_matching.TryChains)) is { } placed)
        {
            rooms.Add(placed);
            Placed.Add(placed);
            return null;
        }

        return WhyNone(session, there, candidates);
    }

    private Diagnostic? WhyTooFew(SessionRequest session, ScheduledTrainer[] there)
    {
        var (needed, who, count) = (session.Trainers, _pool.Who(session), there.Length);
        if (count >= needed && _matching.NeedsWoman(session))
        {
            (needed, who, count) = (1, $"{who} recorded as women", there.Count(t => t.IsWoman));
        }

        return count >= needed ? null : CapacityDiagnostics.ScheduleTrainersMissing.At(
            (SubjectRef)session.Code, ("session", session.Code), ("needed", needed), ("who", who), ("there", count));
    }

    private Diagnostic WhyNone(SessionRequest session, ScheduledTrainer[] there, List<PlacedSession> candidates)
    {
        SubjectRef subject = session.Code;
        if (candidates.Count == 0)
        {
            return CapacityDiagnostics.ScheduleNoRoom.At(subject, ("venue", session.Venue), ("days", session.Days), ("session", session.Code));
        }

        var free = candidates.Max(c => there.Count(t => t.IsFree(c.Days)));
        return free >= session.Trainers
            ? CapacityDiagnostics.ScheduleNoWoman.At(
                subject, ("session", session.Code), ("there", there.Count(t => t.IsWoman)), ("who", _pool.Who(session)))
            : CapacityDiagnostics.ScheduleTrainersBusy.At(
                subject, ("session", session.Code), ("needed", session.Trainers), ("who", _pool.Who(session)), ("there", there.Length), ("free", free));
    }
}
