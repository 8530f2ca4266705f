namespace ElectionCore.Capacity;

/// <summary>A cell of a tier with the people who are still to be scheduled.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="People">The people whom the plan still trains and who have no seat in a session on record.</param>
internal sealed record TierNeed(CascadeCell Cell, long People)
{
    public long Sessions => Exact.Ceiling(People, Cell.Cap);

    /// <summary>Classes of even sizes for some people, the greater ones first.</summary>
    public static IEnumerable<int> Classes(long people, long sessions) =>
        Enumerable.Range(0, (int)sessions).Select(i => (int)(people / sessions) + (i < people % sessions ? 1 : 0));

    public string Place => CascadeArea.Name(Cell.Place);
}
