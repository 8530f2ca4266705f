using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>The roles of stations by their profiles: how they are named, and which of them leads.</summary>
internal sealed class RoleRanks(IEnumerable<RoleProfile> profiles)
{
    private readonly Dictionary<RoleCode, RoleProfile> _profiles = profiles.DistinctBy(p => p.Code).ToDictionary(p => p.Code);

    public LocalizedText? NameOf(RoleCode role) => _profiles.GetValueOrDefault(role)?.Name;

    /// <summary>The highest level of a competency that the role asks for; 0 where it asks for none.</summary>
    public int LevelOf(RoleCode role) => _profiles.GetValueOrDefault(role)?.Competencies.Select(c => c.Level).DefaultIfEmpty().Max() ?? 0;

    /// <summary>
    /// The role that leads: the one that most stations have; of several the one that asks for the highest level, then the one with the fewest
    /// posts. Null where there are no posts.
    /// </summary>
    public RoleCode? Leading(IEnumerable<(PlaceCode Station, RoleCode Role, int Posts)> posts) => posts
        .Where(p => p.Posts > 0)
        .GroupBy(p => p.Role)
        .OrderByDescending(g => g.Select(p => p.Station).Distinct().Count())
        .ThenByDescending(g => LevelOf(g.Key))
        .ThenBy(g => g.Sum(p => (long)p.Posts))
        .ThenBy(g => g.Key)
        .Select(g => (RoleCode?)g.Key)
        .FirstOrDefault();
}
