namespace ElectionCore.Interchange;

/// <summary>Where the columns of an organogram stand, for senior or for junior posts.</summary>
internal sealed class OrganogramHeader
{
    public const string Expected =
        "senior posts (Post Unique Reference, Job Title, Organisation, Unit, Reports to Senior Post); "
        + "junior posts (Organisation, Unit, Reporting Senior Post, Generic Job Title, Number of Posts in FTE)";

    private static readonly OrganogramColumn[] Needed =
        [OrganogramColumn.Title, OrganogramColumn.Organisation, OrganogramColumn.Unit, OrganogramColumn.Superior];

    private static readonly Dictionary<string, OrganogramColumn> OfSenior = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Post Unique Reference"] = OrganogramColumn.Reference,
        ["Name"] = OrganogramColumn.Name,
        ["Grade"] = OrganogramColumn.Grade,
        ["Job Title"] = OrganogramColumn.Title,
        ["Parent Department"] = OrganogramColumn.Department,
        ["Organisation"] = OrganogramColumn.Organisation,
        ["Unit"] = OrganogramColumn.Unit,
        ["Reports to Senior Post"] = OrganogramColumn.Superior,
        ["FTE"] = OrganogramColumn.Fte,
        ["Professional/Occupational Group"] = OrganogramColumn.Group,
        ["Valid"] = OrganogramColumn.Valid,
    };

    private static readonly Dictionary<string, OrganogramColumn> OfJunior = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Parent Department"] = OrganogramColumn.Department,
        ["Organisation"] = OrganogramColumn.Organisation,
        ["Unit"] = OrganogramColumn.Unit,
        ["Reporting Senior Post"] = OrganogramColumn.Superior,
        ["Grade"] = OrganogramColumn.Grade,
        ["Generic Job Title"] = OrganogramColumn.Title,
        ["Number of Posts in FTE"] = OrganogramColumn.Fte,
        ["Professional/Occupational Group"] = OrganogramColumn.Group,
        ["Valid"] = OrganogramColumn.Valid,
    };

    private readonly Dictionary<OrganogramColumn, int> _places = [];
    private readonly List<(int Index, string Name)> _others = [];

    private OrganogramHeader(IReadOnlyList<string> names, Dictionary<string, OrganogramColumn> columns)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var name = Plain(names[i]);
            if (!columns.TryGetValue(name, out var column))
            {
                _others.Add((i, name.Length == 0 ? "a column without a heading" : name));
            }
            else if (!_places.TryAdd(column, i))
            {
                Duplicates.Add(i);
            }
        }
    }

    /// <summary>Whether the posts are the senior ones, which have references.</summary>
    public bool IsSenior => _places.ContainsKey(OrganogramColumn.Reference);

    /// <summary>Columns whose heading another has too.</summary>
    public List<int> Duplicates { get; } = [];

    /// <summary>The columns that are left out: names, phones, pay, descriptions.</summary>
    public IReadOnlyList<(int Index, string Name)> Others => _others;

    /// <summary>Recognises the headings; null when they are those of no organogram.</summary>
    public static OrganogramHeader? Of(IReadOnlyList<string> names)
    {
        var senior = new OrganogramHeader(names, OfSenior);
        if (senior.IsSenior && Needed.All(senior._places.ContainsKey))
        {
            return senior;
        }

        var junior = new OrganogramHeader(names, OfJunior);
        return junior._places.ContainsKey(OrganogramColumn.Fte) && Needed.All(junior._places.ContainsKey) ? junior : null;
    }

    /// <summary>The position of a column, or -1.</summary>
    public int IndexOf(OrganogramColumn column) => _places.GetValueOrDefault(column, -1);

    // Headings vary in what follows the name: "Grade (or equivalent)", "Payscale Minimum (£)", "Valid?".
    private static string Plain(string heading)
    {
        var bracket = heading.IndexOf('(', StringComparison.Ordinal);
        var name = bracket > 0 ? heading[..bracket] : heading;
        return string.Join(' ', name.TrimEnd('?', ' ', '*').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
