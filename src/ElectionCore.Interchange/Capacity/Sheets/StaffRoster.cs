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
    /// <returns>The roster: within a station by role and person, those in reserve last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="duties"/> or <paramref name="known"/> is null.</exception>
    public static StaffRoster Of(IEnumerable<Duty> duties, IEnumerable<Trainee> known, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(known);
        var people = known.DistinctBy(t => t.Person).ToDictionary(t => t.Person);
        return new(on, [.. duties.Where(d => d.Days.Contains(on)).GroupBy(d => d.Station).OrderBy(g => g.Key).Select(g => StationOf(g, people))]);
    }

    private static StaffRosterStation StationOf(IGrouping<PlaceCode, Duty> duties, Dictionary<PersonRef, Trainee> people)
    {
        var lines = duties.OrderBy(d => d.IsReserve).ThenBy(d => d.Role).ThenBy(d => d.Person).ThenBy(d => d.Code).Select((duty, i) =>
        {
            var person = people.GetValueOrDefault(duty.Person);
            return new StaffRosterLine(i + 1, duty.Role, person?.Name, person?.FatherName, person?.Sex ?? RecordedSex.Unknown, duty.IsReserve);
        });
        return new(duties.Key, [.. lines]);
    }
}
