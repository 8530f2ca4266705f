namespace ElectionCore.Capacity;

/// <summary>Holds the needs of a station for different roles against each other.</summary>
internal static class StationNeedCheck
{
    public static IEnumerable<Diagnostic> Check(IEnumerable<StationNeed> needs)
    {
        foreach (var station in needs.GroupBy(n => n.Station).OrderBy(s => s.Key))
        {
            var roles = station.OrderBy(n => n.Role).ToList();
            if (roles.Find(n => n.Place != roles[0].Place || n.Group != roles[0].Group) is { } other)
            {
                yield return CapacityDiagnostics.StationTorn.At(
                    (SubjectRef)station.Key,
                    ("station", station.Key),
                    ("place", roles[0].Place),
                    ("group", Words.Of(roles[0].Group)),
                    ("role", roles[0].Role),
                    ("otherPlace", other.Place),
                    ("otherGroup", Words.Of(other.Group)),
                    ("otherRole", other.Role));
            }
        }
    }
}
