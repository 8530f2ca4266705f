namespace ElectionCore.Organization.Tests.Checks;

public class TreeRulesTests
{
    [Fact]
    public void ORG0001_a_circle_of_units()
    {
        var circle = Sample.New().Unit("A", "B").Unit("B", "C").Unit("C", "A").Only("ORG0001");
        circle.Argument("units").ShouldBe("A, B, C");
        circle.Argument("from").ShouldBe("the beginning");
        circle.Place.Subject.ShouldBe(Sample.Subject("unit:A"));
        Sample.New().Unit("A", "B").Unit("B", "C").Unit("C").Clean();
    }

    [Fact]
    public void ORG0001_needs_all_links_at_one_time()
    {
        Sample.New().Unit("A", "B", to: "2019-01-01").Unit("A", from: "2019-01-01")
            .Unit("B", to: "2019-01-01").Unit("B", "A", from: "2019-01-01").Clean();
        Sample.New().Unit("A", "B", to: "2019-01-02").Unit("A", from: "2019-01-02")
            .Unit("B", to: "2019-01-01").Unit("B", "A", from: "2019-01-01").Only("ORG0001").Argument("from").ShouldBe("01/01/2019");
    }

    [Fact]
    public void ORG0001_is_reported_once_although_a_unit_is_renamed_in_the_meantime()
        => Sample.New().Unit("A", "B", name: "Old").Unit("A", "B", name: "New", from: "2019-01-01").Unit("B", "A").Only("ORG0001");

    [Fact]
    public void ORG0001_is_reported_again_when_it_comes_to_be_again() => Sample.New()
        .Unit("T").Unit("A", "B").Unit("A", "T", from: "2017-01-01", to: "2018-01-01").Unit("B", "A")
        .Codes().ShouldBe(["ORG0001", "ORG0001", "ORG0037"]);

    [Fact]
    public void ORG0001_finds_a_circle_below_a_root_and_one_with_a_tail()
        => Sample.New().Unit("T").Unit("A", "B").Unit("B", "A").Unit("C", "A").Unit("D", "C").Codes().ShouldBe(["ORG0001", "ORG0037"]);

    [Fact]
    public void ORG0002_a_unit_in_itself()
    {
        Sample.New().Unit("A", "A", from: "2019-01-01").Only("ORG0002").Argument("unit").ShouldBe("A");
        Sample.New().Unit("A", "A", name: "Old").Unit("A", "A", name: "New", from: "2019-01-01").Only("ORG0002");
        Sample.New().Unit("A").Unit("a", "A").Clean();
    }

    [Fact]
    public void ORG0003_a_circle_of_posts()
    {
        var posts = Sample.New().Unit("HQ").Post("A", "HQ").Post("B", "HQ");
        var options = new OrganizationOptions { MinimumSpan = 1 };
        posts.Line("A", "B").Clean(options: options);
        posts.Line("B", "A", from: "2019-01-01").Only("ORG0003", options: options).Argument("posts").ShouldBe("A, B");
    }

    [Fact]
    public void ORG0003_does_not_follow_dotted_lines() => Sample.New().Unit("HQ").Post("A", "HQ").Post("B", "HQ")
        .Line("A", "B").Line("B", "A", ReportingLineKind.Dotted).Clean(options: new() { MinimumSpan = 1 });

    [Theory]
    [InlineData(ReportingLineKind.Solid)]
    [InlineData(ReportingLineKind.Dotted)]
    public void ORG0004_a_post_that_reports_to_itself(ReportingLineKind kind)
    {
        Sample.WithPost().Line("P", "P", kind).Only("ORG0004", "2015-06-01").Argument("post").ShouldBe("P");
        Sample.WithPost().Post("Q", "HQ").Line("Q", "P", kind).Clean("2015-06-01", new() { MinimumSpan = 1 });
    }

    [Fact]
    public void ORG0005_two_solid_superiors()
    {
        var posts = Sample.New().Unit("HQ").Post("A", "HQ").Post("B", "HQ").Post("C", "HQ");
        var options = new OrganizationOptions { MinimumSpan = 1 };
        posts.Line("A", "B", to: "2019-01-01").Line("A", "C", from: "2019-01-01").Line("A", "C", ReportingLineKind.Dotted).Clean(options: options);
        var two = posts.Line("A", "B", to: "2019-03-01").Only("ORG0005", options: options);
        two.Argument("superiors").ShouldBe("B, C");
        two.Argument("count").ShouldBe("2");
        two.Argument("period").ShouldBe("[2019-01-01,2019-03-01)");
    }

    [Fact]
    public void ORG0046_a_circle_of_places()
    {
        Sample.New().Unit("A").Place("P", parent: "Q").Place("Q", parent: "P").Only("ORG0046").Argument("places").ShouldBe("P, Q");
        Sample.New().Unit("A").Place("P", parent: "Q").Place("Q", parent: "R").Place("R").Clean();
    }

    [Fact]
    public void ORG0047_a_place_in_itself()
    {
        Sample.New().Unit("A").Place("P", parent: "P").Only("ORG0047").Argument("place").ShouldBe("P");
        Sample.New().Unit("A").Place("P", parent: "Q").Place("Q").Clean();
    }

    [Fact]
    public void ORG0048_a_place_outlasts_what_it_is_part_of()
    {
        Sample.New().Unit("A").Place("P", parent: "Q").Place("Q", to: "2020-01-01").Only("ORG0048").Argument("period").ShouldBe("[2020-01-01,..)");
        Sample.New().Unit("A").Place("P", parent: "Q", to: "2020-01-01").Place("Q", to: "2020-01-01").Clean();
    }
}
