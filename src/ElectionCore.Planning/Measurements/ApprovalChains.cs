namespace ElectionCore.Planning;

/// <summary>The chains of approval as they are known, and those that come with an import.</summary>
internal sealed class ApprovalChains
{
    private readonly Dictionary<string, List<Fact<ApprovalChain>>> _facts = new(StringComparer.Ordinal);

    public static async Task<ApprovalChains> ReadAsync(PlanningRegister register, CancellationToken cancellationToken)
    {
        var chains = new ApprovalChains();
        await foreach (var fact in register.Facts<ApprovalChain>().ReadAsync(FactQuery.KnownNow with { WithStaged = true }, cancellationToken).ConfigureAwait(false))
        {
            chains.Of(fact.State.Code).Add(fact);
        }

        return chains;
    }

    /// <summary>The chain with a code on a day, or null.</summary>
    public ApprovalChain? On(string code, DateOnly day) => _facts.GetValueOrDefault(code)?.Find(f => f.Valid.Contains(day))?.State;

    /// <summary>Takes in a chain: a new one, or from a day on a changed one. Who may sign is never changed behind what was signed.</summary>
    public FactDraft<ApprovalChain> Add(ApprovalChain chain, DateOnly? effective, TimeProvider time)
    {
        var known = Of(chain.Code);
        var draft = new FactDraft<ApprovalChain>(chain.Code, known, time);
        if (known is [.., var last] && last.State == chain)
        {
            return draft;
        }

        if (known.Count > 0 && effective is null)
        {
            throw new RuleViolationException(PlanningDiagnostics.ChainDiffers.At(chain.Subject, ("chain", chain.Code)));
        }

        draft.State(chain, effective is { } day && known.Count > 0 ? DateRange.Since(day) : DateRange.Always);
        _facts[chain.Code] = [.. draft.Known];
        return draft;
    }

    private List<Fact<ApprovalChain>> Of(string code)
    {
        if (!_facts.TryGetValue(code, out var facts))
        {
            _facts.Add(code, facts = []);
        }

        return facts;
    }
}
