using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>Works out audit readiness: one pass over the determinations, one over what is asked.</summary>
internal sealed class AuditReadinessReckoning
{
    private readonly AuditReadinessRecords _records;
    private readonly DateOnly _asOf;
    private readonly ImmutableArray<QualityCatalogue> _catalogues;
    private readonly Dictionary<AuditCode, ScopeCode> _scopes;
    private readonly AuditReadinessReasons _reasons = new();
    private readonly AuditReadinessGrid _grid;
    private readonly AuditReadinessGroups _groups;
    private readonly AuditReadinessEvidence _evidence;
    private readonly AuditReadinessOwnWork _ownWork;
    private readonly Dictionary<(int Row, UnitCode? Unit), Determination> _inOtherScopes = [];
    private readonly Dictionary<(int Row, UnitCode? Unit), Determination> _notAsked = [];
    private readonly Dictionary<(int Catalogue, TopicCode Topic, UnitCode? Unit), Determination> _leftOut = [];
    private readonly SortedDictionary<string, Diagnostic> _unknown = new(StringComparer.Ordinal);

    public AuditReadinessReckoning(AuditReadinessRecords records, DateOnly asOf, AuditReadinessPolicy policy)
    {
        (_records, _asOf) = (records, asOf);
        _scopes = records.Audits.DistinctBy(a => a.Code).ToDictionary(a => a.Code, a => a.Scope);
        var given = records.Catalogues.DistinctBy(c => c.Code).ToDictionary(c => c.Code);
        _catalogues = [.. records.Scope.Catalogues.Distinct().Where(given.ContainsKey).Select(c => given[c])];
        _grid = new(records.Scope, _catalogues);
        _groups = new(_grid, policy.CountsPracticeApart);
        _evidence = new(records, asOf, policy);
        _ownWork = new(records, asOf, _catalogues);
        foreach (var missing in records.Scope.Catalogues.Distinct().Where(c => !given.ContainsKey(c)))
        {
            _reasons.Add(QualityDiagnostics.CatalogueMissing.At(records.Scope.Subject, ("scope", records.Scope.Code), ("catalogue", missing)));
        }
    }

    public AuditReadiness Result(int fixFirst)
    {
        Ask();
        Determine();
        _grid.AskTheRest();
        _evidence.Spread(_grid);
        Count();
        _evidence.Explain(_reasons);
        var findings = new AuditReadinessFindings(_records, _asOf, _grid, _groups, _reasons);
        findings.Count();
        ExplainManagement();
        ExplainWaivers();
        var audits = PlannedAudits();
        _reasons.Of(QualityDiagnostics.NamesUnknown).AddRange(_unknown.Values);
        var reasons = _reasons.All();
        return new()
        {
            AsOf = _asOf,
            Scope = _records.Scope.Code,
            Whole = _groups.Whole(Next),
            ByClause = _groups.Clauses(Next),
            ByProcess = _groups.Processes(Next),
            ByUnit = _groups.Units(Next),
            Reasons = reasons,
            Blockers = [.. reasons.Where(r => r.Severity == DiagnosticSeverity.Error)],
            FixFirst = _reasons.FixFirst(fixFirst),
            OpenMajors = findings.OpenMajors,
            OldestAction = findings.OldestAction,
            NextAudit = audits.FirstOrDefault(),
        };

        DateOnly? Next(AuditReadinessRow row) => audits.FirstOrDefault(a =>
            (row.Process is null || a.Processes.Count == 0 || a.Processes.Contains(row.Process, StringComparer.Ordinal))
            && (row.Unit is not { } unit || a.Units.Count == 0 || a.Units.Contains(unit))) is { } audit ? FirstDay(audit) : null;
    }

    private void Ask()
    {
        var scope = _records.Scope;
        foreach (var assignment in _records.Assignments)
        {
            _grid.Ask(assignment);
            if (assignment.Scope == scope.Code && _catalogues.Length > 0 && !_grid.IsKnown(assignment.Topic))
            {
                NamesUnknown(assignment.Unit, assignment.Topic);
            }
        }

        foreach (var exclusion in scope.Exclusions.OrderBy(e => e.Topic))
        {
            if (!_grid.IsKnown(exclusion.Topic))
            {
                NamesUnknown(scope.Subject, exclusion.Topic);
            }

            _reasons.Add(exclusion.On > _asOf
                ? QualityDiagnostics.ExclusionNotApproved.At((SubjectRef)exclusion.Topic, ("topic", exclusion.Topic), ("scope", scope.Code), ("on", exclusion.On), ("day", _asOf))
                : QualityDiagnostics.TopicIsLeftOut.At(
                    (SubjectRef)exclusion.Topic, ("scope", scope.Code), ("topic", exclusion.Topic), ("approver", exclusion.Approver), ("on", exclusion.On), ("reason", exclusion.Reason)));
        }
    }

