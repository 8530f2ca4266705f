namespace ElectionCore.Capacity;

/// <summary>Finds what records name that is not on record itself.</summary>
internal sealed class NamedRecords(CapacityRegister register, DateOnly asOf, CancellationToken cancellationToken) : IFactKindVisitor<Task>
{
    private const string Person = "person";

    private static readonly HashSet<string> Kinds = new(
        ["course", "training-session", "venue", "competency", "credential-type", "code-of-conduct", "cascade-plan", Person], StringComparer.Ordinal);

    // A version of a course bears the course's own reference, and is no record of it.
    private static readonly HashSet<Type> Records =
    [
        typeof(Trainee), typeof(Trainer), typeof(Course), typeof(TrainingSession), typeof(Venue), typeof(Competency), typeof(CredentialType), typeof(CodeOfConduct),
        typeof(CascadePlanRecord),
    ];

    private readonly HashSet<SubjectRef> _known = [];
    private readonly SortedDictionary<string, (SubjectRef Target, string First, int Count)> _named = new(StringComparer.Ordinal);
    private readonly List<(string Kind, HashSet<SubjectRef> People)> _people = [];

    public async Task<IReadOnlyList<Diagnostic>> CheckAsync()
    {
        foreach (var kind in CapacityKinds.All)
        {
            await kind.Accept(this).ConfigureAwait(false);
        }

        return
        [
            .. _people.Select(p => (p.Kind, Missing: p.People.Where(n => !_known.Contains(n)).ToList())).Where(p => p.Missing.Count > 0)
                .Select(p => CapacityDiagnostics.PeopleUnrecorded.At(
                    default, ("people", p.Missing.Count), ("kind", p.Kind), ("first", p.Missing.Select(m => m.Code).Min(StringComparer.Ordinal)!))),
            .. _named.Values.Where(n => !_known.Contains(n.Target))
                .Select(n => CapacityDiagnostics.RecordUnknown.At(n.Target, ("target", n.Target), ("count", n.Count), ("first", n.First))),
        ];
    }

    public async Task Visit<T>()
        where T : class, IFactState
    {
        var word = KindWords.Of<T>();

        // Whoever is posted without being recorded is told posting by posting.
        var people = typeof(T) == typeof(Duty) ? null : new HashSet<SubjectRef>();
        var isRecord = Records.Contains(typeof(T));
        await foreach (var state in register.ReadAsync<T>(asOf, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            if (isRecord)
            {
                _known.Add(state.Subject);
            }

            foreach (var target in state.References.Append(state.Subject).Where(r => Kinds.Contains(r.Kind)).Distinct())
            {
                if (target.Kind == Person)
                {
                    people?.Add(target);
                }
                else
                {
                    Note(target, state.Subject.ToString());
                }
            }
        }

        if (people is { Count: > 0 })
        {
            _people.Add((word, people));
        }
    }

    private void Note(SubjectRef target, string from)
    {
        var (_, first, count) = _named.GetValueOrDefault(target.ToString());
        _named[target.ToString()] = (target, count == 0 || string.CompareOrdinal(from, first) < 0 ? from : first, count + 1);
    }
}
