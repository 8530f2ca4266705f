using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Makes posts of the rows of a list of stations.</summary>
internal sealed class StationImport(string file, ListDigits digits) : ListImport(file, Columns, digits)
{
    private static readonly ScalarField<PlaceCode> Station = Fields.Code<PlaceCode>("station");
    private static readonly ScalarField<RoleCode> Role = Fields.Code<RoleCode>("role");
    private static readonly ScalarField<int> Posts = Fields.Integer("posts", 0);
    private static readonly ScalarField<PlaceCode> Place = Fields.Code<PlaceCode>("place");
    private static readonly ScalarField<SessionGroup> Group = Fields.Word<SessionGroup>("group");
    private static readonly ListLayout Columns = new("posts of stations", [Station.Name, Role.Name, Posts.Name], [Place.Name, Group.Name]);

    private readonly Dictionary<(PlaceCode, RoleCode), ListPlace> _seen = [];
    private readonly Dictionary<PlaceCode, (PlaceCode Place, SessionGroup Group, ListPlace Row)> _stations = [];
    private readonly List<StationNeed> _needs = [];

    public override void Read(ListRow row)
    {
        var (station, role, posts) = (row.Required(Station), row.Required(Role), row.Required(Posts));
        var (place, group) = (row.Value(Place), row.Value(Group));
        if (row.HasFaults)
        {
            return;
        }

        if (_seen.TryGetValue((station, role), out var earlier))
        {
            row.Add(InterchangeDiagnostics.StationPostsTwice, Role.Name, ("where", row.Where(earlier)));
            return;
        }

        if (_stations.TryGetValue(station, out var known) && (known.Place != (place ?? station) || known.Group != (group ?? SessionGroup.Mixed)))
        {
            row.Add(InterchangeDiagnostics.StationElsewhere, Station.Name, ("where", row.Where(known.Row)));
            return;
        }

        _seen.Add((station, role), row.Place);
        _stations.TryAdd(station, (place ?? station, group ?? SessionGroup.Mixed, row.Place));
        _needs.Add(new() { Station = station, Place = place ?? station, Role = role, Posts = posts, Group = group ?? SessionGroup.Mixed });
    }

    public StationListReading Finish(bool isLenient)
    {
        var reading = new StationListReading { Rows = Rows, LeftOut = LeftOut, Diagnostics = [.. TakeFindings()] };
        return reading.HasErrors && !isLenient ? reading : reading with { Needs = [.. _needs] };
    }
}
