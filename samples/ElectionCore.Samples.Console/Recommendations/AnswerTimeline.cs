using ElectionCore.Planning;

namespace ElectionCore.Samples;

/// <summary>Puts an answer into what is known of a recommendation: from its day on, until a later answer takes its place.</summary>
internal static class AnswerTimeline
{
    public static ValueList<PlanElementCode> Union(ValueList<PlanElementCode> known, IEnumerable<PlanElementCode> more) => [.. known.Concat(more).Distinct()];

    public static async Task StageAsync(
        IFactStore<Recommendation> store, RecommendationCode code, RecommendationResponse response, PlanElementCode[] elements, CancellationToken cancellationToken)
    {
        var facts = new List<Fact<Recommendation>>();
        await foreach (var fact in store.ReadAsync(FactQuery.KnownNow with { Keys = [code.Value] }, cancellationToken))
        {
            facts.Add(fact);
        }

        foreach (var fact in facts)
        {
            var linked = fact.State with { Elements = Union(fact.State.Elements, elements) };
            var days = fact.Valid.After(response.On);
            if (fact.State.Response is { } other && other.On > response.On)
            {
                await RecordAsync(fact, linked, fact.Valid.After(other.On));
                days = days?.Before(other.On);
            }

            await RecordAsync(fact, linked with { Response = response }, days);
        }

        async ValueTask RecordAsync(Fact<Recommendation> known, Recommendation state, DateRange? days)
        {
            if (days is { } given && state != known.State)
            {
                await store.RecordAsync(state, given, cancellationToken);
            }
        }
    }
}
