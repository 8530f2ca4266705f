using System.Runtime.CompilerServices;

namespace ElectionCore.Inclusion;

/// <summary>Works out what changes when a dataset is stored.</summary>
internal sealed class DatasetDrafts(InclusionRegister register, DatasetContent content, TimeProvider time)
{
    public async IAsyncEnumerable<FactDraft> MakeAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var dimension in content.Dimensions.Select(d => d.Dimension))
        {
            yield return await DefineAsync(dimension, known => known == dimension, cancellationToken).ConfigureAwait(false);
        }

        foreach (var classification in content.Dimensions.Select(d => d.Classification).Distinct())
        {
            yield return await DefineAsync(classification, known => known == classification, cancellationToken).ConfigureAwait(false);
        }

        yield return await DefineAsync(
            content.Dataset, known => known.Dimensions.Equals(content.Dataset.Dimensions), cancellationToken).ConfigureAwait(false);
        var known = await KnownAsync(cancellationToken).ConfigureAwait(false);
        foreach (var counts in content.Observations.GroupBy(o => o.Observation.FactKey, StringComparer.Ordinal))
        {
            var draft = new FactDraft<Observation>(counts.Key, known.GetValueOrDefault(counts.Key) ?? [], time);
            foreach (var (observation, period) in counts)
            {
                RequireApart(draft, observation, period);
                draft.State(observation, period);
            }

            yield return draft;
        }
    }

    // A count of a year says nothing of a month in it, so one time must not cut into another.
    private static void RequireApart(FactDraft<Observation> draft, Observation observation, DateRange period)
    {
        if (draft.Known.FirstOrDefault(f => f.Valid.Overlaps(period) && (f.Valid.Start, f.Valid.End) != (period.Start, period.End)) is { } other)
        {
            throw new RuleViolationException(InclusionDiagnostics.PeriodsOverlap.At(
                observation.Subject, ("count", observation.FactKey), ("period", period), ("other", other.Valid)));
        }
    }

    // Other datasets rest on what is defined already: an import must not change what their counts mean.
    private async Task<FactDraft<T>> DefineAsync<T>(T state, Func<T, bool> mayFollow, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var known = new List<Fact<T>>();
        await foreach (var fact in register.Facts<T>().ReadAsync(FactQuery.KnownNow with { Keys = [state.FactKey] }, cancellationToken).ConfigureAwait(false))
        {
            known.Add(fact);
            if (!mayFollow(fact.State))
            {
                throw new RuleViolationException(InclusionDiagnostics.DefinedOtherwise.At(
                    state.Subject, ("subject", state.Subject), ("key", state.FactKey), ("dataset", content.Dataset.Code)));
            }
        }

        var draft = new FactDraft<T>(state.FactKey, known, time);
        draft.State(state, DateRange.Always);
        return draft;
    }

    private async Task<Dictionary<string, List<Fact<Observation>>>> KnownAsync(CancellationToken cancellationToken)
    {
        var known = content.Observations.Select(o => o.Observation.FactKey).Distinct(StringComparer.Ordinal)
            .ToDictionary(k => k, _ => new List<Fact<Observation>>(), StringComparer.Ordinal);
        var query = FactQuery.KnownNow with { References = [content.Dataset.Subject] };
        await foreach (var fact in register.Facts<Observation>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (known.TryGetValue(fact.State.FactKey, out var facts))
            {
                facts.Add(fact);
            }
        }

        return known;
    }
}
