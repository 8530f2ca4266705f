namespace ElectionCore.Capacity;

/// <summary>Shares what a place is short of among the groups of a role that take one course: whose placed share is smallest comes next.</summary>
internal sealed class SharedShortage
{
    private readonly Dictionary<(PlaceCode, RoleCode?, CourseCode), List<Group>> _groups;

    /// <param name="inOrder">All sessions, in the order in which they are placed where nothing is short.</param>
    /// <param name="left">The sessions that went without in that order. Their places and roles are those that are shared.</param>
    public SharedShortage(IEnumerable<SessionRequest> inOrder, IEnumerable<SessionRequest> left)
    {
        var keys = left.Select(KeyOf).ToHashSet();
        _groups = inOrder.Where(s => keys.Contains(KeyOf(s))).GroupBy(KeyOf).ToDictionary(
            s => s.Key,
            s => s.GroupBy(g => (g.Group, g.Language?.ToUpperInvariant())).Select(g => new Group([.. g]))
                .OrderBy(g => !g.IsForWomen).ThenBy(g => g.First).ToList());
    }

    /// <summary>The session to place where this one would be next: another of its place and role, or itself where nothing is short.</summary>
    public SessionRequest Instead(SessionRequest session) => _groups.TryGetValue(KeyOf(session), out var groups)
        ? groups.Where(g => g.Waiting.Count > 0).MinBy(g => g.Share)!.Waiting.Dequeue()
        : session;

    /// <summary>Counts a session that was placed.</summary>
    public void Count(SessionRequest session)
    {
        if (_groups.TryGetValue(KeyOf(session), out var groups))
        {
            groups.Find(g => g.Has(session))!.Placed++;
        }
    }

    private static (PlaceCode Place, RoleCode? Role, CourseCode Course) KeyOf(SessionRequest session) => (session.Place, session.Role, session.Course);

    private sealed class Group(List<SessionRequest> sessions)
    {
        private readonly HashSet<SessionCode> _codes = [.. sessions.Select(s => s.Code)];

        public Queue<SessionRequest> Waiting { get; } = new(sessions);

        public SessionCode First { get; } = sessions.Min(s => s.Code);

        public bool IsForWomen { get; } = sessions[0].Group == SessionGroup.Women;

        public int Placed { get; set; }

        // Shares of so few sessions that are not equal differ as doubles too, and equal ones do not.
        public double Share => (double)Placed / _codes.Count;

        public bool Has(SessionRequest session) => _codes.Contains(session.Code);
    }
}
