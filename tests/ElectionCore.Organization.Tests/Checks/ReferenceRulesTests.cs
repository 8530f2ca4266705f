namespace ElectionCore.Organization.Tests.Checks;

public class ReferenceRulesTests
{
    private const string AsOf = "2015-03-01";

    private static InstitutionBuilder Base => Sample.WithPost();

    public static TheoryData<string, string> Dangling => new()
    {
        { "unit-parent", "unit:HQ unit:X" },
        { "unit-place", "unit:HQ place:X" },
        { "place-parent", "place:AF01 place:X" },
        { "post-unit", "post:Q unit:X" },
        { "post-template", "post:P template:X" },
        { "line-post", "post:X post:X" },
        { "line-superior", "post:P post:X" },
        { "appointment-post", "appointment:a post:X" },
        { "appointment-nomination", "appointment:a nomination:X" },
        { "procedure-post", "procedure:X post:X" },
        { "nomination-post", "nomination:n post:X" },
        { "delegation-from", "delegation:d post:X" },
        { "delegation-to", "delegation:d post:X" },
        { "delegation-scope", "delegation:d unit:X" },
        { "delegation-under", "delegation:d delegation:X" },
        { "change-result", "change-event:e unit:X" },
    };

    [Theory]
    [MemberData(nameof(Dangling))]
    public void ORG0027_every_reference_leads_somewhere(string reference, string expected)
    {
        var complete = With(reference, "P", "HQ", "a", dangles: false);
        complete.Codes(AsOf).ShouldAllBe(code => code != "ORG0027");
        var found = With(reference, "X", "X", "X", dangles: true).History().Check(Sample.Day(AsOf)).Where(d => d.Code == "ORG0027").ToList();
        found.Select(d => $"{d.Argument("subject")} {d.Argument("target")}").ShouldBe([expected]);
    }

    private static InstitutionBuilder With(string reference, string post, string unit, string other, bool dangles) => reference switch
    {
        "unit-parent" => dangles ? Base.Unit("HQ", unit) : Base.Unit("SUB", unit),
        "unit-place" => Base.Place("a").Unit("HQ", with: u => u with { Place = new PlaceCode(other) }),
        "place-parent" => Base.Place("a").Place("AF01", other),
        "post-unit" => Base.Post("Q", unit),
        "post-template" => Base.Template("a", "office", []).Post("P", "HQ", with: p => p with { Template = new TemplateCode(other) }),
        "line-post" => Base.Post("Q", "HQ").Line(post, "Q"),
        "line-superior" => dangles ? Base.Line("P", post) : Base.Post("Q", "HQ").Line("Q", post),
        "appointment-post" => Base.Appointment("a", post, "x"),
        "appointment-nomination" => Base.Nomination("a", "P", ["x"]).Appointment("a", "P", "x", "2015-01-01", with: a => a with { Nomination = new NominationCode(other) }),
        "procedure-post" => Base.Procedure(post),
        "nomination-post" => Base.Nomination("n", post, ["x"]),
        "delegation-from" => Base.Delegation("d", post, "P", "HQ"),
        "delegation-to" => Base.Delegation("d", "P", post, "HQ"),
        "delegation-scope" => Base.Delegation("d", "P", "P", unit),
        "delegation-under" => Base.Delegation("a", "P", "P", "HQ").Delegation("d", "P", "P", "HQ", with: d => d with { Under = new DelegationCode(other) }),
        "change-result" => Base.Change("e", ChangeEventKind.Create, "2015-01-01", results: [$"unit:{unit}"]),
        _ => throw new ArgumentOutOfRangeException(nameof(reference)),
    };

    [Fact]
    public void ORG0027_alone_and_once() =>
        Base.Place("AF01", "X", to: "2018-01-01").Place("AF01", "X", name: "Renamed", from: "2018-01-01").Only("ORG0027", AsOf);

    [Fact]
    public void ORG0028_a_person_without_name()
    {
        var appointed = Base.Appointment("a", "P", "x", "2015-01-01").Nomination("n", "P", ["y"]);

        // Where no name at all is kept, the keys are meant to be all there is.
        appointed.Clean(AsOf);
        appointed.Person("x").Only("ORG0028", AsOf).Argument("person").ShouldBe("y");
        appointed.Person("x").Person("y").Clean(AsOf);
    }

    [Fact]
    public void ORG0029_unknown_ends()
    {
        var found = Base.Unit("A", "HQ", to: "?").Unit("B", "HQ", to: "?").Only("ORG0029", AsOf);
        found.Argument("count").ShouldBe("2");
        found.Argument("kind").ShouldBe("units");
        found.Severity.ShouldBe(DiagnosticSeverity.Information);
        Base.Unit("A", "HQ", from: "?", to: "2019").Clean(AsOf);
        Base.Appointment("a", "P", "x", "2015-01-01", "?").Only("ORG0029", AsOf).Argument("kind").ShouldBe("appointment");
        Base.Post("Q", "HQ", from: "2015-01-01", to: "?").Only("ORG0029", AsOf).Argument("kind").ShouldBe("post");
    }
}
