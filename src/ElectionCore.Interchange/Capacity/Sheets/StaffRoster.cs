using System.Collections.Immutable;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Who is posted at which station on one day.</summary>
/// <remarks>It has names and fathers' names, and no place for identity numbers, telephones, addresses or photographs.</remarks>
public sealed class StaffRoster
{
    private StaffRoster(DateOnly on, ImmutableArray<StaffRosterStation> stations) => (On, Stations) = (on, stations);

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>The stations in the order of their codes.</summary>
    public ImmutableArray<StaffRosterStation> Stations { get; }

    /// <summary>How many are posted at all stations, without those in reserve.</summary>
    public StaffCounts Posted => StaffCounts.Of(Stations.SelectMany(s => s.Lines).Where(l => !l.IsReserve));

    /// <summary>How many are in reserve.</summary>
    public StaffCounts Reserve => StaffCounts.Of(Stations.SelectMany(s => s.Lines).Where(l => l.IsReserve));

    /// <summary>Makes the roster of a day.</summary>
    /// <param name="duties">The duties; those that do not hold on the day, such as of people who were replaced, are left out.</param>
    /// <param name="known">The people who are known.</param>
    /// <param name="on">The day.</param>
    /// <param name="profiles">The profiles of roles, by which they are named; null for none, so that their codes stand there.</param>
    /// <param name="leading">
    /// The role that leads a station; null for the one that most stations have, and of several for the one that asks for the highest level of a
    /// competency, then for the one that the fewest are posted in.
    /// </param>
    /// <returns>
    /// The roster: within a station the leading role first, the others by the level that they ask for, by role and person; those in reserve last.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="duties"/> or <paramref name="known"/> is null.</exception>
    public static StaffRoster Of(
        IEnumerable<Duty> duties, IEnumerable<Trainee> known, DateOnly on, IEnumerable<RoleProfile>? profiles = null, RoleCode? leading = null)
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(known);
        var people = known.DistinctBy(t => t.Person).ToDictionary(t => t.Person);
        var ranks = new RoleRanks(profiles ?? []);
        var standing = DutyReplacements.Standing(duties, on).ToList();
        var posted = standing.Where(d => !d.IsReserve).Select(d => d.Person).ToHashSet();
        var held = standing.Where(d => !d.IsReserve || !posted.Contains(d.Person)).ToList();
        var lead = leading ?? ranks.Leading(held.Select(d => (d.Station, d.Role, d.IsReserve ? 0 : 1)));
        return new(on, [.. held.GroupBy(d => d.Station).OrderBy(g => g.Key).Select(g => StationOf(g, people, ranks, lead))]);
    }

    private static StaffRosterStation StationOf(IGrouping<PlaceCode, Duty> duties, Dictionary<PersonRef, Trainee> people, RoleRanks ranks, RoleCode? leading)
    {
        var ordered = duties.OrderBy(d => d.IsReserve).ThenByDescending(d => d.Role == leading).ThenByDescending(d => ranks.LevelOf(d.Role))
            .ThenBy(d => d.Role).ThenBy(d => d.Person).ThenBy(d => d.Code);
        var lines = ordered.Select((duty, i) =>
        {
            var person = people.GetValueOrDefault(duty.Person);
            return new StaffRosterLine(i + 1, duty.Role, person?.Name, person?.FatherName, person?.Sex ?? RecordedSex.Unknown, duty.IsReserve)
            {
                RoleName = ranks.NameOf(duty.Role),
            };
        });
        return new(duties.Key, [.. lines]);
    }
}
