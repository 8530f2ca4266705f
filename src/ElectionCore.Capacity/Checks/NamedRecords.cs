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
    private readonly List<(string Kind, Dictionary<SubjectRef, SubjectRef> Records)> _people = [];

    public async Task<IReadOnlyList<Diagnostic>> CheckAsync()
    {
        foreach (var kind in CapacityKinds.All)
        {
            await kind.Accept(this).ConfigureAwait(false);
        }

        return
        [
            .. _people.Select(p => (p.Kind, Missing: p.Records.Where(n => !_known.Contains(n.Key)).Select(n => n.Value).ToList())).Where(p => p.Missing.Count > 0)
                .Select(p => CapacityDiagnostics.PeopleUnrecorded.At(default, ("people", p.Missing.Count), ("kind", p.Kind), ("where", Where(p.Missing)))),
            .. _named.Values.Where(n => !_known.Contains(n.Target))
                .Select(n => CapacityDiagnostics.RecordUnknown.At(n.Target, ("target", n.Target), ("count", n.Count), ("first", n.First))),
        ];
    }

    public async Task Visit<T>()
        where T : class, IFactState
    {
        var word = KindWords.Of<T>();

        // Whoever is posted without being recorded is told posting by posting.
        var people = typeof(T) == typeof(Duty) ? null : new Dictionary<SubjectRef, SubjectRef>();
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
                    people?.TryAdd(target, state.Subject);
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

    // A key that nobody knows may be anything that was entered in its place, so it is not repeated; a record about the person alone has no other name.
    private static string Where(IEnumerable<SubjectRef> records) =>
        records.Where(r => r.Kind != Person).Select(r => r.ToString()).Min(StringComparer.Ordinal) is { } first ? $"; the first in those of {first}" : "";

    private void Note(SubjectRef target, string from)
    {
        var (_, first, count) = _named.GetValueOrDefault(target.ToString());
        _named[target.ToString()] = (target, count == 0 || string.CompareOrdinal(from, first) < 0 ? from : first, count + 1);
    }
}
