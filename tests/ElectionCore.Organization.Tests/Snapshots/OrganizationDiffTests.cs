namespace ElectionCore.Organization.Tests.Snapshots;

public class OrganizationDiffTests
{
    private const string Turn = "2020-01-01";

    private static string[] Changes(InstitutionBuilder builder) =>
    [
        .. builder.History().Diff(Sample.Day("2019-12-31"), Sample.Day(Turn)).Changes
            .Select(c => $"{c.Subject} {c.Aspect} {c.Before ?? "-"} > {c.After ?? "-"}"),
    ];

    private static InstitutionBuilder Base => Sample.New().Unit("HQ").Unit("A", "HQ").Post("P", "A").Post("Q", "A").Place("X").Place("Y", "X")
        .Person("x", "Amina").Appointment("a", "P", "x", "2018-01-01");

    [Fact]
    public void Equal_structures_have_no_differences()
    {
        Changes(Base).ShouldBeEmpty();
        Changes(Base.Unit("A", "HQ", from: Turn).Post("P", "A", from: Turn).Appointment("a", "P", "x", Turn).Place("Y", "X", from: Turn)).ShouldBeEmpty();
    }

    [Fact]
    public void Added_and_removed()
    {
        Changes(Base.Unit("B", "HQ", name: "Bee", from: Turn)).ShouldBe(["unit:B Added - > Bee"]);
        Changes(Base.Post("R", "A", to: Turn)).ShouldBe(["post:R Removed R > -"]);
        Changes(Base.Place("Z", from: Turn)).ShouldBe(["place:Z Added - > Z"]);
    }

    [Fact]
    public void Units_renamed_transferred_and_redescribed()
    {
        Changes(Base.Unit("A", "HQ", name: "New", from: Turn)).ShouldBe(["unit:A Renamed A > New"]);
        Changes(Base.Unit("A", from: Turn)).ShouldBe(["unit:A Transferred HQ > -"]);
        Changes(Base.Unit("A", "HQ", "office", from: Turn)).ShouldBe(["unit:A Redescribed - > office"]);
        Changes(Base.Unit("A", "HQ", from: Turn, with: u => u with { Place = new PlaceCode("X") })).ShouldBe(["unit:A Redescribed - > X"]);
        Changes(Base.Unit("A", "HQ", from: Turn, with: u => u with { Mandate = new("Runs") })).ShouldBe(["unit:A Redescribed - > Runs"]);
        Changes(Base.Unit("A", "HQ", from: Turn, with: u => u with { Identifiers = [new("s", "1")] })).ShouldBe(["unit:A Redescribed  > s:1"]);
    }

    [Fact]
    public void A_name_in_one_language_only_is_said_in_that_language()
    {
        Changes(Base.Unit("A", "HQ", from: Turn, with: u => u with { Name = u.Name.With("ur", "نیا") })).ShouldBe(["unit:A Renamed - > نیا"]);
        Changes(Base.Unit("A", "HQ", to: Turn, with: u => u with { Name = u.Name.With("ur", "پرانا") })).ShouldBe(["unit:A Renamed پرانا > -"]);
    }

    [Fact]
    public void Posts_regraded_resized_transferred_and_redescribed()
    {
        Changes(Base.Post("P", "A", grade: "21", from: Turn)).ShouldBe(["post:P Regraded - > 21"]);
        Changes(Base.Post("P", "A", seats: 2, from: Turn)).ShouldBe(["post:P Resized 1 seats, 1 FTE > 2 seats, 2 FTE"]);
        Changes(Base.Post("P", "A", from: Turn, with: p => p with { Fte = 0.5m, IsJobShare = true })).ShouldBe(["post:P Resized 1 seats, 1 FTE > 1 seats, 0.5 FTE, job-share"]);
        Changes(Base.Post("P", "HQ", from: Turn)).ShouldBe(["post:P Transferred A > HQ"]);
        Changes(Base.Post("P", "A", title: "New", from: Turn)).ShouldBe(["post:P Renamed P > New"]);
        Changes(Base.Post("P", "A", from: Turn, with: p => p with { Kind = PostKind.Temporary })).ShouldBe(["post:P Redescribed Permanent > Temporary"]);
        Changes(Base.Post("P", "A", from: Turn, with: p => p with { Role = "head" })).ShouldBe(["post:P Redescribed - > head"]);
        Changes(Base.Post("P", "A", from: Turn, with: p => p with { Sanction = new("SRO 1") })).ShouldBe(["post:P Redescribed - > SRO 1"]);
        Changes(Base.Post("P", "A", from: Turn, with: p => p with { Template = new TemplateCode("T"), TemplatePost = "k" })).Single().ShouldStartWith("post:P Redescribed");
    }

