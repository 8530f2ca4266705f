using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Holds sessions, rosters, attendance and tests against each other.</summary>
public static class DeliveryCheck
{
    /// <summary>Finds what contradicts itself.</summary>
    /// <param name="records">The records.</param>
    /// <returns>What is wrong (<c>CAP0011</c>, <c>CAP0014</c> to <c>CAP0029</c>, <c>CAP0101</c> to <c>CAP0103</c>, <c>CAP0140</c>, <c>CAP0141</c>, <c>CAP0165</c>), in the order of the sessions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public static ImmutableArray<Diagnostic> Check(DeliveryRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var sessions = records.Sessions.DistinctBy(s => s.Code).OrderBy(s => s.Code).ToList();
        var attendance = records.Attendance.ToLookup(a => a.Session);
        var enrolments = records.Enrolments.ToLookup(e => e.Session);
        var tests = records.Tests.ToLookup(t => t.Session);
        var feedback = records.Feedback.ToLookup(f => f.Session);
        var men = records.People.Where(p => p.Sex == RecordedSex.Male).Select(p => p.Person).ToHashSet();
        var highest = records.Versions.ToLookup(v => (v.Course, v.Version), v => v.HighestScore);
        var rules = new SessionRules(records);
        var crowds = new SessionCrowds(records.Versions, records.Venues);
        var found = new List<Diagnostic>();
        foreach (var session in sessions)
        {
            found.AddRange(rules.Check(session));
            found.AddRange(Roster(session, enrolments[session.Code]));
            found.AddRange(Attended(session, enrolments[session.Code], attendance[session.Code]));
            if (crowds.Check(session, attendance[session.Code]) is { } crowd)
            {
                found.Add(crowd);
            }

            found.AddRange(Men(session, enrolments[session.Code], attendance[session.Code], men));
            found.AddRange(Tested(session, attendance[session.Code], tests[session.Code], highest[(session.Course, session.Version)].FirstOrDefault()));
            found.AddRange(Said(session, attendance[session.Code], feedback[session.Code]));
        }

