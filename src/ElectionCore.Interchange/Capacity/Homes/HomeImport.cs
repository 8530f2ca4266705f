using System.Globalization;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Makes homes of the rows of a list.</summary>
internal sealed class HomeImport(string file) : ListImport(file, Columns)
{
    private static readonly ScalarField<PlaceCode> Place = Fields.Code<PlaceCode>("place");
    private static readonly ScalarField<decimal> Latitude = Degrees("latitude", 90);
    private static readonly ScalarField<decimal> Longitude = Degrees("longitude", 180);
    private static readonly ScalarField<RoleCode> Role = Fields.Code<RoleCode>("role");
    private static readonly ScalarField<string> Group = Fields.Key("group");
    private static readonly ScalarField<int> People = Fields.Integer("people", 0);
    private static readonly ScalarField<PlaceCode> District = Fields.Code<PlaceCode>("district");

    private static readonly ListLayout Columns = new(
        "homes", [Place.Name, Latitude.Name, Longitude.Name, Role.Name, People.Name], [Group.Name, District.Name]);

    private readonly Dictionary<PlaceCode, (TraineeHome Home, ListPlace Place)> _places = [];
    private readonly Dictionary<(PlaceCode, RoleCode, string), ListPlace> _seen = [];
    private readonly List<TraineeHome> _homes = [];

    public override void Read(ListRow row)
    {
        var (place, role, people) = (row.Required(Place), row.Required(Role), row.Required(People));
        var (latitude, longitude, district) = (row.Required(Latitude), row.Required(Longitude), row.Value(District));
        var group = row.Text(Group.Name) ?? CascadeGroup.Everyone.Code;
        if (!CodeFormat.IsValid(group))
        {
            row.Add(InterchangeDiagnostics.ListCellUnfit, Group.Name, ("field", Group.Name), ("expected", Group.Expected));
        }

        if (row.HasFaults)
        {
            return;
        }

        var home = new TraineeHome
        {
            Place = place, District = district, Latitude = latitude, Longitude = longitude, Role = role, Group = group, People = people,
        };
        if (_seen.TryGetValue((place, role, group), out var earlier))
        {
            row.Add(InterchangeDiagnostics.HomeTwice, People.Name, ("where", row.Where(earlier)));
        }
        else if (_places.TryGetValue(place, out var known) && (known.Home.Latitude, known.Home.Longitude, known.Home.District) != (latitude, longitude, district))
        {
            row.Add(InterchangeDiagnostics.HomeElsewhere, Place.Name, ("where", row.Where(known.Place)));
        }
        else
        {
            _places.TryAdd(place, (home, row.Place));
            _seen.Add((place, role, group), row.Place);
            _homes.Add(home);
        }
    }

    public HomeListReading Finish()
    {
        var reading = new HomeListReading { Rows = Rows, LeftOut = LeftOut, Diagnostics = [.. TakeFindings()] };
        return reading.HasErrors ? reading : reading with { Homes = [.. _homes] };
    }

    private static ScalarField<decimal> Degrees(string name, int most) => new(
        name,
        CellForm.Number,
        string.Create(CultureInfo.InvariantCulture, $"degrees from -{most} to {most}, such as 31.5497"),
        (string text, out decimal value) =>
            decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value >= -most && value <= most,
        static value => value.ToString(CultureInfo.InvariantCulture));
}
