namespace ElectionCore.Quality;

/// <summary>What has to hold of what is stored: of determinations by their audit, of corrective actions, approvals and documents.</summary>
internal sealed class QualityRules
{
    private readonly Dictionary<string, List<Fact<ApprovalChain>>> _chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Audit> _audits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QualityScope> _scopes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<SubjectRef, Diagnostic> _twiceInEffect = [];
    private readonly Dictionary<AuditCode, DateOnly> _lastJudged = [];
    private readonly Dictionary<AuditCode, HashSet<PersonRef>> _judges = [];
    private readonly HashSet<AuditCode> _closed = [];
    private readonly Dictionary<FindingCode, Finding> _findings = [];
    private readonly Dictionary<EvidenceCode, EvidenceItem> _evidence = [];
    private readonly Dictionary<CorrectiveCaseCode, CorrectiveCase> _cases = [];
    private readonly HashSet<EvidenceCode> _judgedBy = [];

    /// <summary>Reads what the rules need to know for these states.</summary>
    public static async Task<QualityRules> ForAsync<T>(QualityRegister register, IReadOnlyList<T> states, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var rules = new QualityRules();
        if (states.Any(s => ApprovalOf(s) is not null))
        {
            await foreach (var fact in register.Facts<ApprovalChain>().ReadAsync(FactQuery.KnownNow, cancellationToken).ConfigureAwait(false))
            {
                rules._chains.TryAdd(fact.State.Code, []);
                rules._chains[fact.State.Code].Add(fact);
            }
        }

        if (typeof(T) == typeof(Determination) || typeof(T) == typeof(Finding))
        {
            await rules.ReadAuditsAsync(register, cancellationToken).ConfigureAwait(false);
        }

        if (states is IReadOnlyList<Audit> audits)
        {
            await rules.ReadJudgementsAsync(register, audits, cancellationToken).ConfigureAwait(false);
        }

        if (states is IReadOnlyList<EvidenceItem> evidence)
        {
            await rules.ReadUsesAsync(register, evidence, cancellationToken).ConfigureAwait(false);
        }

        if (states is IReadOnlyList<CorrectiveCase> cases)
        {
            await rules.ReadEvidenceAsync(register, cases, cancellationToken).ConfigureAwait(false);
        }

        if (states is IReadOnlyList<ControlledDocument> documents)
        {
            await rules.ReadDocumentsAsync(register, documents, cancellationToken).ConfigureAwait(false);
        }

        return rules;
    }

    /// <summary>Takes what came earlier in the same import before what is on record.</summary>
    /// <param name="earlier">Scopes, evidence, findings, corrective actions, and audits that take judgements.</param>
    public void Know(IEnumerable<IFactState> earlier)
    {
        foreach (var state in earlier)
        {
            switch (state)
            {
                case Audit audit:
                    _audits[audit.FactKey] = audit;
                    _given.Add(audit.FactKey);
                    break;
                case QualityScope scope:
                    _scopes[scope.FactKey] = scope;
                    break;
                case EvidenceItem evidence:
                    _evidence[evidence.Code] = evidence;
                    break;
                case Finding finding:
                    _findings[finding.Code] = finding;
                    break;
                case CorrectiveCase action:
                    _cases[action.Code] = action;
                    break;
            }
        }
    }

    /// <exception cref="RuleViolationException">The state may not be so.</exception>
    public void Require(IFactState state, IFactState? known)
    {
        var fault = state switch
        {
            _ when state.Equals(known) => null,
            Audit audit => Fault(audit, known as Audit),
            Determination determination => Fault(determination),
            EvidenceItem evidence => (known is EvidenceItem kept ? Fault(evidence, kept) : Fault(evidence)) ?? evidence.Check(),
            Finding finding => Fault(finding, known as Finding),
            GradingScale scale => (known as GradingScale ?? GradingScale.OfThePackage(scale.Code)) is { } graded ? RecordedStays.Check(scale, graded) : null,
            CorrectiveCase action => Fault(action, known as CorrectiveCase),
            ControlledDocument document => Fault(document, known as ControlledDocument),
            CertificationCycle cycle => cycle.Check(),
            ServiceFeedback feedback => feedback.Check(),
            _ => null,
        };
        if ((fault ?? ApprovalFault(state, known)) is { } found)
        {
            throw new RuleViolationException(found);
        }
    }

    // What a closed audit looked at, who did and when cannot become something else; its report is approved afterwards, and an older file does not undo that.
    private Diagnostic? Fault(Audit audit, Audit? known) =>
        known is { Status: AuditStatus.Closed } && (!(audit with { Approval = known.Approval, Title = known.Title }).Equals(known) || (known.Approval is not null && audit.Approval is null))
            ? QualityDiagnostics.AuditWrongStatus.At(audit.Subject, ("audit", audit.Code), ("status", Plainly.Of(known.Status)), ("what", "changed"))
            : (known is null ? null : RecordedStays.Check(audit, known, _judges.GetValueOrDefault(audit.Code) ?? [])) ?? audit.Check() ?? (audit.ClosedOn is { } closed && _lastJudged.TryGetValue(audit.Code, out var last) && last > closed
                ? QualityDiagnostics.AuditClosedTooSoon.At(audit.Subject, ("audit", audit.Code), ("closed", closed), ("last", last))
                : null) ?? _findings.Values.Where(f => f.Audit == audit.Code && known?.Check(f) is null).Select(audit.Check).FirstOrDefault(f => f is not null);

