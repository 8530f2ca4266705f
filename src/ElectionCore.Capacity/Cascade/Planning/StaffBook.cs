namespace ElectionCore.Capacity;

/// <summary>Counts the staff of each place by role.</summary>
internal sealed class StaffBook(CascadeRequest request)
{
    private readonly ScopedRules<StaffingRule> _rules = new(request.Staffing, r => r.Role, r => r.Scope);

    /// <summary>The roles, in the order of the request.</summary>
    public static List<RoleCode> Roles(CascadeRequest request) =>
        [.. request.Staffing.Select(r => r.Role).Concat(request.Places.SelectMany(p => p.Headcounts).Select(h => h.Role)).Distinct()];

    /// <summary>The roles that a tier trains: those who work at the stations in the last, the trainers of the next in any other.</summary>
    public static IReadOnlyList<RoleCode> TrainedIn(CascadeRequest request, int tier) =>
        tier == request.Tiers.Count - 1 ? Roles(request) : [request.Tiers[tier + 1].TrainerRole];

    /// <summary>The needs, by place and role, and those that are not known, which are reported too.</summary>
    public (List<StaffNeed> Needs, List<CascadeGap> Gaps) Count(List<Diagnostic> findings)
    {
        var (needs, gaps) = (new List<StaffNeed>(), new List<CascadeGap>());
        var roles = Roles(request);
        foreach (var place in request.Places.OrderBy(p => p.Code))
        {
            foreach (var role in roles)
            {
                if (place.Headcounts.FirstOrDefault(h => h.Role == role) is { } counted)
                {
                    needs.Add(new(place, role, counted.People, Rule: null));
                }
                else if (FaultOf(place, _rules.Find(place, role)) is { } reason)
                {
                    findings.Add(CapacityDiagnostics.CascadeNeedUnknown.At(default, ("role", role), ("place", place.Code), ("reason", reason)));
                    gaps.Add(new() { Place = place.Code, Role = role, Reason = reason });
                }
                else
                {
                    var rule = _rules.Find(place, role)!;
                    needs.Add(new(place, role, By(rule, place), rule));
                }
            }
        }

        return (needs, gaps);
    }

    private static string? FaultOf(CascadePlace place, StaffingRule? rule) =>
        rule is null ? "no rule or count is given"
        : rule.PerStation.Numerator > 0 && place.Stations is null ? "its stations are not known"
        : rule.CountsBooths && place.Booths is null ? "its booths are not known"
        : null;

    private static long By(StaffingRule rule, CascadePlace place)
    {
        var people = WideRatio.FromRatio(rule.PerStation).Times(new(place.Stations ?? 0, 1));
        foreach (var booths in place.Booths ?? [])
        {
            people = people.Plus(WideRatio.FromRatio(rule.For(booths.Kind)).Times(new(booths.Count, 1)));
        }

        return Exact.Ceiling(people);
    }
}
