namespace ElectionCore.Capacity;

/// <summary>Counts the cost of the tiers, exactly.</summary>
internal static class CostBook
{
    public static (List<CascadeCostLine> Lines, Money? Total) Count(
        CascadeRequest request, IReadOnlyList<CascadeTier> tiers, IReadOnlyList<CascadeMaterial> materials, bool areAllKnown, List<Diagnostic> findings)
    {
        var lines = new List<CascadeCostLine>();

        // What is not planned has a cost that is not known, and so has the sum.
        var isKnown = areAllKnown && tiers.Count == request.Tiers.Count && tiers.All(t => t.TrainersNeeded is not null);
        foreach (var rule in request.Costs)
        {
            foreach (var tier in tiers.Where(t => rule.Tier is null || t.Code == rule.Tier))
            {
                if (QuantityOf(rule, tier, materials) is { } quantity)
                {
                    Add(rule, tier, quantity);
                }
            }
        }

        if (!isKnown || lines.Count == 0)
        {
            return (lines, null);
        }

        return WithReserve(request.CostReserve, lines, findings);

        void Add(CostRule rule, CascadeTier tier, long quantity)
        {
            if (Times(rule.Rate, quantity) is { } amount)
            {
                lines.Add(new()
                {
                    Kind = rule.Kind,
                    Tier = tier.Code,
                    Role = rule.Role,
                    Material = rule.Material,
                    Quantity = quantity,
                    Rate = rule.Rate,
                    Amount = amount,
                });
            }
            else
            {
                isKnown = false;
                findings.Add(CapacityDiagnostics.CascadeCostTooGreat.At(
                    default, ("quantity", quantity), ("rate", rule.Rate), ("kind", Words.Of(rule.Kind))));
            }
        }
    }

    private static (List<CascadeCostLine> Lines, Money? Total) WithReserve(Ratio share, List<CascadeCostLine> lines, List<Diagnostic> findings)
    {
        try
        {
            var sum = lines.Skip(1).Aggregate(lines[0].Amount, (total, line) => total + line.Amount);
            if (share.Numerator > 0)
            {
                lines.Add(new() { Kind = CascadeCostKind.Reserve, Rate = sum, Amount = ShareOf(sum, share) });
            }

            return (lines, share.Numerator > 0 ? sum + lines[^1].Amount : sum);
        }
        catch (OverflowException)
        {
            findings.Add(CapacityDiagnostics.CascadeCostTooGreat.At(
                default, ("quantity", lines.Count), ("rate", lines[0].Rate.Currency), ("kind", "the sum of all lines")));
            return (lines, null);
        }
    }

    private static long? QuantityOf(CostRule rule, CascadeTier tier, IReadOnlyList<CascadeMaterial> materials)
    {
        var cells = tier.Cells.Where(c => rule.Role is null || c.Role == rule.Role);
        return rule.Kind switch
        {
            CascadeCostKind.TrainerDay => cells.Total(c => c.TrainerDays),
            CascadeCostKind.ParticipantDay => cells.Total(c => checked(c.Remaining * c.Days)),
            CascadeCostKind.ParticipantTravel => cells.Total(c => c.Remaining),
            CascadeCostKind.TrainerTravel => tier.TrainersNeeded,
            CascadeCostKind.RoomDay => cells.Total(c => c.SessionDays),
            _ => materials.Where(m => m.Rule.Tier == tier.Code && (rule.Material is null || m.Rule.Material == rule.Material)).Total(m => m.Units),
        };
    }

    // A product of decimals can lose digits silently; it is taken only when it did not.
    private static Money? Times(Money rate, long quantity)
    {
        try
        {
            var amount = rate.Amount * quantity;
            var isExact = WideRatio.FromDecimal(amount).CompareValueTo(WideRatio.FromDecimal(rate.Amount).Times(new(quantity, 1))) == 0;
            return isExact ? Money.Of(amount, rate.Currency) : null;
        }
        catch (Exception fault) when (fault is OverflowException or ArgumentException)
        {
            return null;
        }
    }

    // The minor unit is what one unit of it adds: amounts are whole in it.
    private static Money ShareOf(Money sum, Ratio share)
    {
        var digits = sum.ToString().IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? sum.ToString().Length - 4 - point - 1 : 0;
        var exact = WideRatio.FromDecimal(sum.Amount).Times(WideRatio.FromRatio(share));
        return Money.Of(exact.ToDecimal(digits, MidpointRounding.ToPositiveInfinity) ?? 0, sum.Currency);
    }
}
