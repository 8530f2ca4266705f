using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>Finds which recommendations stand, and which others they repeat or take the place of.</summary>
internal static class RecommendationChains
{
    /// <summary>The chains in the order of their latest ones. What goes in circles has no latest and stands alone, each by itself.</summary>
    public static ImmutableArray<RecommendationChain> Find(IReadOnlyCollection<Recommendation> recommendations)
    {
        var known = new Dictionary<RecommendationCode, Recommendation>();
        foreach (var recommendation in recommendations)
        {
            known.TryAdd(recommendation.Code, recommendation);
        }

        var replaced = known.Values.SelectMany(EarlierOf).ToHashSet();
        var chains = ImmutableArray.CreateBuilder<RecommendationChain>();
        var reached = new HashSet<RecommendationCode>();
        foreach (var latest in known.Values.Where(r => !replaced.Contains(r.Code)))
        {
            var members = Follow(latest, known);
            reached.UnionWith(members.Select(m => m.Code));
            var repetitions = members.Where(m => m.Reiterates.Any(known.ContainsKey)).Select(m => m.Source).Distinct(StringComparer.Ordinal).Count();
            chains.Add(new(latest, [.. members.Skip(1).Select(m => m.Code).Order()], repetitions));
        }

        chains.AddRange(known.Values.Where(r => !reached.Contains(r.Code)).Select(r => new RecommendationChain(r, [], 0)));
        return [.. chains.OrderBy(c => c.Latest.Code)];
    }

    public static IEnumerable<RecommendationCode> EarlierOf(Recommendation recommendation) => recommendation.Reiterates.Concat(recommendation.Supersedes);

    private static List<Recommendation> Follow(Recommendation latest, Dictionary<RecommendationCode, Recommendation> known)
    {
        List<Recommendation> members = [latest];
        var seen = new HashSet<RecommendationCode> { latest.Code };
        for (var i = 0; i < members.Count; i++)
        {
            foreach (var code in EarlierOf(members[i]))
            {
                if (known.TryGetValue(code, out var earlier) && seen.Add(code))
                {
                    members.Add(earlier);
                }
            }
        }

        return members;
    }
}
