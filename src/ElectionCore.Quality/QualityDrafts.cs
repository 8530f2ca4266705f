namespace ElectionCore.Quality;

/// <summary>Works out what changes when states of this module are stored.</summary>
internal sealed class QualityDrafts(QualityRegister register, DateOnly? effective, TimeProvider time) : StateDrafts(QualityKinds.All, effective, time)
{
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
        IReadOnlyList<T> states, HashSet<(Type, string)> given, CancellationToken cancellationToken) =>
        (await QualityRules.ForAsync(register, states, cancellationToken).ConfigureAwait(false)).Require;
}
