namespace ElectionCore.Capacity;

/// <summary>Who has finished the courses that a role asks for, by a day.</summary>
public sealed class Readiness
{
    private readonly Dictionary<RoleCode, RoleProfile> _roles;
    private readonly Dictionary<(PersonRef, CourseCode), CompletionState> _states = [];

    /// <summary>Works it out.</summary>
    /// <param name="roles">The roles with the courses they ask for.</param>
    /// <param name="completions">Who finished which session.</param>
    /// <param name="asOf">The day: sessions that ended later do not count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Readiness(IEnumerable<RoleProfile> roles, IEnumerable<Completion> completions, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(completions);
        AsOf = asOf;
        _roles = roles.DistinctBy(r => r.Code).ToDictionary(r => r.Code);
        foreach (var completion in completions.Where(c => c.On <= asOf))
        {
            // Of several sessions the best counts: whoever failed once and finished later has finished. Each has the days gathered before it.
            var key = (completion.Person, completion.Course);
            _states[key] = _states.TryGetValue(key, out var known) ? Better(known, completion.State) : completion.State;
        }
    }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Whether the role has a profile that names courses.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Whether it has.</returns>
    public bool Knows(RoleCode role) => _roles.TryGetValue(role, out var profile) && profile.Courses.Count > 0;

    /// <summary>How far a person is from being ready for a role.</summary>
    /// <param name="person">The person.</param>
    /// <param name="role">The role.</param>
    /// <returns>
    /// Ready when all courses are finished; unknown when the role has no profile or something is not recorded that may be; partly ready
    /// with some of the courses, or some days of one; otherwise not ready. Somebody of whom nothing is recorded at any session of a course
    /// has not finished it.
    /// </returns>
    public PersonReadiness Of(PersonRef person, RoleCode role)
    {
        if (!Knows(role))
        {
            return new(CompletionState.Unknown, []);
        }

        var courses = _roles[role].Courses;
        var states = courses.Select(course => _states.GetValueOrDefault((person, course), CompletionState.NotFinished)).ToList();
        var isLacking = states.Exists(s => s is CompletionState.NotFinished or CompletionState.Partly);
        var state = isLacking && states.Exists(s => s is CompletionState.Finished or CompletionState.Partly) ? CompletionState.Partly
            : isLacking ? CompletionState.NotFinished
            : states.Contains(CompletionState.Unknown) ? CompletionState.Unknown
            : CompletionState.Finished;
        return new(state, [.. courses.Where((_, i) => states[i] != CompletionState.Finished)]);
    }

    private static CompletionState Better(CompletionState a, CompletionState b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(CompletionState state) => state switch
    {
        CompletionState.Finished => 3,
        CompletionState.Unknown => 2,
        CompletionState.Partly => 1,
        _ => 0,
    };
}
