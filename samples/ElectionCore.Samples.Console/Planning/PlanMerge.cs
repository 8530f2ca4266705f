using System.Collections.Immutable;
using ElectionCore.Planning;

namespace ElectionCore.Samples;

/// <summary>A plan as it would be known after an import: what is not in the file stays.</summary>
internal static class PlanMerge
{
    public static PlanContent Over(PlanContent? known, PlanContent given) => known is null ? given : new()
    {
        Plan = given.Plan,
        Elements = Over(known.Elements, given.Elements),
        Indicators = Over(known.Indicators, given.Indicators),
        Measurements = Over(known.Measurements, given.Measurements),
        Activities = Over(known.Activities, given.Activities),
        Expenditures = Over(known.Expenditures, given.Expenditures),
        Risks = Over(known.Risks, given.Risks),
    };

    private static ImmutableArray<T> Over<T>(ImmutableArray<T> known, ImmutableArray<T> given)
        where T : IFactState
    {
        var keys = given.Select(g => g.FactKey).ToHashSet(StringComparer.Ordinal);
        return [.. known.Where(k => !keys.Contains(k.FactKey)), .. given];
    }
}