        found.AddRange(SessionClashes.Find(sessions));
        found.AddRange(AttendanceClashes.Find(sessions.ToDictionary(s => s.Code), records.Attendance));
        return [.. found];
    }

    /// <summary>Finds what of sessions contradicts their courses, rooms and trainers, such as before they are stored.</summary>
    /// <param name="records">The sessions, and the versions, venues, trainers, credentials and revocations that are known; nothing else is looked at.</param>
    /// <returns>What is wrong (<c>CAP0014</c> to <c>CAP0016</c>, <c>CAP0021</c>, <c>CAP0022</c> and <c>CAP0165</c>), in the order of the sessions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public static ImmutableArray<Diagnostic> CheckSessions(DeliveryRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var rules = new SessionRules(records);
        return [.. records.Sessions.DistinctBy(s => s.Code).OrderBy(s => s.Code).SelectMany(rules.Check)];
    }

    private static IEnumerable<Diagnostic> Roster(TrainingSession session, IEnumerable<Enrolment> enrolments)
    {
        var roster = new SessionRoster(session, enrolments);
        if (roster.Enrolled.Count > session.Capacity)
        {
            yield return CapacityDiagnostics.OverEnrolled.At(session.Subject, ("enrolled", roster.Enrolled.Count), ("session", session.Code), ("capacity", session.Capacity));
        }

        if (session.Status == SessionStatus.Planned && roster.Waiting.Count > 0 && roster.SeatsFree > 0)
        {
            yield return CapacityDiagnostics.SeatsWithheld.At(session.Subject, ("waiting", roster.Waiting.Count), ("session", session.Code), ("free", roster.SeatsFree));
        }
    }

    private static IEnumerable<Diagnostic> Attended(TrainingSession session, IEnumerable<Enrolment> enrolments, IEnumerable<Attendance> attendance)
    {
        var sheet = attendance.ToList();
        if (session.Status == SessionStatus.Cancelled && sheet.Count > 0)
        {
            yield return CapacityDiagnostics.AttendanceCancelled.At(session.Subject, ("session", session.Code), ("count", sheet.Count));
        }

        foreach (var entry in sheet.Where(a => !session.Days.Contains(a.Day)))
        {
            yield return CapacityDiagnostics.AttendanceOutside.At(session.Subject, ("person", entry.Person), ("day", entry.Day), ("session", session.Code));
        }

        // Where no roster is kept nobody can be missing from it; on one from which all withdrew is nobody.
        var roster = enrolments.ToList();
        if (roster.Count > 0)
        {
            var enrolled = roster.Where(e => e.Status == EnrolmentStatus.Enrolled).Select(e => e.Person).ToHashSet();
            foreach (var person in sheet.Where(a => a.State != AttendanceState.Absent).Select(a => a.Person).Distinct().Where(p => !enrolled.Contains(p)))
            {
                yield return CapacityDiagnostics.AttendanceUnenrolled.At(session.Subject, ("person", person), ("session", session.Code));
            }
        }
    }

    private static IEnumerable<Diagnostic> Men(
        TrainingSession session, IEnumerable<Enrolment> enrolments, IEnumerable<Attendance> attendance, HashSet<PersonRef> men)
    {
        if (session.Group != SessionGroup.Women)
        {
            return [];
        }

        var enrolled = enrolments.Where(e => e.Status == EnrolmentStatus.Enrolled && men.Contains(e.Person)).Select(e => e.Person).Distinct().Order()
            .Select(p => CapacityDiagnostics.GroupMismatch.At(session.Subject, ("session", session.Code), ("group", Words.Of(session.Group)), ("person", p)));
        return enrolled.Concat(attendance.Where(a => a.State != AttendanceState.Absent && men.Contains(a.Person)).Select(a => a.Person).Distinct().Order()
            .Select(p => CapacityDiagnostics.ManAtWomensSession.At(session.Subject, ("person", p), ("session", session.Code))));
    }

    private static IEnumerable<Diagnostic> Tested(TrainingSession session, IEnumerable<Attendance> attendance, IEnumerable<TestResult> tests, decimal? highest)
    {
        var there = attendance.Where(a => a.State != AttendanceState.Absent).Select(a => a.Person).ToHashSet();
        foreach (var test in tests)
        {
            foreach (var fault in TestRules.Check(test, session))
            {
                yield return fault;
            }

            if (TestRules.IsPossible(test) && highest is { } known && test.HighestScore != known)
            {
                yield return CapacityDiagnostics.HighestScoreDiffers.At(
                    session.Subject, ("person", test.Person), ("session", session.Code), ("highest", test.HighestScore), ("known", known));
            }

            if (test.Version is { } other && other != session.Version)
            {
                yield return CapacityDiagnostics.TestOtherVersion.At(
                    session.Subject, ("person", test.Person), ("session", session.Code), ("other", other), ("version", session.Version));
            }

            if (test.Kind == TestKind.After && there.Count > 0 && !there.Contains(test.Person))
            {
                yield return CapacityDiagnostics.TestWithoutAttendance.At(session.Subject, ("person", test.Person), ("session", session.Code));
            }
        }
    }

    /// <summary>Finds more forms than people who were there (<c>CAP0029</c>). Where no attendance is recorded nothing is known.</summary>
    internal static IEnumerable<Diagnostic> Said(TrainingSession session, IEnumerable<Attendance> attendance, IEnumerable<SessionFeedback> feedback)
    {
        var forms = feedback.Select(f => f.Form).Distinct().Count();
        var people = attendance.Where(a => a.State != AttendanceState.Absent).Select(a => a.Person).Distinct().Count();
        if (forms > people && people > 0)
        {
            yield return CapacityDiagnostics.FeedbackExcess.At(session.Subject, ("forms", forms), ("session", session.Code), ("people", people));
        }
    }
}
