namespace ElectionCore.Capacity;

/// <summary>Works out what changes when states of this module are stored.</summary>
internal sealed class CapacityDrafts(CapacityRegister register, DateOnly? effective, TimeProvider time) : StateDrafts(CapacityKinds.All, effective, time)
{
    protected override IFactStore<T> Facts<T>() => register.Facts<T>();

    protected override DateOnly? OwnDay(IFactState state) => Capacity.OwnDay.Of(state);

    protected override Diagnostic GivenTwice(IFactState state) => CapacityDiagnostics.GivenTwice.At(state.Subject, ("subject", state.Subject));

    protected override async Task<Action<IFactState, IFactState?>> RulesAsync<T>(
        IReadOnlyList<T> states, HashSet<(Type, string)> given, CancellationToken cancellationToken) =>
        (await FixedRecords.ForAsync(register, states, given, cancellationToken).ConfigureAwait(false)).Require;
}
