using System.Text.RegularExpressions;

namespace ElectionCore.Capacity;

/// <summary>Finds what records name that is not on record itself.</summary>
internal sealed partial class NamedRecords(CapacityRegister register, DateOnly asOf, CancellationToken cancellationToken) : IFactKindVisitor<Task>
{
    private const string Person = "person";

    private static readonly HashSet<string> Kinds = new(
        ["course", "training-session", "venue", "competency", "credential-type", "code-of-conduct", Person], StringComparer.Ordinal);

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
                    default, ("people", p.Missing.Count), ("kind", p.Kind), ("first", p.Missing.Min(m => m.Code)!))),
            .. _named.Values.Where(n => !_known.Contains(n.Target))
                .Select(n => CapacityDiagnostics.RecordUnknown.At(n.Target, ("target", n.Target), ("count", n.Count), ("first", n.First))),
        ];
    }

    public async Task Visit<T>()
        where T : class, IFactState
    {
        // Whoever is posted without being recorded is told posting by posting.
        var people = typeof(T) == typeof(Duty) ? null : new HashSet<SubjectRef>();
        var isRecord = typeof(T) is var type && (type == typeof(Trainee) || type == typeof(Trainer) || type == typeof(Course) || type == typeof(CourseVersion)
            || type == typeof(TrainingSession) || type == typeof(Venue) || type == typeof(Competency) || type == typeof(CredentialType) || type == typeof(CodeOfConduct));
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
            _people.Add((Capital().Replace(typeof(T).Name, " $0").Trim().ToLowerInvariant(), people));
        }
    }

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();

    private void Note(SubjectRef target, string from)
    {
        var (_, first, count) = _named.GetValueOrDefault(target.ToString());
        _named[target.ToString()] = (target, count == 0 || string.CompareOrdinal(from, first) < 0 ? from : first, count + 1);
    }
}
