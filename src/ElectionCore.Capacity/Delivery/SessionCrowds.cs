namespace ElectionCore.Capacity;

/// <summary>Days on which more people were at a session than it, its course or its room takes.</summary>
internal sealed class SessionCrowds(IEnumerable<CourseVersion> versions, IEnumerable<Venue> venues)
{
    private readonly Dictionary<(CourseCode, string), CourseVersion> _versions = versions.DistinctBy(v => (v.Course, v.Version)).ToDictionary(v => (v.Course, v.Version));
    private readonly Dictionary<VenueCode, Venue> _venues = venues.DistinctBy(v => v.Code).ToDictionary(v => v.Code);

    /// <summary>Finds the day with the most people, where they are too many (<c>CAP0141</c>). Whoever was there for a part of the day is one of them.</summary>
    /// <param name="session">The session.</param>
    /// <param name="attendance">The attendance at it.</param>
    public Diagnostic? Check(TrainingSession session, IEnumerable<Attendance> attendance)
    {
        var days = attendance.Where(a => a.State != AttendanceState.Absent && session.Days.Contains(a.Day)).GroupBy(a => a.Day)
            .Select(g => (Day: g.Key, People: g.Select(a => a.Person).Distinct().Count())).OrderByDescending(d => d.People).ThenBy(d => d.Day).ToList();
        List<(string Name, int Most)> limits = [("the session", session.Capacity)];
        if (_versions.GetValueOrDefault((session.Course, session.Version))?.ClassCap is { } cap)
        {
            limits.Add(("the course", cap));
        }

        if (session.Venue is { } code && _venues.TryGetValue(code, out var venue))
        {
            limits.Add(("the room", venue.Seats));
        }

        var least = limits.MinBy(l => l.Most);
        return days.Count > 0 && days[0].People > least.Most
            ? CapacityDiagnostics.OverAttended.At(
                session.Subject, ("people", days[0].People), ("day", days[0].Day), ("session", session.Code), ("limit", least.Name), ("most", least.Most))
            : null;
    }
}
