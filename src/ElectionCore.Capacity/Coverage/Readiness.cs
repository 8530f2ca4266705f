using System.Collections.Immutable;

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
            // Of several sessions the best counts: whoever failed once and finished later has finished.
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
    /// Ready when all courses are finished; unknown when the role has no profile or something is not recorded that may be; otherwise
    /// not ready. Somebody of whom nothing is recorded at any session of a course has not finished it.
    /// </returns>
    public PersonReadiness Of(PersonRef person, RoleCode role)
    {
        if (!Knows(role))
        {
            return new(CompletionState.Unknown, []);
        }

        var lacking = ImmutableArray.CreateBuilder<CourseCode>();
        var state = CompletionState.Finished;
        foreach (var course in _roles[role].Courses)
        {
            var one = _states.GetValueOrDefault((person, course), CompletionState.NotFinished);
            if (one != CompletionState.Finished)
            {
                lacking.Add(course);
                state = one == CompletionState.NotFinished || state == CompletionState.NotFinished ? CompletionState.NotFinished : CompletionState.Unknown;
            }
        }

        return new(state, [.. lacking]);
    }

    private static CompletionState Better(CompletionState a, CompletionState b) =>
        a == CompletionState.Finished || b == CompletionState.Finished ? CompletionState.Finished
        : a == CompletionState.Unknown || b == CompletionState.Unknown ? CompletionState.Unknown
        : CompletionState.NotFinished;
}
