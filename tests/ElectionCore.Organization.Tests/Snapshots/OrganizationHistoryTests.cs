namespace ElectionCore.Organization.Tests.Snapshots;

public class OrganizationHistoryTests
{
    private static OrganizationHistory Lineage => Sample.New().Unit("A").Unit("B").Unit("C").Unit("D").Unit("E").Unit("X")
        .Change("e3", ChangeEventKind.Split, "2020-01-01", ["unit:C"], ["unit:D", "unit:E"])
        .Change("e1", ChangeEventKind.Create, "2010-01-01", results: ["unit:A"])
        .Change("e2", ChangeEventKind.Merge, "2015-01-01", ["unit:A", "unit:B"], ["unit:C"])
        .Change("e4", ChangeEventKind.Rename, "2021-01-01", ["unit:E"], ["unit:E"])
        .Change("e5", ChangeEventKind.Abolish, "2011-01-01", ["unit:X"])
        .History();

    [Theory]
    [InlineData("unit:A")]
    [InlineData("unit:C")]
    [InlineData("unit:E")]
    public void Lineage_runs_through_all_predecessors_and_successors(string subject) =>
        Lineage.LineageOf(Sample.Subject(subject)).Select(e => e.Code.Value).ShouldBe(["e1", "e2", "e3", "e4"]);

    [Fact]
    public void Lineage_leaves_out_what_is_not_related()
    {
        Lineage.LineageOf(Sample.Subject("unit:X")).Select(e => e.Code.Value).ShouldBe(["e5"]);
        Lineage.LineageOf(Sample.Subject("unit:NONE")).ShouldBeEmpty();
        Lineage.LineageOf(Sample.Subject("post:A")).ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_history_gives_empty_snapshots()
    {
        var snapshot = new OrganizationHistory(new()).AsOf(new(2020, 1, 1));
        snapshot.Units.ShouldBeEmpty();
        snapshot.Holders().ShouldBeEmpty();
        snapshot.Vacancies().Seats.ShouldBe(0);
        snapshot.Find("x").ShouldBeEmpty();
        snapshot.ProcedureFor(new("P")).ShouldBeNull();
        snapshot.KnownAt.ShouldBeNull();
    }
}
