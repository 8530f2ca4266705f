namespace ElectionCore.Capacity;

/// <summary>Plans a cascade of training from those who work at the stations up to the lead trainers.</summary>
/// <remarks>
/// <para>All arithmetic is exact, in whole numbers and fractions of them. From the last tier up:</para>
/// <list type="number">
/// <item>The staff of each place and role, by <see cref="StaffingRule"/>; its reserve, by <see cref="ReserveRule"/>; both divided into
/// groups, by <see cref="GroupSplit"/>.</item>
/// <item>Sessions: Σ ⌈people / class⌉ over the cells of area, role and group. Classes are then as even as can be.</item>
/// <item>Trainers: ⌈Σ sessions × days × trainers of a class / (working days × utilisation)⌉ for each area of the tier, and at least
/// one team.</item>
/// <item>People of the tier above: ⌈trainers / (1 − dropout)⌉.</item>
/// </list>
/// <para>A calendar gives sessions their days, never with more trainers and rooms than there are. Where no trainers
/// are named, there are as many as the formula gives. That is a sum of days; teams and sessions of several days can need more, which the findings then say.</para>
/// </remarks>
public static class CascadePlanner
{
    /// <summary>Tells whether the parts of a request fit together.</summary>
    /// <param name="request">The request.</param>
    /// <returns>What is wrong; nothing when it can be planned.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static ValueList<Diagnostic> Check(CascadeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return [.. new CascadeRequestCheck(request).All()];
    }

    /// <summary>Makes the plan. One that does not fit is made all the same, and its findings say by how much.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="RuleViolationException">
    /// <see cref="Check"/> finds something, of which the first is told; or the numbers are too great (<c>CAP0046</c>).
    /// </exception>
    public static CascadePlan Plan(CascadeRequest request)
    {
        if (Check(request) is [var fault, ..])
        {
            throw new RuleViolationException(fault);
        }

        try
        {
            return Make(request);
        }
        catch (OverflowException)
        {
            throw new RuleViolationException(CapacityDiagnostics.CascadeTooGreat.At(default));
        }
    }

    private static CascadePlan Make(CascadeRequest request)
    {
        var findings = new List<Diagnostic>(new CascadeIdleRules(request).All());
        var (needs, gaps) = new StaffBook(request).Count(findings);
        var (reserves, told) = new ReserveBook(request).Count(needs);
        var division = new GroupDivision(request);
        IReadOnlyList<CascadeDemand>? demands = [.. needs.SelectMany((need, i) => division.Divide(need, reserves[i], findings))];
        var windows = TierWindow.All(request, findings);
        var (held, rooms, tiers) = (new HeldBook(request.Held), new PlaceRooms(request.Places), new List<PlannedTier>());
        for (var i = request.Tiers.Count - 1; i >= 0 && demands is not null; i--)
        {
            var tier = new TierPlanner(request.Tiers[i], windows[i], rooms, findings).Plan(demands, held);
            tiers.Insert(0, tier);
            demands = tier.DemandAbove();
        }

        List<CascadeTier> planned = [.. tiers.Select(t => t.Tier)];
        List<CascadeMaterial> materials = [.. MaterialBook.Count(request, tiers)];
        var (cost, total) = CostBook.Count(request, planned, materials, areAllKnown: gaps.Count == 0, findings);
        return new()
        {
            Request = request,
            Tiers = [.. planned],
            Reserves = [.. told],
            Materials = [.. materials],
            Cost = [.. cost],
            TotalCost = total,
            NotKnown = [.. gaps],
            Findings = [.. findings],
        };
    }
}
