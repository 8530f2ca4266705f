using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>In which order the roles of stations are listed.</summary>
internal static class RoleOrder
{
    /// <summary>
    /// The role that leads first: the one that most stations have, and of those the one with the fewest posts. A station has one presiding
    /// officer and several of the others.
    /// </summary>
    public static IEnumerable<RoleCode> Of(IEnumerable<(PlaceCode Station, RoleCode Role, int Posts)> posts) => posts
        .Where(p => p.Posts > 0)
        .GroupBy(p => p.Role)
        .OrderByDescending(g => g.Select(p => p.Station).Distinct().Count())
        .ThenBy(g => g.Sum(p => (long)p.Posts))
        .ThenBy(g => g.Key)
        .Select(g => g.Key);
}