    // Only what audits of this scope judged counts, and where the scope asks; what was judged otherwise is told.
    private void Determine()
    {
        foreach (var determination in _records.Determinations)
        {
            if (determination.On > _asOf || _grid.Catalogue(determination.Catalogue) is not { } catalogue)
            {
                continue;
            }

            if (!_scopes.TryGetValue(determination.Audit, out var scope))
            {
                NamesUnknown(determination.Catalogue, determination.Audit);
            }
            else if (_grid.Row(catalogue, determination.Topic) is not { } row)
            {
                TakeLeftOut(catalogue, determination, isOwn: scope == _records.Scope.Code);
            }
            else if (scope != _records.Scope.Code)
            {
                Keep(_inOtherScopes, (row, determination.Unit), determination);
            }
            else if (_grid.Asks(row, determination.Unit))
            {
                _grid.Take(row, determination);
            }
            else
            {
                Keep(_notAsked, (row, determination.Unit), determination);
            }
        }

        ExplainLeftOut();
        foreach (var ((row, unit), determination) in _notAsked.OrderBy(n => n.Key.Row).ThenBy(n => n.Key.Unit?.Value, StringComparer.Ordinal))
        {
            _reasons.Add(QualityDiagnostics.JudgedWhereNotAsked.At(
                (SubjectRef)determination.Topic, ("topic", determination.Topic), ("catalogue", determination.Catalogue), ("on", determination.On), ("unit", NameOf(unit))));
        }
    }

    private void TakeLeftOut(int catalogue, Determination determination, bool isOwn)
    {
        if (isOwn && _catalogues[catalogue].Find(determination.Topic) is null)
        {
            NamesUnknown(determination.Audit, determination.Topic);
        }
        else if (isOwn)
        {
            Keep(_leftOut, (catalogue, determination.Topic, determination.Unit), determination);
        }
    }

    // That a topic did not apply is what leaving it out says too.
    private void ExplainLeftOut()
    {
        var scope = _records.Scope;
        foreach (var ((catalogue, topic, unit), determination) in _leftOut.Where(l => l.Value.Judgement != Judgement.NotApplicable)
            .OrderBy(l => l.Key.Catalogue).ThenBy(l => l.Key.Topic).ThenBy(l => l.Key.Unit?.Value, StringComparer.Ordinal))
        {
            var why = scope.Exclusions.Any(e => e.Topic == topic) ? "the scope leaves it out"
                : _catalogues[catalogue].Find(topic)!.IsRetired ? "it is retired"
                : "its processes are not in the scope";
            _reasons.Add(QualityDiagnostics.JudgedAndLeftOut.At(
                (SubjectRef)topic, ("topic", topic), ("catalogue", determination.Catalogue), ("judgement", Plainly.Of(determination.Judgement)), ("on", determination.On), ("why", why), ("unit", NameOf(unit))));
        }
    }

    private static void Keep<TKey>(Dictionary<TKey, Determination> kept, TKey key, Determination determination)
        where TKey : notnull
    {
        if (determination.Judgement != Judgement.NotAssessed && (!kept.TryGetValue(key, out var known) || LatestDeterminations.CountsBefore(determination, known)))
        {
            kept[key] = determination;
        }
    }

