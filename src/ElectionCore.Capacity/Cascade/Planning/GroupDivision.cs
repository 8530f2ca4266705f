namespace ElectionCore.Capacity;

/// <summary>Divides the people of each place and role into groups.</summary>
internal sealed class GroupDivision(CascadeRequest request)
{
    private readonly ScopedRules<GroupSplit> _splits = new(request.Splits, s => s.Role, s => s.Scope);
    private readonly Dictionary<string, CascadeGroup> _groups = request.Groups.ToDictionary(g => g.Code, StringComparer.Ordinal);

    public IEnumerable<CascadeDemand> Divide(StaffNeed need, long reserve, List<Diagnostic> findings)
    {
        var area = CascadeArea.Of(need.Place);
        if (_splits.Find(need.Place, need.Role) is not { } split)
        {
            return [new(area, need.Role, CascadeGroup.Everyone, need.Staff, reserve)];
        }

        if (split.IsCounted && split.Parts.Total(p => p.Count ?? 0) is var counted && counted != need.Staff)
        {
            findings.Add(CapacityDiagnostics.CascadeGroupsDiffer.At(
                default, ("role", need.Role), ("place", need.Place.Code), ("counted", counted), ("staff", need.Staff), ("difference", counted - need.Staff)));
        }

        var staff = Apportionment.Divide(need.Staff, [.. split.Parts.Select(p => p.Weight)]);
        var reserves = Apportionment.Divide(reserve, staff);
        return split.Parts.Select((p, i) => new CascadeDemand(area, need.Role, _groups[p.Group], staff[i], reserves[i]));
    }
}
