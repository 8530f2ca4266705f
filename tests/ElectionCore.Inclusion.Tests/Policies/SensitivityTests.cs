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
        cube["registered", new(("place", "n1"), ("religion", "a"))].ShouldBe(ObservedCount.Missing(ObservationState.Suppressed));
    }

    [Fact]
    public void A_total_within_a_sensitive_category_or_a_place_is_no_way_round_the_policy()
    {
        var religions = Religion with
        {
            Classification = Religion.Classification with
            {
                Items = [Cubes.Item("minorities"), Cubes.Item("all-minorities", "minorities") with { Role = CategoryRole.Total }, Cubes.Item("total") with { Role = CategoryRole.Total }],
            },
        };
        var places = Cubes.Place with
        {
            Classification = Cubes.Places with { Items = [.. Cubes.Places.Items, Cubes.Item("n1-all", "n1") with { Role = CategoryRole.Total }] },
        };
        var structure = CubeStructure.Create([religions, places], [Cubes.Registered], [Policy]);
        _ = Cube.Build(structure, [Cell("n1", "all-minorities", 3), Cell("n1-all", "minorities", 3), Cell("n1", "total", 9)], context: null, out var diagnostics);
        diagnostics.Select(d => d.Code).ShouldBe(["INC0053", "INC0053"]);
    }

    [Fact]
    public void Counts_of_finer_places_are_rolled_up_to_what_the_policy_allows()
    {
        var structure = CubeStructure.Create([Religion, Cubes.Place], [Cubes.Registered], [Policy, Policy with { Code = "country", MinimumGeography = 0 }]);
        var cube = Cube.BuildToPolicy(structure, [Cell("n1", "a", 3), Cell("n2", "a", 4), Cell("n3", "a", 5)], context: null, out var diagnostics);
        diagnostics.ShouldBeEmpty();
        cube["registered", new(("place", "north"), ("religion", "a"))].ShouldBe(new ObservedCount(12));
        cube.Structure.Dimensions.Single(d => d.Dimension.Code == "place").Classification.Find("n1").ShouldBeNull();
        cube.IsInternal.ShouldBeTrue();
        var country = CubeStructure.Create([Religion, Cubes.Place], [Cubes.Registered], [Policy with { MinimumGeography = 0 }]);
        Code(() => Cube.BuildToPolicy(country, [Cell("n1", "a", 3)], context: null, out _)).ShouldBe("INC0053");
    }

    [Fact]
    public void A_sensitive_dimension_without_a_total_stays_internal_when_it_is_added_up()
    {
        var some = Religion with { Classification = Religion.Classification with { Items = [Cubes.Item("a"), Cubes.Item("b")] } };
        var cube = Cube.Build(CubeStructure.Create([some], [Cubes.Registered], [Policy]), [new("registered", new(("religion", "a")), 1)], context: null, out _);
        cube.RollUp("religion").IsInternal.ShouldBeTrue("the two may not be everybody");
    }

    [Fact]
    public void What_is_picked_out_stays_internal_and_what_is_added_up_does_not()
    {
        var structure = CubeStructure.Create([Religion, Cubes.Place], [Cubes.Registered], [Policy]);
        var cube = Cube.Build(structure, [Cell("north", "a", 900), Cell("north", "b", 3)], context: null, out _);
        cube.IsInternal.ShouldBeTrue();
        cube.FigureAt("registered", new(("religion", "a"), ("place", "north"))).ToString().ShouldStartWith(Cube.InternalHeading);
        cube.Slice("religion", "b").IsInternal.ShouldBeTrue();
        cube.Slice("religion", "b").RollUp("place").IsInternal.ShouldBeTrue();
        cube.RollUp("religion").IsInternal.ShouldBeFalse();
        cube.Slice("place", "north").RollUp("religion").IsInternal.ShouldBeFalse();
    }

    private static CubeCell Cell(string place, string religion, long count) => new("registered", new(("place", place), ("religion", religion)), count);

    private static string Code(Action act) => Should.Throw<RuleViolationException>(act).Diagnostic.Code;
}
