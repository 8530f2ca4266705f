namespace ElectionCore.Capacity;

/// <summary>Finds rules that count for nothing, because what they are for is nowhere in the request: most often a misspelt word.</summary>
internal sealed class CascadeIdleRules(CascadeRequest request)
{
    public IEnumerable<Diagnostic> All() => [.. Kinds(), .. Roles()];

    // Where the booths of a place are not known, neither are their kinds.
    private IEnumerable<Diagnostic> Kinds()
    {
        foreach (var rule in request.Staffing.Where(r => r.PerKind.Count > 0))
        {
            var places = request.Places.Where(p => rule.Scope is null || p.Code == rule.Scope || p.Region == rule.Scope).ToList();
            if (places.TrueForAll(p => p.Booths is not null))
            {
                var there = places.SelectMany(p => p.Booths!).Select(b => b.Kind).ToHashSet(StringComparer.Ordinal);
                foreach (var kind in rule.PerKind.Where(k => !there.Contains(k.Kind)))
                {
                    yield return Idle($"The staffing rule of {rule.Role} in {CascadeArea.Name(rule.Scope)}", $"booths of the kind {kind.Kind}", "of which there are none");
                }
            }
        }
    }

    // One list of classes may serve all tiers; what is handed out or paid in a tier is for those who are trained in it.
    private IEnumerable<Diagnostic> Roles()
    {
        var taught = request.Tiers.Select((tier, i) => (tier.Code, Roles: StaffBook.TrainedIn(request, i))).ToList();
        IEnumerable<(string By, string? Tier, RoleCode? Role)> named =
        [
            .. request.Materials.Where(m => m.Per != MaterialBase.Trainer).Select(m => ($"The material {m.Material} of tier {m.Tier}", (string?)m.Tier, m.Role)),
            .. request.Costs.Where(c => c.Kind is not (CascadeCostKind.TrainerTravel or CascadeCostKind.Print))
                .Select(c => ($"The cost of {Words.Of(c.Kind)} of {(c.Tier is { } tier ? $"tier {tier}" : "all tiers")}", c.Tier, c.Role)),
        ];
        return named.Where(n => n.Role is { } role && !taught.Exists(t => (n.Tier is null || t.Code == n.Tier) && t.Roles.Contains(role)))
            .Select(n => Idle(n.By, $"the role {n.Role}", "who are not trained there"));
    }

    private static Diagnostic Idle(string by, string what, string reason) => CapacityDiagnostics.CascadeRuleIdle.At(default, ("by", by), ("what", what), ("reason", reason));
}