    private void Count()
    {
        var columns = Enumerable.Range(0, _grid.Units.Count).OrderBy(c => _grid.Units[c]?.Value, StringComparer.Ordinal).ToArray();
        object[] units = [.. _grid.Units.Select(NameOf)];
        for (var row = 0; row < _grid.Topics.Count; row++)
        {
            var topic = _grid.Topics[row];
            var (whole, clause, process) = _groups.Of(topic);
            var explanation = new Explanation(_reasons, topic);
            foreach (var column in columns)
            {
                var cell = _grid.Cell(row, column);
                if (!_grid.IsAsked(cell))
                {
                    continue;
                }

                var determination = _grid.Latest(cell);
                var evidence = (byte)(_grid.EvidenceAt(row, cell) | EvidenceOf(determination));
                var judgement = determination is null || IsUnreasoned(determination) ? Judgement.NotAssessed : determination.Judgement;
                whole.Count(judgement, evidence);
                clause.Count(judgement, evidence);
                process.Count(judgement, evidence);
                _groups.At(topic, column).Count(judgement, evidence);
                explanation.Add(judgement, determination, units[column], evidence, InOtherScope(row, column));
                if (judgement != Judgement.NotAssessed && _ownWork.Of(determination!) is { } work)
                {
                    explanation.Add(determination!, units[column], work);
                }
            }
        }
    }

    private (Determination Determination, ScopeCode Scope)? InOtherScope(int row, int column) =>
        _inOtherScopes.Count > 0 && _inOtherScopes.TryGetValue((row, _grid.Units[column]), out var determination) ? (determination, _scopes[determination.Audit]) : null;

    private static object NameOf(UnitCode? unit) => unit is { } code ? code : "the institution as a whole";

    private byte EvidenceOf(Determination? determination)
    {
        byte worth = 0;
        for (var i = 0; i < determination?.Evidence.Count; i++)
        {
            var code = determination.Evidence[i];
            if (_evidence.Use(code) is { } known)
            {
                worth |= known;
            }
            else
            {
                NamesUnknown(determination.Audit, code);
            }
        }

        return worth;
    }

    private void ExplainManagement()
    {
        var scope = _records.Scope;
        var sheets = _records.Processes.DistinctBy(p => p.Code, StringComparer.Ordinal).ToDictionary(p => p.Code, p => p.ElectoralProcess, StringComparer.Ordinal);
        var processes = _records.Catalogues.SelectMany(c => c.Processes).Select(p => p.Code).Concat(scope.Processes).Concat(sheets.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var objective in _records.Objectives.Where(o => o.Process is not null && !processes.Contains(o.Process)))
        {
            NamesUnknown(objective.Subject, new("process", objective.Process!));
        }

        foreach (var objective in _records.Objectives.Where(o => o.DueOn < _asOf && IsInScope(o.Process)).OrderBy(o => o.DueOn).ThenBy(o => o.Code, StringComparer.Ordinal))
        {
            var isMeasured = objective.Measured is not null && (objective.MeasuredOn is null || objective.MeasuredOn <= _asOf);
            if (!isMeasured || objective.IsReached == false)
            {
                _reasons.Add(QualityDiagnostics.ObjectiveMissed.At(
                    objective.Subject, ("objective", objective.Code), ("due", objective.DueOn), ("state", isMeasured ? "not reached" : "not measured")));
            }
        }

        var registered = _records.Processes.Select(p => p.ElectoralProcess).ToHashSet(StringComparer.Ordinal);
        foreach (var process in _grid.Topics.Select(t => t.Process).OfType<string>().Distinct(StringComparer.Ordinal).Where(p => !registered.Contains(p)))
        {
            _reasons.Add(QualityDiagnostics.ProcessNotRegistered.At(new SubjectRef("process", process), ("process", process)));
        }

        // An objective names an electoral process, or a sheet, which is of one or of the support of all.
        bool IsInScope(string? named)
        {
            var process = named is null || scope.Processes.Contains(named, StringComparer.Ordinal) ? null : sheets.GetValueOrDefault(named, named);
            return process is null || scope.Processes.Count == 0 || scope.Processes.Contains(process, StringComparer.Ordinal);
        }
    }

    // What is planned and was not opened by the day: those still to be held, the next first. Those whose days are over are a reason.
    private List<Audit> PlannedAudits()
    {
        var planned = _records.Audits
            .Where(a => a.Scope == _records.Scope.Code && a.Days.From is not null && !(a.OpenedOn <= _asOf) && !(a.ClosedOn <= _asOf))
            .OrderBy(a => a.Days.Start).ThenBy(a => a.Code).ToList();
        foreach (var missed in planned.Where(a => a.Days.To <= _asOf))
        {
            _reasons.Add(QualityDiagnostics.AuditNotOpened.At(missed.Subject, ("audit", missed.Code), ("last", missed.Days.End.AddDays(-1))));
        }

        planned.RemoveAll(a => a.Days.To <= _asOf);
        if (planned.Count == 0)
        {
            _reasons.Add(QualityDiagnostics.NoAuditPlanned.At(_records.Scope.Subject, ("scope", _records.Scope.Code), ("day", _asOf)));
        }

        return planned;
    }

