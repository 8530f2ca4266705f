namespace ElectionCore.Capacity;

/// <summary>Takes from a request what can be planned, and says what cannot.</summary>
internal sealed class VenueInput
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<string> _cells = new(StringComparer.Ordinal);

    public VenueInput(VenueRequest request)
    {
        var cells = Once(request.Cells, c => c.Code, c => new DiagnosticPlace { Path = $"cell {c}" }, StringComparer.Ordinal, "Cell");
        _cells.UnionWith(cells.Select(c => c.Code));
        var districts = Once(request.Districts, d => d.District, d => (SubjectRef)d, EqualityComparer<PlaceCode>.Default, "District");
        Models = [.. districts.Where(IsSound).OrderBy(d => d.District).Select(d => new VenueModel(d, cells))];
    }

    public VenueModel[] Models { get; }

    /// <summary>What was found, in the order of districts.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _diagnostics;

    private bool IsSound(VenueDistrict district)
    {
        var before = _diagnostics.Count;
        Once(district.Places, p => p.Place, p => (SubjectRef)p, EqualityComparer<PlaceCode>.Default, "Place");
        Once(district.Venues, v => v.Venue, v => (SubjectRef)v, EqualityComparer<VenueCode>.Default, "Venue");
        foreach (var place in district.Places.OrderBy(p => p.Place))
        {
            Once(place.People, c => c.Cell, _ => (SubjectRef)place.Place, StringComparer.Ordinal, $"In place {place.Place} cell");
            foreach (var count in place.People.Where(c => !_cells.Contains(c.Cell)).OrderBy(c => c.Cell, StringComparer.Ordinal))
            {
                _diagnostics.Add(CapacityDiagnostics.ClassCellUnknown.At(
                    (SubjectRef)place.Place, ("place", place.Place), ("district", district.District), ("people", count.People), ("cell", count.Cell)));
            }
        }

        return _diagnostics.Count == before;
    }

    private List<T> Once<T, TKey>(IEnumerable<T> items, Func<T, TKey> key, Func<TKey, DiagnosticPlace> place, IEqualityComparer<TKey> comparer, string what)
        where TKey : notnull
    {
        var once = new List<T>();
        foreach (var group in items.GroupBy(key, comparer).OrderBy(g => g.Key.ToString(), StringComparer.Ordinal))
        {
            once.Add(group.First());
            if (group.Skip(1).Any())
            {
                _diagnostics.Add(CapacityDiagnostics.VenueDataTwice.At(place(group.Key), ("what", $"{what} {group.Key}")));
            }
        }

        return once;
    }
}
