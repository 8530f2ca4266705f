namespace ElectionCore.Quality;

/// <summary>Works out what changes when states of this module are stored.</summary>
internal sealed class QualityDrafts(QualityRegister register, DateOnly? effective, TimeProvider time) : StateDrafts(QualityKinds.All, effective, time)
{
    private readonly Dictionary<(Type, string), IFactState> _earlier = [];

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

    protected override bool Keeps(IFactState known, IFactState given) => known is Determination judged && given is Determination next && judged.StaysDespite(next) is not null;

    protected override async Task<Action<IFactState, IFactState?>> RulesAsync<T>(
        IReadOnlyList<T> states, HashSet<(Type, string)> given, CancellationToken cancellationToken)
    {
        var rules = await QualityRules.ForAsync(register, states, cancellationToken).ConfigureAwait(false);
        rules.Know(_earlier.Values);
        var settled = states is IReadOnlyList<Audit> audits ? await SettledAsync(audits, cancellationToken).ConfigureAwait(false) : [];
        return (state, known) =>
        {
            rules.Require(state, known);
            if (IsLookedAtLater(state) && !(known is Audit { Status: AuditStatus.Closed } audit && settled.Contains(audit.Code)))
            {
                _earlier[(state.GetType(), state.FactKey)] = state;
            }
        };
    }

    private static bool IsLookedAtLater(IFactState state) =>
        state is QualityScope or Audit or EvidenceItem or Finding { Audit: not null } || (state is CorrectiveCase action && action.Steps.Any(s => s.Step == CaseStep.FoundEffective));

    // Closed audits that take no judgement, with themselves either: those that were held on record, planned or open before they closed, and those whose judgements are there.
    private async Task<HashSet<AuditCode>> SettledAsync(IReadOnlyList<Audit> audits, CancellationToken cancellationToken)
    {
        var settled = new HashSet<AuditCode>();
        var closed = audits.Where(a => a.Status == AuditStatus.Closed).ToList();
        if (closed.Count == 0)
        {
            return settled;
        }

        await foreach (var fact in register.Facts<Audit>().ReadAsync(FactQuery.EveryRow with { Keys = [.. closed.Select(a => a.FactKey)] }, cancellationToken).ConfigureAwait(false))
        {
            if (fact.State.Status != AuditStatus.Closed)
            {
                settled.Add(fact.State.Code);
            }
        }

        await foreach (var fact in register.Facts<Determination>().ReadAsync(FactQuery.KnownNow with { References = [.. closed.Select(a => a.Subject)] }, cancellationToken).ConfigureAwait(false))
        {
            settled.Add(fact.State.Audit);
        }

        return settled;
    }
}
