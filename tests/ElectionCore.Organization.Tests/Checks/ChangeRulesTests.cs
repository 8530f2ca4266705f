namespace ElectionCore.Organization.Tests.Checks;

public class ChangeRulesTests
{
    // Whoever is still there after the post also outlasts it, so the two come together.
    [Fact]
    public void ORG0024_an_incumbent_of_an_abolished_post()
    {
        var abolished = Sample.New().Unit("HQ").Post("P", "HQ", from: "2015-01-01", to: "2019-01-01")
            .Change("e", ChangeEventKind.Abolish, "2019-01-01", originals: ["post:P"]);
        abolished.Appointment("a", "P", "x", "2015-01-01", "2019-01-01").Clean();
        abolished.Appointment("a", "P", "x", "2015-01-01", "2019-01-02").Codes().ShouldBe(["ORG0013", "ORG0024"]);
    }

    [Fact]
    public void ORG0025_what_ends_and_begins_meets_on_the_day()
    {
        var merged = (string from) => Sample.New().Unit("A", to: "2019-01-01").Unit("B", to: "2019-01-01").Unit("C", from: from)
            .Change("e", ChangeEventKind.Merge, "2019-01-01", ["unit:A", "unit:B"], ["unit:C"]);
        merged("2019-01-01").Clean();
        var gap = merged("2019-01-02").Only("ORG0025");
        gap.Argument("fault").ShouldBe("is not there");
        gap.Place.Subject.ShouldBe(Sample.Subject("unit:C"));

        merged("2019-01-01").Unit("B", to: "2019-01-02").Only("ORG0025").Argument("fault").ShouldBe("is still there");
        Sample.New().Unit("A", to: "2018-12-31").Change("e", ChangeEventKind.Abolish, "2019-01-01", ["unit:A"])
            .Only("ORG0025").Argument("fault").ShouldBe("was not there the day before");
        Sample.New().Unit("A").Change("e", ChangeEventKind.Create, "2019-01-01", results: ["unit:A"])
            .Only("ORG0025").Argument("fault").ShouldBe("was there before");
        Sample.New().Unit("A", from: "2019-01-01").Change("e", ChangeEventKind.Create, "2019-01-01", results: ["unit:A"]).Clean();
    }

    [Theory]
    [InlineData(ChangeEventKind.Rename)]
    [InlineData(ChangeEventKind.Upgrade)]
    [InlineData(ChangeEventKind.Downgrade)]
    [InlineData(ChangeEventKind.Transfer)]
    public void ORG0025_what_keeps_its_code_is_there_before_and_after(ChangeEventKind kind)
    {
        var post = Sample.New().Unit("HQ").Post("P", "HQ", from: "2020-01-01");
        post.Change("e", kind, "2020-02-01", ["post:P"], ["post:P"]).Clean();
        post.Change("e", kind, "2020-01-01", ["post:P"], ["post:P"]).Only("ORG0025").Argument("fault").ShouldBe("was not there the day before");
    }
}
