namespace ElectionCore.Capacity;

/// <summary>Gives sessions their days, rooms and trainers, so that none clash.</summary>
/// <remarks>
/// <para>
/// Sessions with the fewest trainers to choose from go first, then the longest, then by code. Each is given the earliest days with
/// a free room and free trainers, those who fit the fewest sessions before others. Where rooms are free day by day but no one
/// room throughout, the rooms of the venue are numbered anew, interval by interval from the left, which needs no more rooms than
/// the busiest day has sessions. Where trainers are taken, chains of replacements are looked for as in bipartite matching: a
/// trainer is set free by another who takes over.
/// </para>
/// <para>
/// Where men may train women, a session for women that was given none gets a woman who is free on its days, or who can change places with one
/// of its trainers; no session is given up for it. Longer exchanges are not looked for.
/// </para>
/// <para>
/// Where rooms or free trainers are short, the sessions of that place, role and course are placed anew: next is one of the group (women, men,
/// a language) of which the smallest share is placed by then, of equal ones that of women, then by code. So where rooms alone limit, and
/// all take as many days in one venue, no group's share is greater than another's by more than one session of its own; where the place has
/// several venues, by more than one session in each, of either group.
/// Roles and courses are not weighed against each other.
/// </para>
/// <para>Nothing is random and ties go by code: the same request in any order gives the same schedule. It is a heuristic: what is
/// not scheduled is not proven to be impossible, unless its diagnostic counts too few trainers, seats or days.</para>
/// </remarks>
public static class SessionScheduler
{
    /// <summary>Schedules what can be scheduled.</summary>
    /// <param name="request">The sessions, days, venues and trainers.</param>
    /// <returns>The sessions as proposals, and for each that has none, why. Nothing throws for data that contradict each other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static SessionSchedule Schedule(ScheduleRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var placement = new SessionPlacement(new(request));
        placement.PlaceAll();
        if (placement.Short.Count > 0)
        {
            // Once more from the start, now that it is known where the groups have to share.
            var inOrder = new SharedShortage(placement.InOrder(), placement.Short);
            placement = new(new(request));
            placement.PlaceAll(inOrder);
        }

        var input = placement.Input;
        var placed = placement.Placed.OrderBy(p => p.Request.Code).Select(p => p.ToSession(input.Days)).ToList();
        var codes = placed.Select(p => p.Code).ToHashSet();
        return new(
            [.. placed],
            [.. input.Sessions.Concat(input.Refused).Where(s => !codes.Contains(s.Code)).OrderBy(s => s.Code)],
            [.. input.Diagnostics, .. placement.Reasons.OrderBy(r => r.Place.Subject.ToString(), StringComparer.Ordinal)]);
    }
}
