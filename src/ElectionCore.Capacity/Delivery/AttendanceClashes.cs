namespace ElectionCore.Capacity;

/// <summary>People who were present at two sessions on one day.</summary>
internal static class AttendanceClashes
{
    /// <summary>Whether an entry says that somebody was there on a day of a session that was not cancelled.</summary>
    public static bool IsThere(Attendance entry, TrainingSession session) =>
        entry.State == AttendanceState.Present && session.Status != SessionStatus.Cancelled && session.Days.Contains(entry.Day);

    /// <summary>Finds them.</summary>
    /// <param name="sessions">The sessions.</param>
    /// <param name="attendance">The attendance.</param>
    /// <param name="concerns">Whether a session is looked at, one of the two at least; null for all.</param>
    public static IEnumerable<Diagnostic> Find(
        IReadOnlyDictionary<SessionCode, TrainingSession> sessions, IEnumerable<Attendance> attendance, Func<SessionCode, bool>? concerns = null)
    {
        var first = new Dictionary<(PersonRef, DateOnly), SessionCode>();
        var there = attendance.Where(a => sessions.TryGetValue(a.Session, out var session) && IsThere(a, session));
        foreach (var entry in there.OrderBy(a => a.Session).ThenBy(a => a.Person).ThenBy(a => a.Day))
        {
            if (!first.TryAdd((entry.Person, entry.Day), entry.Session) && first[(entry.Person, entry.Day)] is var earlier && earlier != entry.Session
                && (concerns is null || concerns(earlier) || concerns(entry.Session)))
            {
                yield return CapacityDiagnostics.PresentTwice.At(
                    (SubjectRef)entry.Person, ("person", entry.Person), ("first", earlier), ("second", entry.Session), ("day", entry.Day));
            }
        }
    }
}
