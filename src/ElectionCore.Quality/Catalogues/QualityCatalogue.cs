using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>One edition of a catalogue: the clauses of a standard with titles in own words, and the topics that an auditor asks about.</summary>
/// <remarks>
/// The text of a standard belongs to its publisher and is not here. Who has a licence fills in <see cref="CatalogueTopic.OfficialRef"/>. A
/// catalogue never changes; another version of its content is another catalogue. Equality is of the same object.
/// </remarks>
public sealed class QualityCatalogue
{
    private readonly FrozenDictionary<TopicCode, CatalogueTopic> _topics;
    private readonly FrozenDictionary<string, CatalogueClause> _clauses;

    internal QualityCatalogue(CatalogueHead head, ImmutableArray<ElectoralProcess> processes, ImmutableArray<ElectoralPhase> phases, ImmutableArray<CatalogueClause> clauses, ImmutableArray<CatalogueTopic> topics)
    {
        (Head, Processes, Phases, Clauses, Topics) = (head, processes, phases, clauses, topics);
        _topics = topics.ToFrozenDictionary(t => t.Code);
        _clauses = clauses.ToFrozenDictionary(c => c.Number, StringComparer.Ordinal);
    }

    /// <summary>What it is, of which standard and edition.</summary>
    public CatalogueHead Head { get; }

    /// <summary>The permanent code.</summary>
    public CatalogueCode Code => Head.Code;

    /// <summary>The electoral processes, in the order of the document.</summary>
    public ImmutableArray<ElectoralProcess> Processes { get; }

    /// <summary>The phases of the electoral cycle, in their order.</summary>
    public ImmutableArray<ElectoralPhase> Phases { get; }

    /// <summary>The clauses, in their order.</summary>
    public ImmutableArray<CatalogueClause> Clauses { get; }

    /// <summary>The topics, in the order of the document.</summary>
    public ImmutableArray<CatalogueTopic> Topics { get; }

    /// <summary>The topic of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The topic, or null when the catalogue has none of that code.</returns>
    public CatalogueTopic? Find(TopicCode code) => _topics.GetValueOrDefault(code);

    /// <summary>The clause of a number.</summary>
    /// <param name="number">The number, such as 8.5.1.</param>
    /// <returns>The clause, or null when the catalogue has none of that number.</returns>
    public CatalogueClause? FindClause(string number) => _clauses.GetValueOrDefault(number);

    /// <summary>The phases in which a topic is asked about: those of its processes, or all where it belongs to none in particular.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns>The codes of the phases, in the order of the cycle.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public IEnumerable<string> PhasesOf(CatalogueTopic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return topic.Processes.Count == 0
            ? Phases.Select(p => p.Code)
            : Phases.Select(p => p.Code).Where(p => Processes.Any(r => topic.Processes.Contains(r.Code, StringComparer.Ordinal) && r.Phases.Contains(p, StringComparer.Ordinal)));
    }
}
