using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>What attendance and tests say of courses, person by person.</summary>
internal sealed class CourseEvidence(
    IEnumerable<TrainingSession> sessions, IEnumerable<CourseVersion> versions, IEnumerable<Attendance> attendance, IEnumerable<TestResult> tests)
{
    private readonly Dictionary<SessionCode, TrainingSession> _sessions = sessions.Where(s => s.Status != SessionStatus.Cancelled).DistinctBy(s => s.Code).ToDictionary(s => s.Code);
    private readonly ILookup<CourseCode, CourseVersion> _versions = versions.ToLookup(v => v.Course);
    private readonly ILookup<PersonRef, Attendance> _attendance = attendance.DistinctBy(a => (a.Session, a.Person, a.Day)).ToLookup(a => a.Person);
    private readonly ILookup<PersonRef, TestResult> _tests = tests.ToLookup(t => t.Person);

    public ConditionResult Finished(FinishedCourseCondition condition, PersonRef person, DateOnly day)
    {
        var states = condition.Courses.Distinct().ToDictionary(c => c, _ => CompletionState.NotFinished);
        foreach (var completion in CompletionsOf(person, condition.Courses, day))
        {
            var state = WithShare(completion, condition.MinimumAttendance);
            if (state == CompletionState.Finished || (state == CompletionState.Unknown && states[completion.Course] == CompletionState.NotFinished))
            {
                states[completion.Course] = state;
            }
        }

        var figure = new ConditionFigure
        {
            Measure = ConditionMeasure.Courses,
            Needed = new(condition.Count, 1),
            There = states.Values.Count(s => s == CompletionState.Finished),
            Uncertain = states.Values.Count(s => s == CompletionState.Unknown),
        };
        return new()
        {
            Condition = condition,
            Figures = [figure],
            Lacking = figure.State == ConditionState.Met
                ? ValueList<string>.Empty
                : [.. states.Where(s => s.Value != CompletionState.Finished).Select(s => s.Key.Value)],
        };
    }

    public ConditionResult Attended(AttendedDaysCondition condition, PersonRef person, DateOnly day)
    {
        long there = 0, atMost = 0;
        foreach (var session in AttendanceOf(person, [condition.Course], day).GroupBy(a => a.Session))
        {
            var held = _sessions[session.Key].Days.Where(d => d <= day).ToHashSet();
            var recorded = session.Where(a => held.Contains(a.Day)).ToList();
            var present = recorded.Count(a => a.State == AttendanceState.Present);
            there = long.Max(there, present);
            atMost = long.Max(atMost, present + held.Count - recorded.Count);
        }

        return new()
        {
            Condition = condition,
            Figures = [new() { Measure = ConditionMeasure.Days, Needed = new(condition.Days, 1), There = there, Uncertain = atMost - there }],
        };
    }

    /// <summary>The first day by which so many of the courses were finished, or null.</summary>
    public DateOnly? FinishedOn(FinishedCourseCondition condition, PersonRef person)
    {
        var days = CompletionsOf(person, condition.Courses, DateOnly.MaxValue)
            .Where(c => WithShare(c, condition.MinimumAttendance) == CompletionState.Finished)
            .GroupBy(c => c.Course).Select(c => c.Min(s => s.On)).Order().ToList();
        return days.Count < condition.Count ? null : days[condition.Count - 1];
    }

    /// <summary>The first day by which the person was there on so many days of one session, or null.</summary>
    public DateOnly? AttendedOn(AttendedDaysCondition condition, PersonRef person) => AttendanceOf(person, [condition.Course], DateOnly.MaxValue)
        .Where(a => AttendanceClashes.IsThere(a, _sessions[a.Session]))
        .GroupBy(a => a.Session)
        .Select(s => s.Select(a => a.Day).Order().Skip(condition.Days - 1).Select(d => (DateOnly?)d).FirstOrDefault())
        .Min();

    private ImmutableArray<Completion> CompletionsOf(PersonRef person, ValueList<CourseCode> courses, DateOnly day)
    {
        var attended = AttendanceOf(person, courses, day).ToList();
        var ended = attended.Select(a => _sessions[a.Session]).DistinctBy(s => s.Code).Where(s => s.Days[^1] <= day);
        return CompletionList.Of(ended, courses.SelectMany(c => _versions[c]), attended, _tests[person].Where(t => t.On <= day));
    }

    private IEnumerable<Attendance> AttendanceOf(PersonRef person, ValueList<CourseCode> courses, DateOnly day) => _attendance[person]
        .Where(a => a.Day <= day && _sessions.TryGetValue(a.Session, out var session) && courses.Contains(session.Course));

    private static CompletionState WithShare(Completion completion, Ratio? share) =>
        completion.State != CompletionState.Finished || share is not { } least || completion.Attendance.CompareValueTo(least) >= 0 ? completion.State
        : new Ratio(int.Min(completion.DaysPresent + completion.DaysOpen, completion.Days), completion.Days).CompareValueTo(least) >= 0 ? CompletionState.Unknown
        : CompletionState.NotFinished;
}
