using static ElectionCore.Specifications.Tests.Queries;

namespace ElectionCore.Specifications.Tests;

public sealed class SpecificationExtensionsTests
{
    private static readonly Station[] Stations = [new("A", Ward: 3), new("B", Ward: 1), new("C", Ward: 2), new("D")];

    [Fact]
    public void The_items_come_from_one_and_the_projection_from_the_other()
    {
        var source = Query(q => q
            .Where(s => s.Ward > 0).Search(s => s.Code, "%").OrderBy(s => s.Ward).Skip(1).Take(2)
            .Include(s => s.District).Include("Officials").TagWith("source").AsNoTracking().AsSplitQuery()
            .PostProcessingAction(found => found.Reverse()));
        source.Items["key"] = "value";
        var projection = Query<string>(q => q
            .Where(s => s.Code == "none").TagWith("projection").Take(0)
            .PostProcessingAction(codes => codes.Select(code => code + "!"))
            .Select(s => s.Code));

        var joined = source.WithProjectionOf(projection);

        joined.Evaluate(Stations).ShouldBe(["A!", "C!"]);
        joined.IncludeExpressions.ShouldBe(source.IncludeExpressions);
        joined.IncludeStrings.ShouldBe(["Officials"]);
        joined.QueryTags.ShouldBe(["source"]);
        joined.Items.ShouldBe(source.Items);
        (joined.AsNoTracking, joined.AsSplitQuery).ShouldBe((true, true));
    }

    [Fact]
    public void Neither_is_changed_by_what_is_added_to_the_result()
    {
        var source = Query(q => q.Where(s => s.Ward > 0));
        var projection = Query<int>(q => q.SelectMany(s => new[] { s.Ward, -s.Ward }));

        var joined = source.WithProjectionOf(projection);
        joined.Query.Where(s => s.Ward == 1).OrderBy(s => s.Code);
        joined.Items["key"] = "value";

        joined.Evaluate(Stations).ShouldBe([1, -1]);
        source.Codes(Stations).ShouldBe(["A", "B", "C"]);
        source.Items.ShouldBeEmpty();
        projection.Evaluate(Stations).Count().ShouldBe(8);
    }

    [Fact]
    public void A_projection_without_a_selector_fails_on_evaluation()
        => Should.Throw<SelectorNotFoundException>(
            () => Query(_ => { }).WithProjectionOf(new Specification<Station, int>()).Evaluate(Stations));

    [Fact]
    public void Null_arguments_are_refused()
    {
        Should.Throw<ArgumentNullException>(
            () => ((ISpecification<Station>)null!).WithProjectionOf(new Specification<Station, int>()));
        Should.Throw<ArgumentNullException>(
            () => new Specification<Station>().WithProjectionOf((ISpecification<Station, int>)null!));
    }
}