    // What was raised outside audits is as settled as what a closed one raised. The words of what does not fit its audit can still become better.
    private Diagnostic? Fault(Finding finding, Finding? known) =>
        (known is not null && (known.Audit is not { } raisedIn || _closed.Contains(raisedIn)) ? RecordedStays.Check(finding, known) : null)
        ?? (finding.Audit is { } code && !finding.IsRaisedAs(known) && _audits.GetValueOrDefault(code.Value) is { } audit
            ? audit.Check(finding) ?? OutOfScope(finding, audit) : null);

    // What the scope leaves out is not audited. A topic of another catalogue is told when the records are taken in.
    private Diagnostic? OutOfScope(Finding finding, Audit audit) =>
        _scopes.GetValueOrDefault(audit.Scope.Value) is { } scope && scope.Exclusions.FirstOrDefault(e => finding.Topics.Contains(e.Topic)) is { } exclusion
            ? QualityDiagnostics.TopicLeftOut.At(finding.Subject, ("topic", exclusion.Topic), ("scope", scope.Code), ("finding", finding.Code))
            : null;

    private Diagnostic? Fault(EvidenceItem evidence, EvidenceItem known) =>
        (_judgedBy.Contains(evidence.Code) ? RecordedStays.Check(evidence, known) : null) ?? (Fault(known) is null ? Fault(evidence) : null);

    // Corrective actions that were found effective by this evidence.
    private Diagnostic? Fault(EvidenceItem evidence) =>
        _cases.Values.Select(c => EffectEvidence.Check(c, 0, e => e == evidence.Code ? evidence : null)).FirstOrDefault(f => f is not null);

    // Who answered for what was done cannot be somebody else afterwards, or it could be verified by who did it.
    private Diagnostic? Fault(CorrectiveCase action, CorrectiveCase? known) =>
        known is not null && (!action.Steps.Take(known.Steps.Count).SequenceEqual(known.Steps) || (known.Steps.Count > 0 && action.Owner != known.Owner))
            ? QualityDiagnostics.CaseStepsChanged.At(action.Subject, ("case", action.Code))
            : (known is null ? null : RecordedStays.Check(action, known)) ?? action.Check() ?? EffectEvidence.Check(action, known?.Steps.Count ?? 0, e => _evidence.GetValueOrDefault(e));

    // A document in effect changes in nothing but the day on which another takes its place.
    private Diagnostic? Fault(ControlledDocument document, ControlledDocument? known) =>
        known is { EffectiveFrom: not null } && (known.ApprovedOn is not null || known.Approval?.Status == ApprovalStatus.Approved)
        && !(document with { SupersededOn = known.SupersededOn, RetentionMonths = known.RetentionMonths }).Equals(known)
            ? QualityDiagnostics.DocumentFixed.At(document.Subject, ("document", document.Code), ("revision", document.Revision))
            : _twiceInEffect.GetValueOrDefault(document.Subject);

    private static Approval? ApprovalOf(IFactState state) => state switch
    {
        Audit audit => audit.Approval,
        AuditProgramme programme => programme.Approval,
        ControlledDocument document => document.Approval,
        _ => null,
    };

    private Diagnostic? Fault(Determination determination)
    {
        if (!_audits.TryGetValue(determination.Audit.Value, out var audit))
        {
            return QualityDiagnostics.AuditUnknown.At(determination.Subject, ("audit", determination.Audit));
        }

        if (audit.Status != AuditStatus.Open && !(_given.Contains(audit.FactKey) && determination.On <= audit.ClosedOn))
        {
            return QualityDiagnostics.AuditNotOpen.At(determination.Subject, ("audit", audit.Code), ("status", Plainly.Of(audit.Status)));
        }

        if (audit.Check(determination) is { } fault)
        {
            return fault;
        }

        if (!audit.Team.Any(m => m.Person.IsSameAs(determination.Assessor) && m.IsJudging))
        {
            return QualityDiagnostics.AssessorNotInTeam.At(determination.Subject, ("audit", audit.Code), ("assessor", determination.Assessor));
        }

        var scope = _scopes.GetValueOrDefault(audit.Scope.Value);
        return scope is not null && (!scope.Catalogues.Contains(determination.Catalogue) || scope.Exclusions.Any(e => e.Topic == determination.Topic))
            ? QualityDiagnostics.TopicOutOfScope.At(determination.Subject, ("topic", determination.Topic), ("catalogue", determination.Catalogue), ("scope", scope.Code))
            : determination.Check();
    }