    [Fact]
    public void Places_renamed_transferred_and_redescribed()
    {
        Changes(Base.Place("Y", "X", name: "New", from: Turn)).ShouldBe(["place:Y Renamed Y > New"]);
        Changes(Base.Place("Y", from: Turn)).ShouldBe(["place:Y Transferred X > -"]);
        Changes(Base.Place("Y", "X", level: 2, from: Turn)).ShouldBe(["place:Y Redescribed - > level 2"]);
    }

    [Fact]
    public void Lines()
    {
        Changes(Base.Line("P", "Q", from: Turn)).ShouldBe(["post:P Reparented - > Q"]);
        Changes(Base.Line("P", "Q", to: Turn)).ShouldBe(["post:P Reparented Q > -"]);
        Changes(Base.Line("P", "Q", to: Turn).Line("P", "Q", ReportingLineKind.Dotted, Turn)).ShouldBe(["post:P Reparented Q > -", "post:P DottedLineAdded - > Q"]);
        Changes(Base.Line("P", "Q", ReportingLineKind.Dotted, to: Turn)).ShouldBe(["post:P DottedLineRemoved Q > -"]);
    }

    [Fact]
    public void Holders()
    {
        Changes(Base.Appointment("b", "Q", "y", Turn, basis: AppointmentBasis.Acting)).ShouldBe(["post:Q Appointed - > y (acting)"]);
        Changes(Base.Appointment("b", "Q", "y", "2019-01-01", Turn)).ShouldBe(["post:Q Ended y > -"]);
        Changes(Base.Appointment("a", "P", "x", Turn, status: AppointmentStatus.Suspended, with: a => a with { Fte = 0.5m }))
            .ShouldBe(["post:P AppointmentChanged Amina > Amina (suspended, 0.5 FTE)"]);
        Changes(Base.Appointment("a", "Q", "x", Turn)).ShouldBe(["post:P Ended Amina > -", "post:Q Appointed - > Amina"]);
    }

    [Fact]
    public void Counts_by_kind_and_aspect()
    {
        var diff = Base.Post("P", "A", grade: "1", from: Turn).Post("Q", "A", grade: "1", from: Turn).Unit("N", "HQ", from: Turn)
            .History().Diff(Sample.Day("2019-12-31"), Sample.Day(Turn));
        diff.Count("post", ChangeAspect.Regraded).ShouldBe(2);
        diff.Count("unit", ChangeAspect.Added).ShouldBe(1);
        diff.Count("unit", ChangeAspect.Regraded).ShouldBe(0);
        (diff.Before.ValidOn, diff.After.ValidOn).ShouldBe((new(2019, 12, 31), new(2020, 1, 1)));
    }

    [Fact]
    public void The_way_back_is_the_way_there_reversed() => Histories.ForAll(builder =>
    {
        var history = builder.History();
        var there = history.Diff(new(2019, 12, 30), new(2020, 1, 3)).Changes;
        var back = history.Diff(new(2020, 1, 3), new(2019, 12, 30)).Changes;
        back.Select(c => (c.Subject, c.After, c.Before)).ShouldBe(there.Select(c => (c.Subject, c.Before, c.After)), ignoreOrder: true);
        history.Diff(new(2020, 1, 3), new(2020, 1, 3)).Changes.ShouldBeEmpty();
    });
}
