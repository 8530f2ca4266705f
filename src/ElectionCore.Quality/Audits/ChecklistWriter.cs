using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>Writes the questions of a checklist in their order.</summary>
internal sealed class ChecklistWriter
{
    private readonly ChecklistRecords _records;
    private readonly ImmutableArray<QualityCatalogue> _catalogues;
    private readonly ILookup<TopicCode, UnitCode> _units;
    private readonly ILookup<string, UnitCode> _owners;
    private readonly Dictionary<(CatalogueCode, TopicCode), string> _references;
    private readonly Dictionary<(CatalogueCode, TopicCode, UnitCode?), Determination> _before;

    public ChecklistWriter(ChecklistRecords records, ImmutableArray<QualityCatalogue> catalogues, IEnumerable<TopicAssignment> assigned)
    {
        (_records, _catalogues) = (records, catalogues);
        _units = assigned.ToLookup(a => a.Topic, a => a.Unit);
        _owners = records.Processes.Where(p => p.ElectoralProcess is not null).ToLookup(p => p.ElectoralProcess!, p => p.Owner, StringComparer.Ordinal);
        _references = records.OfficialReferences.DistinctBy(r => (r.Catalogue, r.Topic)).ToDictionary(r => (r.Catalogue, r.Topic), r => r.Reference);
        _before = LatestDeterminations.Of(records.Determinations.Where(d => d.Audit != records.Audit?.Code)).ToDictionary(d => (d.Catalogue, d.Topic, d.Unit));
    }

    public IEnumerable<ChecklistItem> Items()
    {
        var order = _catalogues.SelectMany(c => c.Processes).Select(p => p.Code).Distinct(StringComparer.Ordinal).Index().ToDictionary(p => p.Item, p => p.Index, StringComparer.Ordinal);
        var topics =
            from catalogue in _catalogues.Index()
            from topic in catalogue.Item.Topics
            where IsAsked(topic, catalogue.Item)
            select (Catalogue: catalogue.Item, catalogue.Index, Topic: topic, Process: ProcessOf(topic, catalogue.Item));
        return topics.OrderBy(t => t.Process is { } process ? order[process.Code] : -1)
            .ThenBy(t => t.Topic.Clauses[0], NumericOrder.Instance).ThenBy(t => t.Index).ThenBy(t => t.Topic.Code.Value, NumericOrder.Instance)
            .SelectMany(t => UnitsOf(t.Topic).Select(u => Item(t.Catalogue, t.Topic, t.Process, u)));
    }

    private ChecklistItem Item(QualityCatalogue catalogue, CatalogueTopic topic, ElectoralProcess? process, UnitCode? unit) => new()
    {
        Catalogue = catalogue.Code,
        Topic = topic,
        Unit = unit,
        Clause = catalogue.FindClause(topic.Clauses[0])!,
        Process = process,
        ProcessOwners = process is null ? ValueList<UnitCode>.Empty : [.. _owners[process.Code].Distinct().Order()],
        OfficialReference = _references.GetValueOrDefault((catalogue.Code, topic.Code)) ?? topic.OfficialRef,
        Before = _before.GetValueOrDefault((catalogue.Code, topic.Code, unit)),
    };

    // An audit asks about the system as a whole whatever part of the processes it looks at.
    private bool IsAsked(CatalogueTopic topic, QualityCatalogue catalogue) => _records.Scope.Covers(topic)
        && (topic.Processes.Count == 0 || _records.Audit is not { } audit
            || ((audit.Processes.Count == 0 || topic.Processes.Intersect(audit.Processes, StringComparer.Ordinal).Any())
                && (audit.Phase is null || catalogue.PhasesOf(topic).Contains(audit.Phase, StringComparer.Ordinal))));

    private ElectoralProcess? ProcessOf(CatalogueTopic topic, QualityCatalogue catalogue)
    {
        var own = catalogue.Processes.Where(p => topic.Processes.Contains(p.Code, StringComparer.Ordinal)).ToArray();
        return Array.Find(own, p => Narrows(_records.Scope.Processes, p) && Narrows(_records.Audit?.Processes ?? ValueList<string>.Empty, p)) ?? own.FirstOrDefault();

        static bool Narrows(ValueList<string> processes, ElectoralProcess process) => processes.Count == 0 || processes.Contains(process.Code, StringComparer.Ordinal);
    }

    // A topic nobody answers for is asked of the institution as a whole. One whose units are all outside of the audit is not asked.
    private IEnumerable<UnitCode?> UnitsOf(CatalogueTopic topic)
    {
        var asked = _records.Audit is { Units.Count: > 0 } audit ? audit.Units : _records.Scope.Units;
        return _units.Contains(topic.Code)
            ? _units[topic.Code].Where(u => asked.Count == 0 || asked.Contains(u)).Distinct().Order().Select(u => (UnitCode?)u)
            : [null];
    }
}
