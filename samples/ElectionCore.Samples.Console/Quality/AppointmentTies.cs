using ElectionCore.Organization;
using ElectionCore.Quality;

namespace ElectionCore.Samples;

/// <summary>What the structure says of who belongs to which unit, who heads it, and who is of top management.</summary>
/// <remarks>Who heads a unit holds its only post, or the post in it that others report to and that reports to none within it. Where no lines are recorded, nobody is known to head a unit of several posts.</remarks>
internal static class AppointmentTies
{
    /// <summary>A tie for each appointment to a post of a unit, those that are over too: a unit counts as one's own for some time after one left it.</summary>
    public static IEnumerable<AuditTie> Of(OrganizationSnapshot snapshot, IEnumerable<Fact<Appointment>> appointments)
    {
        var heads = snapshot.Posts.Values.GroupBy(p => p.Unit).SelectMany(g => Heads(snapshot, [.. g.Select(p => p.Code)])).ToHashSet();
        return appointments.Where(a => snapshot.Posts.ContainsKey(a.State.Post)).Select(a => new AuditTie
        {
            Person = a.State.Person, Unit = snapshot.Posts[a.State.Post].Unit, Days = a.Valid, Kind = heads.Contains(a.State.Post) ? AuditTieKind.Head : AuditTieKind.Member,
        });
    }

    /// <summary>Those who head the institution: the units with posts that are part of no other unit with posts.</summary>
    public static IEnumerable<TopManager> TopManagement(OrganizationSnapshot snapshot, IEnumerable<AuditTie> ties)
    {
        var staffed = snapshot.Posts.Values.Select(p => p.Unit).ToHashSet();
        return ties.Where(t => t is { Kind: AuditTieKind.Head, Unit: { } unit } && snapshot.UnitTree.Contains(unit) && !snapshot.UnitTree.Ancestors(unit).Any(staffed.Contains))
            .Select(t => new TopManager(t.Person, t.Days));
    }

    private static IEnumerable<PostCode> Heads(OrganizationSnapshot snapshot, HashSet<PostCode> posts) => posts.Count == 1
        ? posts
        : posts.Where(p => !snapshot.LinesFrom(p).Any(l => l.Kind == ReportingLineKind.Solid && posts.Contains(l.Superior)) && snapshot.LinesTo(p).Any(l => l.Kind == ReportingLineKind.Solid));
}
