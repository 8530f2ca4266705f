using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>What each member of a team looks at, and what of it is their own.</summary>
internal sealed class AuditArea
{
    private readonly Audit _audit;
    private readonly IndependenceRecords _records;
    private readonly AuditTeamPolicy _policy;
    private readonly ImmutableArray<QualityCatalogue> _catalogues;
    private readonly ILookup<PersonRef, AuditTie> _ties;

    public AuditArea(Audit audit, IndependenceRecords records, AuditTeamPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(policy);
        (_audit, _records, _policy) = (audit, records, policy);
        if (records.Scope.Code != audit.Scope)
        {
            throw new ArgumentException($"The audit is of the scope {audit.Scope}.", nameof(records));
        }

        _catalogues = ScopeCatalogues.Of(records.Scope, records.Catalogues);
        _ties = records.Ties.ToLookup(t => t.Person, PersonRef.AnyCase);
    }

    /// <summary>What of the person's own work the person would look at; each in a few words.</summary>
    public IEnumerable<string> OwnWork(AuditTeamMember member)
    {
        var processes = ProcessesOf(member);
        return _ties[member.Person].Where(t => Counts(t, _policy.WorkMonths, _audit.Days) && LooksAt(member, t.Unit)).SelectMany(t =>
        {
            var own = t.Processes.Where(processes.Contains);
            var topics = t.Topics.Where(c => TopicsOf(c).Any(a => a.Processes.Count == 0 || a.Processes.Any(processes.Contains)));
            return own.Select(p => Work("the process", p, t.Unit)).Concat(topics.Select(c => Work("the topic", c.Value, t.Unit)));
        }).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Which of the assessor's own work is judged, or null.</summary>
    public string? OwnWork(Determination determination)
    {
        var processes = TopicsOf(determination.Topic).SelectMany(t => t.Processes).ToHashSet(StringComparer.Ordinal);
        var own =
            from tie in _ties[determination.Assessor]
            where Counts(tie, _policy.WorkMonths, Day(determination.On)) && (tie.Unit is null || determination.Unit is null || tie.Unit == determination.Unit)
            from work in tie.Topics.Where(t => t == determination.Topic).Select(t => Work("the topic", t.Value, tie.Unit))
                .Concat(tie.Processes.Where(processes.Contains).Select(p => Work("the process", p, tie.Unit)))
            select work;
        return own.FirstOrDefault();
    }

    /// <summary>The person's own units that the person would look at, ordered by code.</summary>
    public IEnumerable<UnitCode> OwnUnits(AuditTeamMember member) =>
        _ties[member.Person].Where(t => Counts(t, _policy.UnitMonths, _audit.Days) && t.Kind != AuditTieKind.Work && LooksAt(member, t.Unit)).Select(t => t.Unit).OfType<UnitCode>().Distinct().Order();

    /// <summary>The assessor's own unit, where that is the one judged; or null.</summary>
    public UnitCode? OwnUnit(Determination determination) =>
        determination.Unit is { } unit && _ties[determination.Assessor].Any(t => t.Unit == unit && t.Kind != AuditTieKind.Work && Counts(t, _policy.UnitMonths, Day(determination.On))) ? unit : null;

    /// <summary>A sound waiver for the unit, or what is wrong.</summary>
    public (IndependenceWaiver? Waiver, Diagnostic? Fault) WaiverFor(AuditTeamMember member, UnitCode unit)
    {
        Diagnostic? first = null;
        foreach (var waiver in member.Waivers.Where(w => w.Unit == unit))
        {
            if (Fault(member.Person, waiver) is not { } fault)
            {
                return (waiver, null);
            }

            first ??= fault;
        }

        return (null, first ?? QualityDiagnostics.OwnUnit.At(_audit.Subject, ("audit", _audit.Code), ("person", member.Person), ("unit", unit)));
    }

    /// <summary>Whether a waiver was granted so long before the audit that it ought to be looked at again.</summary>
    public bool IsOld(IndependenceWaiver waiver) => (_audit.OpenedOn ?? _audit.Days.From) is { } begun && waiver.On.Plus(_policy.WaiverMonths) < begun;

    /// <summary>Whether records have it that who granted a waiver was of top management.</summary>
    public bool IsOnRecord(IndependenceWaiver waiver) => Granters(waiver).Any(t => !t.IsDeclared);

    /// <summary>What the person ought to be competent in and is not known to be.</summary>
    public IEnumerable<string> CompetencesLacking(AuditTeamMember member) => _policy.Competences.Where(r => r.Role == member.Role)
        .SelectMany(r => Subjects(r, member).Where(s => !member.Competences.Contains(s, StringComparer.Ordinal) && !member.Competences.Intersect(r.AnyOf, StringComparer.Ordinal).Any()))
        .Distinct(StringComparer.Ordinal);

    private static DateRange Day(DateOnly day) => DateRange.Between(day, day == DateOnly.MaxValue ? null : day.AddDays(1));

    private static string Work(string what, string code, UnitCode? unit) => unit is { } at ? $"{what} {code} at {at}" : $"{what} {code}";

    private static bool Counts(AuditTie tie, int months, DateRange days) =>
        (tie.Days.From is not { } from || days.To is not { } end || from < end)
        && (tie.Days.To is not { } to || days.From is not { } start || to.Plus(months) > start);

    private IEnumerable<TopManager> Granters(IndependenceWaiver waiver) =>
        _records.TopManagement.Where(t => t.Person.IsSameAs(waiver.GrantedBy) && t.Days.Contains(waiver.On));

    private Diagnostic? Fault(PersonRef person, IndependenceWaiver waiver)
    {
        var begun = _audit.OpenedOn ?? _audit.Days.From;
        return waiver.GrantedBy.IsSameAs(person) ? QualityDiagnostics.WaiverGrantedToOneself.At(_audit.Subject, ("person", person), ("unit", waiver.Unit))
            : !Granters(waiver).Any()
                ? QualityDiagnostics.WaiverNotByTopManagement.At(_audit.Subject, ("granter", waiver.GrantedBy), ("on", waiver.On), ("person", person), ("unit", waiver.Unit))
            : waiver.On > begun
                ? QualityDiagnostics.WaiverTooLate.At(_audit.Subject, ("person", person), ("unit", waiver.Unit), ("on", waiver.On), ("audit", _audit.Code), ("begun", begun.Value))
            : null;
    }

    private IEnumerable<string> Subjects(CompetenceRule rule, AuditTeamMember member)
    {
        var all = rule.Subject == CompetenceSubject.Catalogue ? _records.Scope.Catalogues.Select(c => c.Value) : ProcessesOf(member).Order(StringComparer.Ordinal);
        return rule.Code is { } code ? all.Where(s => s == code) : all;
    }

    // Work without a unit is for the institution as a whole, and so part of whatever is looked at.
    private bool LooksAt(AuditTeamMember member, UnitCode? unit)
    {
        var units = member.Units.Count > 0 ? member.Units : _audit.Units.Count > 0 ? _audit.Units : _records.Scope.Units;
        return unit is not { } one || units.Count == 0 || units.Contains(one);
    }

    private HashSet<string> ProcessesOf(AuditTeamMember member)
    {
        var named = member.Processes.Count > 0 ? member.Processes : _audit.Processes.Count > 0 ? _audit.Processes : _records.Scope.Processes;
        var processes = named.Count > 0 ? named : _catalogues.SelectMany(c => c.Topics).Where(_records.Scope.Covers).SelectMany(t => t.Processes);
        return processes.ToHashSet(StringComparer.Ordinal);
    }

    private IEnumerable<CatalogueTopic> TopicsOf(TopicCode code) => _catalogues.Select(c => c.Find(code)).OfType<CatalogueTopic>().Where(_records.Scope.Covers);
}
