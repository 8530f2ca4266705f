namespace ElectionCore.Capacity;

/// <summary>Who has a seat in a session and who waits for one, in the order in which they asked.</summary>
public sealed class SessionRoster
{
    private readonly List<Enrolment> _all;

    /// <summary>Makes a roster of what is enrolled.</summary>
    /// <param name="session">The session.</param>
    /// <param name="enrolments">The enrolments; those of other sessions are left out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SessionRoster(TrainingSession session, IEnumerable<Enrolment> enrolments)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(enrolments);
        Session = session;
        _all = [.. enrolments.Where(e => e.Session == session.Code).OrderBy(e => e.On).ThenBy(e => e.Person)];
    }

    /// <summary>The session.</summary>
    public TrainingSession Session { get; }

    /// <summary>Those who have a seat, first come first.</summary>
    public IReadOnlyList<Enrolment> Enrolled => [.. Of(EnrolmentStatus.Enrolled)];

    /// <summary>Those who wait, first come first.</summary>
    public IReadOnlyList<Enrolment> Waiting => [.. Of(EnrolmentStatus.Waiting)];

    /// <summary>The seats nobody has; 0 where more people are enrolled than there are seats.</summary>
    public int SeatsFree => Math.Max(0, Session.Capacity - Of(EnrolmentStatus.Enrolled).Count());

    /// <summary>Enrols a person: with a seat while one is free and nobody waits, or else on the waiting list.</summary>
    /// <param name="person">The person.</param>
    /// <param name="sex">What is recorded as the person's sex, for a session that is for women or for men.</param>
    /// <param name="on">The day.</param>
    /// <returns>The enrolment, to be stored.</returns>
    /// <exception cref="RuleViolationException">
    /// The session was cancelled or held (<c>CAP0010</c>), is not for this person (<c>CAP0011</c>), or the person is on the roster
    /// already (<c>CAP0012</c>).
    /// </exception>
    public Enrolment Enrol(PersonRef person, RecordedSex sex, DateOnly on)
    {
        if (Session.Status != SessionStatus.Planned)
        {
            throw new RuleViolationException(CapacityDiagnostics.SessionClosed.At(Session.Subject, ("session", Session.Code), ("status", Words.Of(Session.Status))));
        }

        if (!Admits(Session.Group, sex))
        {
            throw new RuleViolationException(CapacityDiagnostics.GroupMismatch.At(Session.Subject, ("session", Session.Code), ("group", Words.Of(Session.Group)), ("person", person)));
        }

        if (_all.Exists(e => e.Person == person && e.Status != EnrolmentStatus.Withdrawn))
        {
            throw new RuleViolationException(CapacityDiagnostics.EnrolledAlready.At(Session.Subject, ("session", Session.Code), ("person", person)));
        }

        _all.RemoveAll(e => e.Person == person);
        var status = SeatsFree > 0 && !Of(EnrolmentStatus.Waiting).Any() ? EnrolmentStatus.Enrolled : EnrolmentStatus.Waiting;
        var enrolment = new Enrolment { Session = Session.Code, Person = person, Status = status, On = on };
        Insert(enrolment);
        return enrolment;
    }

    /// <summary>Withdraws a person; whoever waits longest gets the seat.</summary>
    /// <param name="person">The person.</param>
    /// <returns>What changed, to be stored: the withdrawal, and the seat that was given.</returns>
    /// <exception cref="RuleViolationException">The person is not on the roster (<c>CAP0013</c>).</exception>
    public IReadOnlyList<Enrolment> Withdraw(PersonRef person)
    {
        var index = _all.FindIndex(e => e.Person == person && e.Status != EnrolmentStatus.Withdrawn);
        if (index < 0)
        {
            throw new RuleViolationException(CapacityDiagnostics.NotEnrolled.At(Session.Subject, ("session", Session.Code), ("person", person)));
        }

        _all[index] = _all[index] with { Status = EnrolmentStatus.Withdrawn };
        List<Enrolment> changed = [_all[index]];
        if (SeatsFree > 0 && _all.FindIndex(e => e.Status == EnrolmentStatus.Waiting) is >= 0 and var next)
        {
            _all[next] = _all[next] with { Status = EnrolmentStatus.Enrolled };
            changed.Add(_all[next]);
        }

        return changed;
    }

    /// <summary>Whether a session of a group takes a person. Somebody whose sex is not recorded is taken by mixed sessions only.</summary>
    internal static bool Admits(SessionGroup group, RecordedSex sex) => group switch
    {
        SessionGroup.Women => sex == RecordedSex.Female,
        SessionGroup.Men => sex == RecordedSex.Male,
        _ => true,
    };

    private IEnumerable<Enrolment> Of(EnrolmentStatus status) => _all.Where(e => e.Status == status);

    private void Insert(Enrolment enrolment)
    {
        var index = _all.FindIndex(e => e.On > enrolment.On);
        _all.Insert(index < 0 ? _all.Count : index, enrolment);
    }
}
