namespace ElectionCore.Inclusion.Tests;

public class ClassificationTests
{
    [Fact]
    public void What_ships_is_sound() =>
        StandardClassifications.All.SelectMany(c => c.Check()).ShouldBeEmpty();

    // Jordan publishes cumulative bands, under 25 and under 35; Pakistan six bands beside each other.
    [Fact]
    public void Cumulative_bands_are_levels_and_bands_of_one_level_do_not_overlap()
    {
        Bands(("under-35", "[0,35)", null), ("under-25", "[0,25)", "under-35"), ("25-34", "[25,35)", "under-35")).Check().ShouldBeEmpty();
        Codes(Bands(("under-35", "[0,35)", null), ("under-25", "[0,25)", null))).ShouldBe(["INC0005"]);
        Codes(Bands(("18-25", "18-25", null), ("26-35", "26-35", null), ("36-45", "36-45", null), ("46+", "46+", null))).ShouldBeEmpty();
        Codes(Bands(("18-26", "18-26", null), ("26-35", "26-35", null))).ShouldBe(["INC0005"]);
    }

    [Fact]
    public void A_long_band_overlaps_all_that_follow_within_it() =>
        Codes(Bands(("a", "[0,100)", null), ("b", "[1,2)", null), ("c", "[50,60)", null))).ShouldBe(["INC0005", "INC0005"]);

    [Fact]
    public void Gaps_missing_ages_and_bands_that_leave_their_parent_are_reported()
    {
        Codes(Bands(("18-24", "18-24", null), ("30+", "30+", null))).ShouldBe(["INC0006"]);
        Codes(Bands(("young", "[18,36)", null), ("18-40", "18-40", "young"))).ShouldBe(["INC0004"]);
        Codes(Bands(("18-24", "18-24", null), ("other", null, null))).ShouldBe(["INC0003"]);
    }

    [Fact]
    public void Circles_orphans_duplicates_and_second_totals_are_reported_and_refused_by_a_cube()
    {
        Codes(Of(Cubes.Item("a", "b"), Cubes.Item("b", "a"))).ShouldBe(["INC0001"]);
        Codes(Of(Cubes.Item("a", "gone"))).ShouldBe(["INC0001"]);
        var twice = Of(Cubes.Item("a"), Cubes.Item("a"));
        Codes(twice).ShouldBe(["INC0001"]);
        Codes(Of(Cubes.Item("t") with { Role = CategoryRole.Total }, Cubes.Item("u") with { Role = CategoryRole.Total })).ShouldBe(["INC0002"]);
        Should.Throw<RuleViolationException>(() => CubeStructure.Create([new(StandardDimensions.Role, twice)], [Cubes.Registered]));
    }

    [Fact]
    public void A_changed_copy_knows_its_own_categories()
    {
        var original = Of(Cubes.Item("a"));
        original.Find("a").ShouldNotBeNull();
        var copy = original with { Items = [Cubes.Item("b")] };
        copy.Find("a").ShouldBeNull();
        copy.Find("b").ShouldNotBeNull();
        copy.ShouldNotBe(original);
        (original with { Version = "1" }).ShouldBe(original);
    }

    [Theory]
    [InlineData("18-25", "[18,26)")]
    [InlineData("65+", "[65,)")]
    [InlineData("[0,25)", "[0,25)")]
    [InlineData("0–4", "[0,5)")]
    public void Ages_are_read_as_people_write_them(string text, string expected) => AgeInterval.Parse(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("25-18")]
    [InlineData("[18,18)")]
    [InlineData("-5")]
    [InlineData("18")]
    [InlineData("۱۸-۲۵")]
    [InlineData("99999+")]
    [InlineData("[,5)")]
    public void What_are_no_ages_is_refused(string text) => AgeInterval.TryParse(text, provider: null, out _).ShouldBeFalse();

    private static IEnumerable<string> Codes(Classification classification) => classification.Check().Select(d => d.Code);

    private static Classification Bands(params (string Code, string? Ages, string? Parent)[] bands) =>
        Of([.. bands.Select(b => Cubes.Item(b.Code, b.Parent) with { Ages = b.Ages is { } ages ? AgeInterval.Parse(ages) : null })]);

    private static Classification Of(params CategoryItem[] items) =>
        new() { Code = "test", Version = "1", Name = new("Test"), Dimension = "role", Items = [.. items] };
}
