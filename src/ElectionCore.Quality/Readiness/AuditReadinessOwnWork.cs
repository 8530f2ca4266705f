using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>Whether what was judged was the assessor's own work, by what is known of people's work now: the judgement may have come in before that was known.</summary>
internal sealed class AuditReadinessOwnWork
{
    private readonly Dictionary<AuditCode, AuditArea> _areas = [];
    private readonly Dictionary<AuditCode, Audit> _audits;
    private readonly IndependenceRecords? _records;
    private readonly HashSet<PersonRef> _people;

    public AuditReadinessOwnWork(AuditReadinessRecords records, DateOnly asOf, ImmutableArray<QualityCatalogue> catalogues)
    {
        IEnumerable<IFactState> work =
        [
            .. records.Processes, .. records.Findings, .. records.Cases.Where(c => c.OpenedOn <= asOf).Select(c => c.AsOf(asOf)), .. records.Documents,
        ];
        var ties = AuditTies.Of(records.Ties, work);
        _audits = records.Audits.Where(a => a.Scope == records.Scope.Code).DistinctBy(a => a.Code).ToDictionary(a => a.Code);
        _people = ties.Select(t => t.Person).ToHashSet(PersonRef.AnyCase);
        _records = catalogues.IsEmpty ? null : new()
        {
            Scope = records.Scope with { Catalogues = [.. catalogues.Select(c => c.Code)] }, Catalogues = catalogues, Ties = ties, TopManagement = [],
        };
    }

    /// <summary>What of the assessor's own work it was, or null.</summary>
    public string? Of(Determination determination)
    {
        if (_records is null || !_people.Contains(determination.Assessor) || !_audits.TryGetValue(determination.Audit, out var audit))
        {
            return null;
        }

        if (!_areas.TryGetValue(audit.Code, out var area))
        {
            _areas.Add(audit.Code, area = new(audit, _records, AuditTeamPolicy.Usual));
        }

        return area.OwnWork(determination);
    }
}
