using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests;

/// <summary>Cubes for tests: places in two levels, crossed with sex.</summary>
internal static class Cubes
{
    public static Measure Registered { get; } = new() { Code = "registered", Name = new("Voters on the roll") };

    public static Measure Trained { get; } = new() { Code = "trained", Name = new("People trained"), Kind = MeasureKind.Flow };

    public static Classification Places { get; } = new()
    {
        Code = "places",
        Version = "1",
        Name = new("Places"),
        Dimension = "place",
        RootLevel = 1,
        Items =
        [
            Item("north"), Item("n1", "north"), Item("n2", "north"), Item("n3", "north"),
            Item("south"), Item("s1", "south"), Item("s2", "south"),
            Item("total") with { Role = CategoryRole.Total },
        ],
    };

    public static CubeDimension Place { get; } = new(StandardDimensions.Place, Places);

    public static CubeDimension Sex { get; } = new(StandardDimensions.Sex, StandardClassifications.SexMaleFemale);

    public static string[] Leaves { get; } = ["n1", "n2", "n3", "s1", "s2"];

    public static Gen<ObservedCount> Counts { get; } = Gen.Frequency(
        (6, Gen.Choose(0, int.MaxValue).Select(n => new ObservedCount(n))),
        (1, Gen.Elements(Enum.GetValues<ObservationState>().Where(s => s != ObservationState.Value)).Select(ObservedCount.Missing)));

    public static CategoryItem Item(string code, string? parent = null) => new() { Code = code, Parent = parent };

    public static CubeCell Cell(string place, string sex, ObservedCount count, string measure = "registered") =>
        new(measure, new(("place", place), ("sex", sex)), count);

    public static Cube Build(IEnumerable<CubeCell> cells, Measure? measure = null, CubeContext? context = null)
    {
        var cube = Cube.Build(CubeStructure.Create([Place, Sex], [measure ?? Registered]), cells, context, out var diagnostics);
        diagnostics.ShouldBeEmpty();
        return cube;
    }

    /// <summary>Some leaves crossed with some sexes, each with a count that may be missing.</summary>
    public static Gen<CubeCell[]> LeafCells { get; } =
        from chosen in Gen.SubListOf(Leaves.SelectMany(l => new[] { (l, "M"), (l, "F") }).ToArray())
        from counts in Counts.ArrayOf(chosen.Count)
        select chosen.Zip(counts, (c, n) => Cell(c.Item1, c.Item2, n)).ToArray();
}
