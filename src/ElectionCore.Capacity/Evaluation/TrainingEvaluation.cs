using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Training at the four levels of Kirkpatrick: what people said, what they learned, what they did, and what came of it.</summary>
/// <remarks>
/// Of chosen sessions, the third and fourth level count only what can be traced to people who finished one of them by that day; what names
/// nobody is counted as untraced and never shared out.
/// </remarks>
public sealed class TrainingEvaluation
{
    /// <summary>Evaluates training.</summary>
    /// <param name="records">The records.</param>
    /// <param name="session">Only this session, or null.</param>
    /// <param name="course">Only sessions of this course, or null.</param>
    /// <param name="minimumStations">The least number of stations for which errors of a trainer are shown, 2 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumStations"/> is below 2.</exception>
    public TrainingEvaluation(
        EvaluationRecords records, SessionCode? session = null, CourseCode? course = null, int minimumStations = TrainerOutcomes.DefaultMinimum)
    {
        ArgumentNullException.ThrowIfNull(records);
        var isChosen = session is not null || course is not null;
        Sessions = [.. records.Sessions.DistinctBy(s => s.Code).Where(s => (session is null || s.Code == session) && (course is null || s.Course == course)).OrderBy(s => s.Code)];
        var sessions = Sessions.ToDictionary(s => s.Code);
        var codes = sessions.Keys.ToHashSet();
        var completions = records.Completions.Where(c => codes.Contains(c.Session)).ToList();
        var finished = completions.Where(c => c.State == CompletionState.Finished).ToLookup(c => c.Person, c => c.On);
        var observed = records.Observations.Where(o => !isChosen || (o.Person is { } person && finished[person].Any(on => on <= o.On))).ToList();
        Feedback = [.. FeedbackSummary.Of(records.Feedback.Where(f => !isChosen || codes.Contains(f.Session)))];
        Gains = [.. LearningGain.Of(records.Tests.Where(t => sessions.TryGetValue(t.Session, out var of) ? TestRules.IsInTime(t, of) : !isChosen))];
        Practice = [.. PracticeSummary.Of(observed)];
        Observations = records.Observations.Count;
        ObservationsUntraced = records.Observations.Count - observed.Count;
        Outcomes = TrainerOutcomes.Of(records.Errors, records.Duties, completions, Sessions, minimumStations);
        Findings = [.. Faults(records, sessions)];
    }

    /// <summary>The sessions that are evaluated, by code.</summary>
    public ImmutableArray<TrainingSession> Sessions { get; }

    /// <summary>Level 1: what was said, by session and question.</summary>
    public ImmutableArray<FeedbackSummary> Feedback { get; }

    /// <summary>Level 2: what was learned, by session.</summary>
    public ImmutableArray<LearningGain> Gains { get; }

    /// <summary>Level 3: what was done as taught, by role and point.</summary>
    public ImmutableArray<PracticeSummary> Practice { get; }

    /// <summary>All observations there are.</summary>
    public int Observations { get; }

    /// <summary>Those of them that cannot be traced to somebody who finished one of the sessions; 0 where all sessions are evaluated.</summary>
    public int ObservationsUntraced { get; }

    /// <summary>Level 4: errors in forms, by trainer, never ranked.</summary>
    public TrainerOutcomes Outcomes { get; }

    /// <summary>
    /// What is to be known of the figures: more forms than people who attended (<c>CAP0029</c>); tests that do not count (<c>CAP0026</c>,
    /// <c>CAP0140</c>); and errors of stations that do not count or are traced to nobody (<c>CAP0142</c>, <c>CAP0143</c>).
    /// </summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    private static IEnumerable<Diagnostic> Faults(EvaluationRecords records, Dictionary<SessionCode, TrainingSession> sessions)
    {
        var (attendance, feedback) = (records.Attendance.ToLookup(a => a.Session), records.Feedback.ToLookup(f => f.Session));
        var forms = sessions.Values.SelectMany(s => DeliveryCheck.Said(s, attendance[s.Code], feedback[s.Code]));
        var tests = records.Tests.Where(t => sessions.ContainsKey(t.Session)).SelectMany(t => TestRules.Check(t, sessions[t.Session]));
        var days = StationErrorRules.CheckDays(records.Errors, records.Duties);
        return [.. forms, .. tests, .. StationErrorRules.Check(records.Errors), .. days is null ? [] : new[] { days }];
    }
}
