namespace ElectionCore.Planning;

/// <summary>Follows an element through the plans that carried it on.</summary>
public static class PlanLineage
{
    /// <summary>What an element goes back to, and what it became.</summary>
    /// <param name="code">The element.</param>
    /// <param name="plans">The plans to look through.</param>
    /// <returns>
    /// The element with all those before and after it, in the order of their plans' first days, then by code; empty when none
    /// of the plans has it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="plans"/> is null.</exception>
    public static IReadOnlyList<PlanElement> Of(PlanElementCode code, IEnumerable<PlanContent> plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        var elements = new Dictionary<PlanElementCode, (PlanElement Element, DateOnly Start)>();
        foreach (var (content, element) in plans.SelectMany(p => p.Elements.Select(e => (p, e))))
        {
            elements.TryAdd(element.Code, (element, content.Plan.Period.Start));
        }

        var later = elements.Values.SelectMany(e => e.Element.Follows.Select(f => (Earlier: f, e.Element.Code)))
            .ToLookup(f => f.Earlier, f => f.Code);
        var found = new HashSet<PlanElementCode>();
        if (elements.ContainsKey(code))
        {
            Walk(code, c => elements.TryGetValue(c, out var known) ? known.Element.Follows : []);
            found.Remove(code);
            Walk(code, c => later[c]);
        }

        return [.. found.Select(c => elements[c]).OrderBy(e => e.Start).ThenBy(e => e.Element.Code).Select(e => e.Element)];

        // One way at a time: what another element became is no part of this one's line.
        void Walk(PlanElementCode from, Func<PlanElementCode, IEnumerable<PlanElementCode>> step)
        {
            var waiting = new Stack<PlanElementCode>([from]);
            while (waiting.TryPop(out var next))
            {
                if (elements.ContainsKey(next) && found.Add(next))
                {
                    foreach (var other in step(next))
                    {
                        waiting.Push(other);
                    }
                }
            }
        }
    }
}
