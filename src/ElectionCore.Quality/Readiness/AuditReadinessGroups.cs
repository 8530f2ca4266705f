using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ElectionCore.Quality;

/// <summary>The rows of audit readiness: of each catalogue, and by clause, process and unit within it.</summary>
internal sealed class AuditReadinessGroups
{
    private readonly AuditReadinessGrid _grid;
    private readonly bool _isPracticeApart;
    private readonly Dictionary<(int Catalogue, string Key, TopicBasis? Basis), AuditReadinessGroup> _whole = [];
    private readonly Dictionary<(int Catalogue, string Key, TopicBasis? Basis), AuditReadinessGroup> _clauses = [];
    private readonly Dictionary<(int Catalogue, string Key, TopicBasis? Basis), AuditReadinessGroup> _processes = [];
    private readonly Dictionary<(int Catalogue, int Column, TopicBasis? Basis), AuditReadinessGroup> _units = [];

    public AuditReadinessGroups(AuditReadinessGrid grid, bool isPracticeApart) => (_grid, _isPracticeApart) = (grid, isPracticeApart);

    /// <summary>The groups of a topic, whichever the unit.</summary>
    public (AuditReadinessGroup Whole, AuditReadinessGroup Clause, AuditReadinessGroup Process) Of(AuditReadinessTopic topic)
    {
        var key = Key(topic);
        return (Get(_whole, "", key), Get(_clauses, topic.Clause, key with { Clause = topic.Clause }), Get(_processes, topic.Process ?? "", key with { Process = topic.Process }));

        AuditReadinessGroup Get(Dictionary<(int, string, TopicBasis?), AuditReadinessGroup> groups, string part, AuditReadinessRow row)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, (topic.CatalogueNumber, part, Basis(topic)), out _);
            return group ??= new(row);
        }
    }

    /// <summary>The group of a topic's catalogue at a unit.</summary>
    public AuditReadinessGroup At(AuditReadinessTopic topic, int column)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_units, (topic.CatalogueNumber, column, Basis(topic)), out _);
        return group ??= new(Key(topic) with { Unit = _grid.Units[column] });
    }

    /// <summary>
    /// The groups that something about topics, and perhaps a process and a unit, belongs to; each once. What is about none of the topics belongs to the whole only.
    /// </summary>
    public HashSet<AuditReadinessGroup> About(IEnumerable<int> rows, string? process, IReadOnlyCollection<UnitCode?> units)
    {
        var about = new HashSet<AuditReadinessGroup>();
        var columns = units.Select(u => _grid.Units.IndexOf(u)).ToList();
        foreach (var topic in rows.Select(r => _grid.Topics[r]))
        {
            var (whole, clause, own) = Of(topic);
            about.UnionWith([whole, clause, process is null ? own : _processes.GetValueOrDefault((topic.CatalogueNumber, process, Basis(topic)), own)]);
            about.UnionWith(columns.Select(c => _units.GetValueOrDefault((topic.CatalogueNumber, c, Basis(topic)))).OfType<AuditReadinessGroup>());
        }

        if (about.Count == 0)
        {
            about.UnionWith(_whole.Values);
        }

        return about;
    }

    public ImmutableArray<AuditReadinessRow> Whole(Func<AuditReadinessRow, DateOnly?> nextAudit) => Rows(_whole, (_, _) => 0, nextAudit);

    public ImmutableArray<AuditReadinessRow> Clauses(Func<AuditReadinessRow, DateOnly?> nextAudit) =>
        Rows(_clauses, (catalogue, row) => catalogue.Clauses.IndexOf(catalogue.FindClause(row.Clause!)!), nextAudit);

    public ImmutableArray<AuditReadinessRow> Processes(Func<AuditReadinessRow, DateOnly?> nextAudit) =>
        Rows(_processes, (catalogue, row) => row.Process is null ? -1 : catalogue.Processes.Select(p => p.Code).TakeWhile(p => p != row.Process).Count(), nextAudit);

    public ImmutableArray<AuditReadinessRow> Units(Func<AuditReadinessRow, DateOnly?> nextAudit) => Rows(_units, (_, _) => 0, nextAudit);

    private ImmutableArray<AuditReadinessRow> Rows<T>(
        Dictionary<(int Catalogue, T Key, TopicBasis? Basis), AuditReadinessGroup> groups, Func<QualityCatalogue, AuditReadinessRow, int> order, Func<AuditReadinessRow, DateOnly?> nextAudit)
    {
        var catalogues = _grid.Topics.Select(t => t.Catalogue).Distinct().ToDictionary(c => c.Code);
        return
        [
            .. groups.OrderBy(g => g.Key.Catalogue).ThenBy(g => order(catalogues[g.Value.Key.Catalogue], g.Value.Key))
                .ThenBy(g => g.Value.Key.Unit?.Value, StringComparer.Ordinal).ThenBy(g => g.Key.Basis).Select(g => g.Value.ToRow(nextAudit(g.Value.Key))),
        ];
    }

    private TopicBasis? Basis(AuditReadinessTopic topic) => _isPracticeApart ? topic.Topic.Basis : null;

    private AuditReadinessRow Key(AuditReadinessTopic topic) => new() { Catalogue = topic.Catalogue.Code, Basis = Basis(topic), Counts = new() };
}
