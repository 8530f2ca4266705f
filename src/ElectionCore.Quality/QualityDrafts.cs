namespace ElectionCore.Quality;

/// <summary>Works out what changes when states of this module are stored.</summary>
internal sealed class QualityDrafts(QualityRegister register, DateOnly? effective, TimeProvider time) : StateDrafts(QualityKinds.All, effective, time)
{
    private readonly Dictionary<string, Audit> _audits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QualityScope> _scopes = new(StringComparer.Ordinal);

    protected override IFactStore<T> Facts<T>() => register.Facts<T>();

    protected override DateOnly? OwnDay(IFactState state) => state switch
    {
        Determination determination => determination.On,
        EvidenceItem evidence => evidence.CollectedOn,
        Finding finding => finding.On,
        CorrectiveCase action => action.OpenedOn,
        ServiceFeedback feedback => DateOnly.FromDateTime(feedback.ReceivedAt.Date),
        SupplierEvaluation evaluation => evaluation.On,
        ManagementReview review => review.On,
        _ => null,
    };

    protected override Diagnostic GivenTwice(IFactState state) => QualityDiagnostics.GivenTwice.At(state.Subject, ("subject", state.Subject));

    protected override async Task<Action<IFactState, IFactState?>> RulesAsync<T>(
        IReadOnlyList<T> states, HashSet<(Type, string)> given, CancellationToken cancellationToken)
    {
        var rules = await QualityRules.ForAsync(register, states, cancellationToken).ConfigureAwait(false);
        rules.Know(_audits.Values, _scopes.Values);
        var judged = states is IReadOnlyList<Audit> audits ? await JudgedAsync(audits, cancellationToken).ConfigureAwait(false) : [];
        return (state, known) =>
        {
            rules.Require(state, known);
            Remember(state, known, judged);
        };
    }

    // Of closed audits, those whose judgements are on record.
    private async Task<HashSet<AuditCode>> JudgedAsync(IReadOnlyList<Audit> audits, CancellationToken cancellationToken)
    {
        var judged = new HashSet<AuditCode>();
        foreach (var audit in audits.Where(a => a.Status == AuditStatus.Closed))
        {
            var query = FactQuery.KnownNow with { References = [audit.Subject] };
            if (await register.Facts<Determination>().ReadAsync(query, cancellationToken).AnyAsync(cancellationToken).ConfigureAwait(false))
            {
                judged.Add(audit.Code);
            }
        }

        return judged;
    }

    // What an audit determined comes with it. One that came in closed, as its plan does, takes that in once; what is on record stays then.
    private void Remember(IFactState state, IFactState? known, HashSet<AuditCode> judged)
    {
        if (state is QualityScope scope)
        {
            _scopes[scope.FactKey] = scope;
        }
        else if (state is Audit audit && (known is not Audit { Status: AuditStatus.Closed } || !judged.Contains(audit.Code)))
        {
            _audits[audit.FactKey] = audit;
        }
    }
}
