namespace ElectionCore.Capacity;

/// <summary>Finds the reserve of each need, and what it would be over other areas.</summary>
internal sealed class ReserveBook(CascadeRequest request)
{
    private static readonly ReserveRule Nothing = ReserveRule.None();

    private readonly ScopedRules<ReserveRule> _rules = new(request.Reserves, r => r.Role, r => r.Scope);
    private readonly Dictionary<(ReserveRule, long), long> _known = [];

    public ReserveRule RuleFor(StaffNeed need) => _rules.Find(need.Place, need.Role) ?? Nothing;

    /// <summary>The reserve of each need, in their order.</summary>
    public (long[] Reserves, List<CascadeReserve> Told) Count(IReadOnlyList<StaffNeed> needs)
    {
        var reserves = new long[needs.Count];
        var told = new List<CascadeReserve>();
        var indexed = needs.Select((need, i) => (Need: need, Index: i, Rule: RuleFor(need)));
        foreach (var same in indexed.GroupBy(n => (n.Need.Role, n.Rule)))
        {
            var rule = same.Key.Rule;
            foreach (var pool in same.GroupBy(n => CascadeArea.Of(n.Need.Place).At(rule.PooledAt)))
            {
                long[] staff = [.. pool.Select(n => n.Need.Staff)];
                var parts = Apportionment.Divide(ReserveOf(rule, staff.Total(s => s)), staff);
                foreach (var (member, part) in pool.Zip(parts))
                {
                    reserves[member.Index] = part;
                }
            }

            told.Add(new()
            {
                Role = same.Key.Role,
                Rule = rule,
                Places = same.Count(),
                Staff = same.Total(n => n.Need.Staff),
                Planned = same.Total(n => reserves[n.Index]),
                ByPlace = Over(same.Select(n => n.Need), rule, CascadeLevel.Place),
                ByRegion = Over(same.Select(n => n.Need), rule, CascadeLevel.Region),
                ByNation = Over(same.Select(n => n.Need), rule, CascadeLevel.Nation),
            });
        }

        return (reserves, told);
    }

    private long Over(IEnumerable<StaffNeed> needs, ReserveRule rule, CascadeLevel level) =>
        needs.GroupBy(n => CascadeArea.Of(n.Place).At(level)).Total(pool => ReserveOf(rule, pool.Total(n => n.Staff)));

    private long ReserveOf(ReserveRule rule, long staff)
    {
        if (!_known.TryGetValue((rule, staff), out var reserve))
        {
            _known.Add((rule, staff), reserve = rule.PeopleFor(staff) - staff);
        }

        return reserve;
    }
}
