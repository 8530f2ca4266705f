namespace ElectionCore.Organization.Tests.Checks;

public class ContainmentRulesTests
{
    [Fact]
    public void ORG0011_a_unit_outlasts_its_parent()
    {
        var found = Sample.New().Unit("A", from: "2015-01-01", to: "2019-01-01").Unit("B", "A", from: "2015-01-01", to: "2019-02-01").Only("ORG0011", "2016-01-01");
        found.Argument("unit").ShouldBe("B");
        found.Argument("period").ShouldBe("[2019-01-01,2019-02-01)");
        Sample.New().Unit("A", from: "2015-01-01", to: "2019-01-01").Unit("B", "A", from: "2015-01-01", to: "2019-01-01").Clean("2016-01-01");
    }

    [Fact]
    public void ORG0011_a_gap_of_the_parent_is_reported_once_although_the_unit_is_renamed_in_it()
    {
        var found = Sample.New().Unit("A", to: "2016-01-01").Unit("A", from: "2019-01-01")
            .Unit("B", "A").Unit("B", "A", name: "Renamed", from: "2017-01-01").Only("ORG0011");
        found.Argument("period").ShouldBe("[2016-01-01,2019-01-01)");
    }

    [Fact]
    public void ORG0012_a_post_outlasts_its_unit()
    {
        Sample.New().Unit("A", from: "2016-01-01").Post("P", "A", from: "2015-01-01").Only("ORG0012", "2015-02-01")
            .Argument("period").ShouldBe("[2015-01-01,2016-01-01)");
        Sample.New().Unit("A", from: "2016-01-01").Post("P", "A", from: "2016-01-01").Clean("2016-02-01");
    }

    [Fact]
    public void ORG0013_an_appointment_outlasts_its_post()
    {
        var post = Sample.New().Unit("A").Post("P", "A", from: "2015-01-01", to: "2019-01-01");
        post.Appointment("a", "P", "x", "2015-01-01", "2019-01-01").Clean();
        var found = post.Appointment("a", "P", "x", "2015-01-01").Only("ORG0013");
        found.Argument("period").ShouldBe("[2019-01-01,..)");
        found.Argument("person").ShouldBe("x");
        found.Place.Subject.ShouldBe(Sample.Subject("post:P"));
    }
}
