namespace ElectionCore.Organization.Tests.Checks;

public class FigureRulesTests
{
    private const string AsOf = "2020-02-01";

    private static InstitutionBuilder Offices => Sample.New()
        .Unit("HQ").Unit("D1", "HQ", "department").Unit("D2", "HQ", "department", with: u => u with { Identifiers = [new("gazette", "7")] })
        .Post("A", "D1", seats: 3, from: "2020-01-01").Post("B", "D1", from: "2020-01-01", with: p => p with { Kind = PostKind.Temporary })
        .Post("C", "D2", seats: 4, from: "2020-01-01").Post("D", "HQ", from: "2020-01-01");

    [Theory]
    [InlineData(StatedCount.Units, null, 3)]
    [InlineData(StatedCount.Units, "department", 2)]
    [InlineData(StatedCount.Posts, null, 4)]
    [InlineData(StatedCount.Posts, "department", 3)]
    [InlineData(StatedCount.Seats, null, 9)]
    [InlineData(StatedCount.Seats, "department", 8)]
    public void ORG0040_a_figure_that_differs(StatedCount counts, string? classification, int holds)
    {
        Offices.Figure("f", holds, counts, classification).Clean(AsOf);
        var found = Offices.Figure("f", holds + 1, counts, classification, with: f => f with { Source = "The page" }).Only("ORG0040", AsOf);
        found.Argument("counted").ShouldBe($"{holds}");
        found.Argument("source").ShouldBe("The page");
    }

    [Fact]
    public void ORG0040_counts_only_what_is_asked_for()
    {
        Offices.Figure("f", 1, StatedCount.Posts, with: f => f with { PostKind = PostKind.Temporary }).Clean(AsOf);
        Offices.Figure("f", 1, with: f => f with { IdentifierScheme = "gazette" }).Clean(AsOf);
        Offices.Figure("f", 2, StatedCount.Posts, with: f => f with { Within = new UnitCode("D1") }).Clean(AsOf);
        Offices.Figure("f", 3, with: f => f with { Within = new UnitCode("HQ") }).Clean(AsOf);
        Offices.Figure("f", 9, to: "2020-02-01").Clean(AsOf);
    }

    [Fact]
    public void ORG0041_a_figure_per_unit_that_differs()
    {
        Offices.Figure("f", 4, StatedCount.Seats, "department", perUnit: true).Clean(AsOf);
        var found = Offices.Figure("f", 2, StatedCount.Posts, "department", perUnit: true).Only("ORG0041", AsOf);
        found.Argument("differing").ShouldBe("1");
        found.Argument("units").ShouldBe("2");
        found.Argument("statedTotal").ShouldBe("4");
        found.Argument("counted").ShouldBe("3");
    }
}
