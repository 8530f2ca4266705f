namespace ElectionCore.Capacity;

/// <summary>Counts the materials of the tiers.</summary>
internal static class MaterialBook
{
    public static IEnumerable<CascadeMaterial> Count(CascadeRequest request, IReadOnlyList<PlannedTier> tiers)
    {
        foreach (var rule in request.Materials)
        {
            // A tier that is not planned has no numbers to count from.
            if (tiers.FirstOrDefault(t => t.Tier.Code == rule.Tier) is not { } tier)
            {
                continue;
            }

            foreach (var area in BasesOf(rule, tier).GroupBy(b => b.Area.At(rule.PackedAt)).OrderBy(g => g.Key.Code ?? default))
            {
                var count = area.Total(b => b.Count);
                var units = Exact.Ceiling(
                    WideRatio.FromRatio(rule.Quantity)
                        .Times(new(count, 1))
                        .Times(WideRatio.FromRatio(rule.Spare).Plus(new(1, 1))));
                yield return new() { Rule = rule, Place = area.Key.Code, Base = count, Units = units, Packs = Exact.Ceiling(units, rule.PackSize) };
            }
        }
    }

    private static IEnumerable<(CascadeArea Area, long Count)> BasesOf(MaterialRule rule, PlannedTier tier)
    {
        if (rule.Per == MaterialBase.Trainer)
        {
            return tier.Trainers.Where(t => t.Trainers.Needed is not null).Select(t => (t.Area, t.Trainers.Needed ?? 0));
        }

        return tier.Cells.Where(c => rule.Role is null || c.Cell.Role == rule.Role)
            .Select(c => (c.Area, rule.Per == MaterialBase.Session ? c.Cell.Sessions : c.Cell.Remaining));
    }
}
