namespace ElectionCore.Inclusion.Tests;

public class SensitivityTests
{
    private static readonly CubeDimension Religion = new(StandardDimensions.Religion, new Classification
    {
        Code = "religions", Version = "1", Name = new("Religions"), Dimension = "religion",
        Items = [Cubes.Item("a"), Cubes.Item("b"), Cubes.Item("total") with { Role = CategoryRole.Total }],
    });

    private static readonly SensitivityPolicy Policy = CubeTests.Policy("religion");

    [Fact]
    public void Religion_ethnicity_disability_gender_identity_and_displacement_are_sensitive_and_what_is_undeclared_is()
    {
        StandardDimensions.All.Where(d => d.Sensitivity == Sensitivity.Sensitive).Select(d => d.Code)
            .ShouldBe(["population-group", "gender-identity", "disability", "religion", "ethnicity", "displacement"]);
        default(Sensitivity).ShouldBe(Sensitivity.Sensitive);
    }

    [Fact]
    public void Without_a_policy_nothing_is_counted()
    {
        Code(() => CubeStructure.Create([Religion], [Cubes.Registered])).ShouldBe("INC0050");
        Code(() => CubeStructure.Create([Religion], [Cubes.Registered], [Policy with { Dimension = "ethnicity" }])).ShouldBe("INC0050");
        CubeStructure.Create([Religion], [Cubes.Registered], [Policy]).IsSensitive.ShouldBeTrue();
    }

    [Fact]
    public void A_forbidden_crossing_and_places_of_no_declared_level_are_refused()
    {
        Code(() => CubeStructure.Create([Religion, Cubes.Sex], [Cubes.Registered], [Policy with { NotCrossedWith = ["sex"] }])).ShouldBe("INC0051");
        var undeclared = new CubeDimension(StandardDimensions.Place, Cubes.Places with { RootLevel = null });
        Code(() => CubeStructure.Create([Religion, undeclared], [Cubes.Registered], [Policy])).ShouldBe("INC0052");
    }

    [Fact]
    public void Counts_at_places_finer_than_the_policy_allows_are_refused_and_totals_are_not()
    {
        var structure = CubeStructure.Create([Religion, Cubes.Place], [Cubes.Registered], [Policy]);
        var cube = Cube.Build(structure, [Cell("north", "a", 900), Cell("n1", "a", 3), Cell("n1", "total", 500)], context: null, out var diagnostics);
        diagnostics.ShouldHaveSingleItem().Code.ShouldBe("INC0053");
        diagnostics[0].ToString().ShouldContain("n1 is of level 2, and policy policy-1 allows religion down to level 1");
        cube.Count.ShouldBe(2);
    }

    [Fact]
    public void What_is_picked_out_stays_internal_and_what_is_added_up_does_not()
    {
        var structure = CubeStructure.Create([Religion, Cubes.Place], [Cubes.Registered], [Policy]);
        var cube = Cube.Build(structure, [Cell("north", "a", 900), Cell("north", "b", 3)], context: null, out _);
        cube.IsInternal.ShouldBeTrue();
        cube.Slice("religion", "b").IsInternal.ShouldBeTrue();
        cube.Slice("religion", "b").RollUp("place").IsInternal.ShouldBeTrue();
        cube.RollUp("religion").IsInternal.ShouldBeFalse();
        cube.Slice("place", "north").RollUp("religion").IsInternal.ShouldBeFalse();
    }

    private static CubeCell Cell(string place, string religion, long count) => new("registered", new(("place", place), ("religion", religion)), count);

    private static string Code(Action act) => Should.Throw<RuleViolationException>(act).Diagnostic.Code;
}
