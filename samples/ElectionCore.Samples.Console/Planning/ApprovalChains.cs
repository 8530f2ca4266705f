using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>The chains through which reports are approved.</summary>
internal static class ApprovalChains
{
    /// <summary>The chains of a day, by code.</summary>
    public static async Task<List<ApprovalChain>> ReadAsync(
        DataSource data, DateOnly asOf, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var query = FactQuery.KnownNow with { ValidOn = asOf, KnownAt = knownAt is { } moment ? await data.Log.LastAtAsync(moment, cancellationToken) : null };
        var chains = new List<ApprovalChain>();
        await foreach (var fact in data.Planning.Facts<ApprovalChain>().ReadAsync(query, cancellationToken))
        {
            chains.Add(fact.State);
        }

        return [.. chains.OrderBy(c => c.Code, StringComparer.Ordinal)];
    }

    /// <summary>Who may sign on a day where something waits, which is never who submitted it; nobody where it does not wait.</summary>
    public static IReadOnlyList<PersonRef> Signatories(IEnumerable<ApprovalChain> chains, Approval? approval, DateOnly day) => approval?.Next is { } stage
        ?
        [
            .. chains.FirstOrDefault(c => c.Code == approval.Chain)?.Find(stage)?.Signatories
                .Where(s => s.Days.Contains(day) && s.Person != approval.SubmittedBy).Select(s => s.Person).Distinct() ?? [],
        ]
        : [];

    /// <summary>Stages chains: from a day on, or as corrections of what is known last. What is the same stays.</summary>
    public static async Task StageAsync(
        DataSource data, IEnumerable<ApprovalChain> chains, DateOnly? effective, CancellationToken cancellationToken)
    {
        var store = data.Planning.Facts<ApprovalChain>();
        foreach (var chain in chains)
        {
            Fact<ApprovalChain>? last = null;
            await foreach (var fact in store.ReadAsync(FactQuery.KnownNow with { Keys = [chain.Code] }, cancellationToken))
            {
                last = fact;
            }

            if (last?.State == chain)
            {
                continue;
            }

            if (last is not null && effective is null)
            {
                await store.CorrectAsync(last.Id, chain, last.Valid, cancellationToken);
            }
            else
            {
                await store.RecordAsync(chain, effective is { } day ? DateRange.Since(day) : DateRange.Always, cancellationToken);
            }
        }
    }
}
