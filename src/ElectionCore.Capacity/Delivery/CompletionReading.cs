using System.Runtime.CompilerServices;

namespace ElectionCore.Capacity;

/// <summary>Reads who finished sessions, some sessions at a time.</summary>
public static class CompletionReading
{
    private const int BatchSize = 256;
    private const int PeopleAtOnce = 4096;

    /// <summary>Works out who finished the sessions that have ended, without holding the attendance of all of them.</summary>
    /// <param name="register">The register.</param>
    /// <param name="sessions">
    /// The sessions. Those that end after the day are passed over. Days that somebody lacks there are looked for at all sessions on record.
    /// </param>
    /// <param name="versions">The versions of the courses.</param>
    /// <param name="asOf">The day: what happened later does not count.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>How far each came of whom there is attendance or a test: session by session, and within one by person.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/>, <paramref name="sessions"/> or <paramref name="versions"/> is null.</exception>
    public static IAsyncEnumerable<Completion> CompletionsAsync(
        this CapacityRegister register, IEnumerable<TrainingSession> sessions, IReadOnlyCollection<CourseVersion> versions, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(versions);
        return EachAsync(register, [.. sessions.Where(s => s.Days[^1] <= asOf).OrderBy(s => s.Code)], versions, asOf, cancellationToken);
    }

    private static async IAsyncEnumerable<Completion> EachAsync(
        CapacityRegister register, List<TrainingSession> sessions, IReadOnlyCollection<CourseVersion> versions, DateOnly asOf, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in sessions.Chunk(BatchSize))
        {
            var query = FactQuery.KnownNow with { ValidOn = asOf, References = [.. batch.Select(s => s.Subject)] };
            var attendance = await register.Facts<Attendance>().ReadAsync(query, cancellationToken).Select(f => f.State).ToListAsync(cancellationToken).ConfigureAwait(false);
            var tests = await register.Facts<TestResult>().ReadAsync(query, cancellationToken).Select(f => f.State).ToListAsync(cancellationToken).ConfigureAwait(false);
            var completions = CompletionList.Of(batch, versions, attendance, tests);
            var lacking = completions.Where(c => c.DaysPresent > 0 && c.DaysPresent < c.Days).Select(c => c.Person).ToHashSet();
            var gathered = lacking.Count == 0 ? [] : await GatheredAsync(register, batch, versions, lacking, asOf, cancellationToken).ConfigureAwait(false);
            foreach (var completion in completions)
            {
                yield return gathered.GetValueOrDefault((completion.Session, completion.Person), completion);
            }
        }
    }

    /// <summary>Judges those who lack days anew, by all that is recorded of them.</summary>
    private static async Task<Dictionary<(SessionCode, PersonRef), Completion>> GatheredAsync(
        CapacityRegister register, TrainingSession[] batch, IReadOnlyCollection<CourseVersion> versions, HashSet<PersonRef> people, DateOnly asOf, CancellationToken cancellationToken)
    {
        var gathered = new Dictionary<(SessionCode, PersonRef), Completion>();
        foreach (var some in people.Chunk(PeopleAtOnce))
        {
            var query = FactQuery.KnownNow with { ValidOn = asOf, References = [.. some.Select(p => (SubjectRef)p)] };
            var attendance = await register.Facts<Attendance>().ReadAsync(query, cancellationToken).Select(f => f.State).ToListAsync(cancellationToken).ConfigureAwait(false);
            var tests = await register.Facts<TestResult>().ReadAsync(query, cancellationToken).Select(f => f.State).ToListAsync(cancellationToken).ConfigureAwait(false);
            var sessions = await register.FindAsync<TrainingSession>(attendance.Select(a => a.Session.Value), asOf, cancellationToken)
                .Where(s => s.Days[^1] <= asOf).ToListAsync(cancellationToken).ConfigureAwait(false);
            foreach (var completion in CompletionList.Of(batch.Concat(sessions), versions, attendance, tests))
            {
                gathered[(completion.Session, completion.Person)] = completion;
            }
        }

        return gathered;
    }
}