    private void ExplainWaivers()
    {
        var held = _records.Audits.Where(a => a.Scope == _records.Scope.Code && a.OpenedOn <= _asOf).OrderBy(a => a.Days.Start).ThenBy(a => a.Code);
        foreach (var (audit, member, waiver) in held.SelectMany(a => a.Team.Where(m => m.IsJudging).SelectMany(m => m.Waivers.Select(w => (a, m, w)))))
        {
            _reasons.Add(QualityDiagnostics.HeldWithWaiver.At(
                audit.Subject, ("person", member.Person), ("audit", audit.Code), ("unit", waiver.Unit), ("granter", waiver.GrantedBy), ("on", waiver.On), ("reason", waiver.Reason)));
        }
    }

    private DateOnly FirstDay(Audit audit) => audit.Days.Start < _asOf ? _asOf : audit.Days.Start;

    private void NamesUnknown(SubjectRef what, SubjectRef unknown)
    {
        var key = $"{what}\t{unknown}";
        if (!_unknown.ContainsKey(key))
        {
            _unknown.Add(key, QualityDiagnostics.NamesUnknown.At(what, ("what", what), ("unknown", unknown)));
        }
    }

    private static bool IsUnreasoned(Determination determination) => determination.Judgement == Judgement.NotApplicable && determination.Check() is not null;

    /// <summary>The reasons about one topic. What they name of it is boxed once.</summary>
    private sealed class Explanation(AuditReadinessReasons reasons, AuditReadinessTopic topic)
    {
        private readonly List<Diagnostic> _notAssessed = reasons.Of(QualityDiagnostics.TopicNotAssessed);
        private readonly List<Diagnostic> _withoutEvidence = reasons.Of(QualityDiagnostics.TopicWithoutEvidence);
        private readonly SubjectRef _place = topic.Topic.Code;
        private readonly object _topic = topic.Topic.Code;
        private readonly object _catalogue = topic.Catalogue.Code;

        public void Add(Judgement judgement, Determination? determination, object unit, byte evidence, (Determination Determination, ScopeCode Scope)? other)
        {
            switch (judgement)
            {
                case Judgement.NotMet:
                    reasons.Add(At(QualityDiagnostics.TopicNotMet, unit, determination!.On));
                    break;
                case Judgement.PartlyMet:
                    reasons.Add(At(QualityDiagnostics.TopicPartlyMet, unit, determination!.On));
                    break;
                case Judgement.NotAssessed when determination is null && other is var (elsewhere, scope):
                    reasons.Add(QualityDiagnostics.JudgedInOtherScope.At(
                        _place, ("topic", _topic), ("catalogue", _catalogue), ("scope", scope), ("on", elsewhere.On), ("unit", unit)));
                    break;
                case Judgement.NotAssessed when determination is null:
                    _notAssessed.Add(At(QualityDiagnostics.TopicNotAssessed, unit));
                    break;
                case Judgement.NotAssessed:
                    reasons.Add(At(QualityDiagnostics.TopicNotApplicableUnreasoned, unit));
                    break;
            }

            if (judgement != Judgement.NotApplicable && evidence == 0)
            {
                _withoutEvidence.Add(At(QualityDiagnostics.TopicWithoutEvidence, unit));
            }
        }

        public void Add(Determination determination, object unit, string work) => reasons.Add(QualityDiagnostics.JudgedOwnWork.At(
            _place, ("topic", _topic), ("catalogue", _catalogue), ("on", determination.On), ("assessor", determination.Assessor), ("work", work), ("unit", unit)));

        private Diagnostic At(DiagnosticDescriptor descriptor, object unit) =>
            descriptor.At(_place, ("topic", _topic), ("catalogue", _catalogue), ("unit", unit));

        private Diagnostic At(DiagnosticDescriptor descriptor, object unit, DateOnly on) =>
            descriptor.At(_place, ("topic", _topic), ("catalogue", _catalogue), ("unit", unit), ("on", on));
    }
}
