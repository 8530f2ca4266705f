using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ElectionCore.Capacity;

/// <summary>Works out who finished which session from attendance and tests.</summary>
/// <remarks>
/// <para>A person has finished when the days attended reach the required share of the days that the version of the course takes, rounded
/// up, and the score of the test after the course reaches the pass mark where there is one. A session that is longer than the version asks
/// for its own days, and so does one whose version is not known.</para>
/// <para>Whoever was at a session and lacks days there has those of other sessions of the same version too, up to the last day of the
/// session; a day counts once. Where the session has no test of such a person, the latest at those others counts.</para>
/// <para>What is not recorded is unknown: whoever can no longer reach the days has not finished, or partly where there are some, and
/// whoever still might is unknown. A part of a day does not count as a day.</para>
/// </remarks>
public static class CompletionList
{
    /// <summary>Works out who finished.</summary>
    /// <param name="sessions">The sessions. Those that were cancelled are left out.</param>
    /// <param name="versions">The versions of the courses they are of.</param>
    /// <param name="attendance">The attendance; what is outside the days of its session counts for nothing.</param>
    /// <param name="tests">
    /// The results of tests; those after the course count. One whose score is above its highest, or that was taken before the first day of the
    /// session, is as if nothing were known of it.
    /// </param>
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
        var sittings = new Dictionary<(SessionCode, PersonRef), Sitting>();
        foreach (var entry in attendance)
        {
            if (held.TryGetValue(entry.Session, out var session) && session.Days.Contains(entry.Day))
            {
                Of(session, entry.Person).Mark(entry);
            }
        }

        foreach (var test in tests)
        {
            if (test.Kind == TestKind.After && held.TryGetValue(test.Session, out var session))
            {
                var sitting = Of(session, test.Person);
                sitting.Test = TestRules.Counts(test, session) ? test : sitting.Test;
            }
        }

        var all = sittings.Values;
        var lacking = all.Where(IsLacking).Select(s => s.Sat).ToHashSet();
        var gathered = all.Where(s => lacking.Contains(s.Sat)).ToLookup(s => s.Sat);
        return [.. all.Select(s => Judge(s, Rule(s), IsLacking(s) ? gathered[s.Sat] : [])).OrderBy(c => c.Session).ThenBy(c => c.Person)];

        Sitting Of(TrainingSession session, PersonRef person)
        {
            ref var sitting = ref CollectionsMarshal.GetValueRefOrAddDefault(sittings, (session.Code, person), out _);
            return sitting ??= new(session, person);
        }

        CourseVersion? Rule(Sitting sitting) => rules.GetValueOrDefault((sitting.Session.Course, sitting.Session.Version));

        bool IsLacking(Sitting sitting) => sitting.Present is > 0 and var present && present < DaysOf(sitting.Session, Rule(sitting));
    }

    private static int DaysOf(TrainingSession session, CourseVersion? rule) => int.Max(session.Days.Count, rule?.Days ?? 0);

    private static Completion Judge(Sitting sitting, CourseVersion? rule, IEnumerable<Sitting> gathered)
    {
        var session = sitting.Session;
        var others = gathered.Where(s => s != sitting && s.Session.Days[0] <= session.Days[^1]).OrderBy(s => s.Session.Code).ToList();
        var (present, recorded, open) = Sitting.Count(sitting, others);
        var days = DaysOf(session, rule);
        var share = rule?.RequiredAttendance ?? new Ratio(1, 1);
        var required = (int)(((Int128)days * share.Numerator + share.Denominator - 1) / share.Denominator);
        var attended = present >= required ? CompletionState.Finished
            : present + open >= required ? CompletionState.Unknown
            : present > 0 ? CompletionState.Partly
            : CompletionState.NotFinished;
        var taken = sitting.Test ?? others.Select(o => o.Test).OfType<TestResult>().MaxBy(t => t.On);
        var passed = rule is null ? CompletionState.Unknown
            : rule.PassMark is not { } mark ? CompletionState.Finished
            : taken is not { } test || !IsOfVersion(test, session) ? CompletionState.Unknown
            : test.Score * (rule.HighestScore ?? test.HighestScore) >= mark * test.HighestScore ? CompletionState.Finished
            : CompletionState.NotFinished;
        return new()
        {
            Session = session.Code,
            Course = session.Course,
            Person = sitting.Person,
            State = attended == CompletionState.NotFinished || passed == CompletionState.NotFinished ? CompletionState.NotFinished
                : attended == CompletionState.Finished ? passed
                : attended,
            Days = days,
            DaysRecorded = int.Min(recorded, days),
            DaysPresent = int.Min(present, days),
            DaysOpen = open,
            DaysRequired = required,
            Gathered = [.. others.Where(o => o.Present > 0).Select(o => o.Session.Code)],
            Score = taken?.Score,
            On = session.Days[^1],
        };
    }

    private static bool IsOfVersion(TestResult test, TrainingSession session) => test.Version is null || test.Version == session.Version;
}
