namespace ElectionCore.Planning;

/// <summary>Finds what comes before itself.</summary>
internal static class Circles
{
    /// <summary>The codes from which a way leads back to them, by Kosaraju's two passes over the graph.</summary>
    /// <param name="next">What each code leads to; every code is a key.</param>
    public static IEnumerable<RecommendationCode> Find(Dictionary<RecommendationCode, RecommendationCode[]> next)
    {
        var back = next.SelectMany(p => p.Value, (p, to) => (From: p.Key, To: to)).ToLookup(p => p.To, p => p.From);
        var finished = new List<RecommendationCode>(next.Count);
        var seen = new HashSet<RecommendationCode>();
        foreach (var start in next.Keys)
        {
            Walk(start, c => next[c], seen, finished);
        }

        seen.Clear();
        for (var i = finished.Count - 1; i >= 0; i--)
        {
            var together = new List<RecommendationCode>();
            Walk(finished[i], c => back[c], seen, together);
            if (together.Count > 1 || (together.Count == 1 && next[together[0]].Contains(together[0])))
            {
                foreach (var code in together)
                {
                    yield return code;
                }
            }
        }
    }

    // Each code is added after all that it leads to. The ways may be long, so the stack is not that of calls.
    private static void Walk(
        RecommendationCode start, Func<RecommendationCode, IEnumerable<RecommendationCode>> next, HashSet<RecommendationCode> seen, List<RecommendationCode> finished)
    {
        var stack = new Stack<(RecommendationCode Code, IEnumerator<RecommendationCode> Next)>();
        Enter(start);
        while (stack.TryPeek(out var top))
        {
            if (top.Next.MoveNext())
            {
                Enter(top.Next.Current);
            }
            else
            {
                stack.Pop();
                finished.Add(top.Code);
            }
        }

        void Enter(RecommendationCode code)
        {
            if (seen.Add(code))
            {
                stack.Push((code, next(code).GetEnumerator()));
            }
        }
    }
}
