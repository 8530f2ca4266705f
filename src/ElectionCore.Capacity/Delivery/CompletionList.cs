using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ElectionCore.Capacity;

/// <summary>Works out who finished which session from attendance and tests.</summary>
/// <remarks>
/// A person has finished when the days attended reach the required share of the session's days, rounded up, and the score of the test
/// after the course reaches the pass mark where there is one. What is not recorded is unknown: whoever can no longer reach the days
/// has not finished, whoever still might is unknown. A part of a day does not count as a day.
/// </remarks>
public static class CompletionList
{
    /// <summary>Works out who finished.</summary>
    /// <param name="sessions">The sessions. Those that were cancelled are left out.</param>
    /// <param name="versions">The versions of the courses they are of.</param>
    /// <param name="attendance">The attendance; what is outside the days of its session counts for nothing.</param>
    /// <param name="tests">The results of tests; those after the course count.</param>
    /// <returns>Everybody of whom something is recorded, by session and person.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Completion> Of(
        IEnumerable<TrainingSession> sessions, IEnumerable<CourseVersion> versions, IEnumerable<Attendance> attendance, IEnumerable<TestResult> tests)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentNullException.ThrowIfNull(attendance);
        ArgumentNullException.ThrowIfNull(tests);
        var held = sessions.Where(s => s.Status != SessionStatus.Cancelled).DistinctBy(s => s.Code).ToDictionary(s => s.Code);
        var rules = versions.DistinctBy(v => (v.Course, v.Version)).ToDictionary(v => (v.Course, v.Version));
        var tallies = new Dictionary<(SessionCode, PersonRef), Tally>();
        foreach (var entry in attendance)
        {
            if (held.TryGetValue(entry.Session, out var session) && session.Days.Contains(entry.Day))
            {
                ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, (entry.Session, entry.Person), out _);
                tally.Recorded++;
                tally.Present += entry.State == AttendanceState.Present ? 1 : 0;
            }
        }

        foreach (var test in tests)
        {
            if (test.Kind == TestKind.After && held.ContainsKey(test.Session))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(tallies, (test.Session, test.Person), out _).Test = test;
            }
        }

        return
        [
            .. tallies.Select(t => Judge(held[t.Key.Item1], rules.GetValueOrDefault((held[t.Key.Item1].Course, held[t.Key.Item1].Version)), t.Key.Item2, t.Value))
                .OrderBy(c => c.Session).ThenBy(c => c.Person),
        ];
    }

    private static Completion Judge(TrainingSession session, CourseVersion? rule, PersonRef person, Tally tally)
    {
        var share = rule?.RequiredAttendance ?? new Ratio(1, 1);
        var required = (int)(((Int128)session.Days.Count * share.Numerator + share.Denominator - 1) / share.Denominator);
        var missing = session.Days.Count - tally.Recorded;
        var attended = tally.Present >= required ? CompletionState.Finished
            : tally.Present + missing < required ? CompletionState.NotFinished
            : CompletionState.Unknown;
        var passed = rule is null ? CompletionState.Unknown
            : rule.PassMark is not { } mark ? CompletionState.Finished
            : tally.Test is not { } test || !IsOfVersion(test, session) ? CompletionState.Unknown
            : test.Score * (rule.HighestScore ?? test.HighestScore) >= mark * test.HighestScore ? CompletionState.Finished
            : CompletionState.NotFinished;
        return new()
        {
            Session = session.Code,
            Course = session.Course,
            Person = person,
            State = attended == CompletionState.NotFinished || passed == CompletionState.NotFinished ? CompletionState.NotFinished
                : attended == CompletionState.Finished && passed == CompletionState.Finished ? CompletionState.Finished
                : CompletionState.Unknown,
            Days = session.Days.Count,
            DaysRecorded = tally.Recorded,
            DaysPresent = tally.Present,
            DaysRequired = required,
            Score = tally.Test?.Score,
            On = session.Days[^1],
        };
    }

    private static bool IsOfVersion(TestResult test, TrainingSession session) => test.Version is null || test.Version == session.Version;

    private struct Tally
    {
        public int Recorded;
        public int Present;
        public TestResult? Test;
    }
}
