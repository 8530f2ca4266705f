namespace ElectionCore.Capacity;

/// <summary>What never changes once it is given: credentials, revocations, and plans on their way through approval.</summary>
internal sealed class FixedRecords
{
    private readonly Dictionary<string, List<Fact<ApprovalChain>>> _chains = new(StringComparer.Ordinal);
    private readonly HashSet<string> _credentials = new(StringComparer.Ordinal);

    /// <summary>Reads what the rules need to know for these states.</summary>
    public static async Task<FixedRecords> ForAsync<T>(
        CapacityRegister register, IReadOnlyList<T> states, HashSet<(Type, string)> given, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var rules = new FixedRecords();
        if (states.Any(s => ApprovedPlans.ApprovalOf(s) is not null))
        {
            await foreach (var fact in register.Facts<ApprovalChain>().ReadAsync(FactQuery.KnownNow, cancellationToken).ConfigureAwait(false))
            {
                rules.Chain(fact.State.Code).Add(fact);
            }
        }

        if (typeof(T) == typeof(CredentialRevocation))
        {
            rules._credentials.UnionWith(states.Select(s => s.FactKey).Where(k => given.Contains((typeof(Credential), k))));
            var query = FactQuery.KnownNow with { Keys = [.. states.Select(s => s.FactKey)] };
            await foreach (var fact in register.Facts<Credential>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
            {
                rules._credentials.Add(fact.State.FactKey);
            }
        }

        return rules;
    }

    /// <exception cref="RuleViolationException">The state may not be so.</exception>
    public void Require(IFactState state, IFactState? known)
    {
        if (state is CredentialRevocation revoked && !_credentials.Contains(revoked.FactKey))
        {
            throw new RuleViolationException(CapacityDiagnostics.CredentialUnknown.At(state.Subject, ("credential", revoked.Credential)));
        }

        if (known is not null && !known.Equals(state))
        {
            RequireChange(known, state);
        }

        if (ApprovedPlans.ApprovalOf(state) is { } approval && !approval.Equals(known is null ? null : ApprovedPlans.ApprovalOf(known))
            && approval.CheckAgainst(day => ChainOn(approval.Chain, day)) is { } fault)
        {
            throw new RuleViolationException(CapacityDiagnostics.ApprovalUnsound.At(state.Subject, ("plan", state.Subject), ("fault", fault)));
        }
    }

    private static void RequireChange(IFactState known, IFactState state)
    {
        if (known is Credential)
        {
            throw new RuleViolationException(CapacityDiagnostics.CredentialChanged.At(state.Subject, ("credential", state.FactKey)));
        }

        if (known is CredentialRevocation)
        {
            throw new RuleViolationException(CapacityDiagnostics.RevocationChanged.At(state.Subject, ("credential", state.FactKey)));
        }

        // A submitted plan changes in nothing but the steps that are added to its approval.
        if (ApprovedPlans.ApprovalOf(known) is { Status: not ApprovalStatus.Returned } before
            && !(ApprovedPlans.ApprovalOf(state) is { } after && IsContinued(before, after) && ApprovedPlans.WithApproval(known, after).Equals(state)))
        {
            throw new RuleViolationException(CapacityDiagnostics.PlanFixed.At(state.Subject, ("plan", state.Subject), ("status", Words.Of(before.Status))));
        }
    }

    private static bool IsContinued(Approval before, Approval after) =>
        after.Chain == before.Chain && after.Stages.Equals(before.Stages) && after.SubmittedBy == before.SubmittedBy && after.SubmittedOn == before.SubmittedOn
        && after.Steps.Count > before.Steps.Count && after.Steps.Take(before.Steps.Count).SequenceEqual(before.Steps);

    private ApprovalChain? ChainOn(string code, DateOnly day) => _chains.GetValueOrDefault(code)?.Find(f => f.Valid.Contains(day))?.State;

    private List<Fact<ApprovalChain>> Chain(string code)
    {
        if (!_chains.TryGetValue(code, out var facts))
        {
            _chains.Add(code, facts = []);
        }

        return facts;
    }
}
