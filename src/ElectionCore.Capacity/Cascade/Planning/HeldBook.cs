namespace ElectionCore.Capacity;

/// <summary>The sessions held before, by the people they were for.</summary>
internal sealed class HeldBook
{
    private readonly Dictionary<(string Tier, PlaceCode? Place, RoleCode Role, string Group), (long Sessions, long Finished)> _held = [];

    public HeldBook(IEnumerable<HeldSession> held)
    {
        foreach (var session in held)
        {
            var key = (session.Tier, session.Place, session.Role, session.Group);
            var (sessions, finished) = _held.GetValueOrDefault(key);
            _held[key] = (sessions + 1, checked(finished + session.Finished));
        }
    }

    /// <summary>Takes what was held for a cell, once.</summary>
    public (long Sessions, long Finished) Take(string tier, PlaceCode? place, RoleCode role, string group) =>
        _held.Remove((tier, place, role, group), out var held) ? held : default;

    /// <summary>Reports what no cell of a tier took.</summary>
    public void ReportRest(string tier, List<Diagnostic> findings)
    {
        foreach (var (key, (sessions, finished)) in _held.Where(h => h.Key.Tier == tier))
        {
            findings.Add(CapacityDiagnostics.CascadeHeldElsewhere.At(
                default,
                ("count", sessions),
                ("finished", finished),
                ("role", key.Role),
                ("group", key.Group),
                ("place", CascadeArea.Name(key.Place)),
                ("tier", tier)));
        }
    }
}
