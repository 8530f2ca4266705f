namespace ElectionCore.Capacity;

/// <summary>Divides days attended into those that are paid, those that are held back, and those that were paid before.</summary>
internal sealed class AllowanceDays
{
    private const int Named = 5;

    private readonly AllowanceChecks _checks;
    private readonly IReadOnlyDictionary<SessionCode, TrainingSession> _sessions;
    private readonly Dictionary<SessionCode, HashSet<PersonRef>> _rosters;
    private readonly List<(Attendance Entry, PaidDay Earlier)> _again = [];

    /// <param name="days">The days attended for which there is a rate.</param>
    /// <param name="sessions">Their sessions.</param>
    /// <param name="checks">What they are held against.</param>
    public AllowanceDays(IEnumerable<Attendance> days, IReadOnlyDictionary<SessionCode, TrainingSession> sessions, AllowanceChecks checks)
    {
        (_sessions, _checks) = (sessions, checks);
        _rosters = checks.Enrolments.GroupBy(e => e.Session)
            .ToDictionary(g => g.Key, g => g.Where(e => e.Status == EnrolmentStatus.Enrolled).Select(e => e.Person).ToHashSet());
        var before = checks.Paid.OrderBy(p => p.Session).DistinctBy(p => (p.Person, p.Day)).ToDictionary(p => (p.Person, p.Day));

        // A day that can be paid goes before one that is held back.
        foreach (var entry in days.OrderBy(IsHeldBack).ThenBy(a => a.Session).DistinctBy(a => (a.Person, a.Day)))
        {
            if (before.TryGetValue((entry.Person, entry.Day), out var earlier))
            {
                _again.Add((entry, earlier));
            }
            else
            {
                (IsHeldBack(entry) ? HeldBack : Paid).Add(entry);
            }
        }
    }

    public List<Attendance> Paid { get; } = [];

    public List<Attendance> HeldBack { get; } = [];

    /// <summary>The trainer who certifies the days of a session: the first that it names.</summary>
    public static PersonRef? CertifierOf(TrainingSession session) => session.Trainers is [var trainer, ..] ? trainer : null;

    /// <summary>Whether two keys are of one person. Sheets that are filled in by hand write letters small or large.</summary>
    public static bool IsSame(PersonRef a, PersonRef? b) => string.Equals(a.Value, b?.Value, StringComparison.OrdinalIgnoreCase);

    public IEnumerable<Diagnostic> Findings()
    {
        foreach (var (person, session) in HeldBack.Where(IsOwn).Select(a => (a.Person, a.Session)).Distinct().OrderBy(a => a.Session).ThenBy(a => a.Person))
        {
            yield return CapacityDiagnostics.PayCertifiedOwn.At((SubjectRef)session, ("person", person), ("session", session));
        }

        foreach (var (entry, earlier) in _again.OrderBy(a => a.Entry.Person).ThenBy(a => a.Entry.Day))
        {
            yield return CapacityDiagnostics.PaidAlready.At(
                (SubjectRef)entry.Person, ("person", entry.Person), ("day", entry.Day), ("session", earlier.Session));
        }

        if (People(a => !IsRecorded(a)) is { Count: > 0 } strangers)
        {
            yield return CapacityDiagnostics.PayUnrecorded.At(default, ("count", strangers.Count), ("first", string.Join(", ", strangers.Take(Named))));
        }

        if (People(a => IsRecorded(a) && !IsEnrolled(a)) is { Count: > 0 } guests)
        {
            yield return CapacityDiagnostics.PayUnenrolled.At(default, ("count", guests.Count), ("first", string.Join(", ", guests.Take(Named))));
        }
    }

    private List<PersonRef> People(Func<Attendance, bool> isSo) => [.. HeldBack.Where(isSo).Select(a => a.Person).Distinct().Order()];

    private bool IsHeldBack(Attendance entry) => !IsRecorded(entry) || !IsEnrolled(entry) || IsOwn(entry);

    private bool IsOwn(Attendance entry) => IsSame(entry.Person, CertifierOf(_sessions[entry.Session]));

    private bool IsRecorded(Attendance entry) => _checks.Known?.Contains(entry.Person) != false;

    // Where no roster is kept nobody can be missing from it; on one from which all withdrew is nobody.
    private bool IsEnrolled(Attendance entry) => !_rosters.TryGetValue(entry.Session, out var roster) || roster.Contains(entry.Person);
}