    private Diagnostic? ApprovalFault(IFactState state, IFactState? known) =>
        ApprovalOf(state) is { } approval && !approval.Equals(known is null ? null : ApprovalOf(known))
        && approval.CheckAgainst(day => _chains.GetValueOrDefault(approval.Chain)?.Find(f => f.Valid.Contains(day))?.State) is { } fault
            ? QualityDiagnostics.ApprovalUnsound.At(state.Subject, ("what", state.Subject), ("fault", fault))
            : null;

    private async Task ReadAuditsAsync(QualityRegister register, CancellationToken cancellationToken)
    {
        await foreach (var fact in register.Facts<Audit>().ReadAsync(FactQuery.KnownNow, cancellationToken).ConfigureAwait(false))
        {
            _audits[fact.State.FactKey] = fact.State;
            if (fact.State.Status == AuditStatus.Closed)
            {
                _closed.Add(fact.State.Code);
            }
        }

        await foreach (var fact in register.Facts<QualityScope>().ReadAsync(FactQuery.KnownNow, cancellationToken).ConfigureAwait(false))
        {
            _scopes[fact.State.FactKey] = fact.State;
        }
    }

    private async Task ReadJudgementsAsync(QualityRegister register, IReadOnlyList<Audit> audits, CancellationToken cancellationToken)
    {
        var query = FactQuery.KnownNow with { References = [.. audits.Select(a => a.Subject)] };
        await foreach (var fact in register.Facts<Determination>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            var (audit, on) = (fact.State.Audit, fact.State.On);
            _lastJudged[audit] = _lastJudged.TryGetValue(audit, out var last) && last > on ? last : on;
            _judges.TryAdd(audit, []);
            _judges[audit].Add(fact.State.Assessor);
        }

        await foreach (var fact in register.Facts<Finding>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            _findings[fact.State.Code] = fact.State;
        }
    }

    // Who rests on evidence that would change: judgements of closed audits; and on any that comes, corrective actions that were found effective by it.
    private async Task ReadUsesAsync(QualityRegister register, IReadOnlyList<EvidenceItem> evidence, CancellationToken cancellationToken)
    {
        var given = evidence.DistinctBy(e => e.FactKey, StringComparer.Ordinal).ToDictionary(e => e.FactKey, StringComparer.Ordinal);
        List<SubjectRef> changed = [];
        await foreach (var fact in register.Facts<EvidenceItem>().ReadAsync(FactQuery.KnownNow with { Keys = [.. given.Keys] }, cancellationToken).ConfigureAwait(false))
        {
            if (RecordedStays.Check(given[fact.State.FactKey], fact.State) is not null)
            {
                changed.Add(fact.State.Subject);
            }
        }

        await foreach (var fact in register.Facts<CorrectiveCase>().ReadAsync(FactQuery.KnownNow with { References = [.. evidence.Select(e => e.Subject)] }, cancellationToken).ConfigureAwait(false))
        {
            _cases[fact.State.Code] = fact.State;
        }

        if (changed.Count > 0)
        {
            await ReadAuditsAsync(register, cancellationToken).ConfigureAwait(false);
            await foreach (var fact in register.Facts<Determination>().ReadAsync(FactQuery.KnownNow with { References = [.. changed] }, cancellationToken).ConfigureAwait(false))
            {
                _judgedBy.UnionWith(_closed.Contains(fact.State.Audit) ? fact.State.Evidence : ValueList<EvidenceCode>.Empty);
            }
        }
    }

    private async Task ReadEvidenceAsync(QualityRegister register, IReadOnlyList<CorrectiveCase> cases, CancellationToken cancellationToken)
    {
        var named = cases.SelectMany(c => c.Steps).Where(s => s.Step == CaseStep.FoundEffective).SelectMany(s => s.Evidence).Select(e => e.Value).ToHashSet(StringComparer.Ordinal);
        if (named.Count > 0)
        {
            await foreach (var fact in register.Facts<EvidenceItem>().ReadAsync(FactQuery.KnownNow with { Keys = [.. named] }, cancellationToken).ConfigureAwait(false))
            {
                _evidence[fact.State.Code] = fact.State;
            }
        }
    }

    // What is known and what is given are looked at together: one revision goes as another comes.
    private async Task ReadDocumentsAsync(QualityRegister register, IReadOnlyList<ControlledDocument> given, CancellationToken cancellationToken)
    {
        var codes = given.Select(d => d.Code).ToHashSet();
        var all = new Dictionary<string, ControlledDocument>(StringComparer.Ordinal);
        await foreach (var fact in register.Facts<ControlledDocument>().ReadAsync(FactQuery.KnownNow, cancellationToken).ConfigureAwait(false))
        {
            if (codes.Contains(fact.State.Code))
            {
                all[fact.State.FactKey] = fact.State;
            }
        }

        foreach (var document in given)
        {
            all[document.FactKey] = document;
        }

        foreach (var fault in DocumentRevisions.Check(all.Values))
        {
            _twiceInEffect.TryAdd(fault.Place.Subject, fault);
        }
    }
}
