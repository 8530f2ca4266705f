namespace ElectionCore.Inclusion;

/// <summary>Classifications that most institutions need.</summary>
public static class StandardClassifications
{
    /// <summary>Sex in sources that record male and female.</summary>
    public static Classification SexMaleFemale { get; } = new()
    {
        Code = "sex-mf",
        Version = "1",
        Name = new("Sex as recorded: male, female"),
        Dimension = "sex",
        Items = [Item("M", "Male"), Item("F", "Female"), .. Rest],
    };

    /// <summary>Sex in sources that record male, female and a third marker.</summary>
    public static Classification SexMaleFemaleX { get; } = new()
    {
        Code = "sex-mfx",
        Version = "1",
        Name = new("Sex as recorded: male, female, X"),
        Dimension = "sex",
        Items = [Item("M", "Male"), Item("F", "Female"), Item("X", "X"), .. Rest],
    };

    /// <summary>Types of polling stations where men and women vote apart.</summary>
    public static Classification StationTypes { get; } = new()
    {
        Code = "station-types",
        Version = "1",
        Name = new("Types of polling stations"),
        Dimension = "station-type",
        Items = [Item("male", "For men"), Item("female", "For women"), Item("combined", "For both")],
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Classification> All { get; } = [SexMaleFemale, SexMaleFemaleX, StationTypes];

    private static IEnumerable<CategoryItem> Rest =>
    [
        Item("unknown", "Not known") with { Role = CategoryRole.Unknown, SdmxCode = "_U" },
        Item("undisclosed", "Not disclosed") with { Role = CategoryRole.Undisclosed, SdmxCode = "_N" },
        Item("total", "Both or all") with { Role = CategoryRole.Total, SdmxCode = "_T" },
    ];

    private static CategoryItem Item(string code, string name) => new() { Code = code, Name = new(name) };
}
