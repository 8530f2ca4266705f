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
        return (state, known) =>
        {
            rules.Require(state, known);
            Remember(state, known);
        };
    }

    // What an audit determined comes with it where a whole history is taken in; one that was closed before takes nothing more.
    private void Remember(IFactState state, IFactState? known)
    {
        if (state is QualityScope scope)
        {
            _scopes[scope.FactKey] = scope;
        }
        else if (state is Audit audit && known is not Audit { Status: AuditStatus.Closed })
        {
            _audits[audit.FactKey] = audit;
        }
    }
}
