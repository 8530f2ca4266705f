using System.Linq.Expressions;
using static ElectionCore.Specifications.Tests.Queries;

namespace ElectionCore.Specifications.Tests;

public sealed partial class SpecificationBuilderExtensionsTests
{
    private static readonly Station[] Stations =
    [
        new("A", Voters: 300, Name: "School", Ward: 1),
        new("B", Voters: 100, Name: "Town hall", Ward: 2),
        new("C", Voters: 200, Ward: 1),
    ];

    [Fact]
    public void Filters_are_joined_with_and()
    {
        var specification = Query(q => q.Where(s => s.Voters > 100).Where(s => s.Ward == 1).Where(s => s.Name != null));

        specification.WhereExpressions.Count().ShouldBe(3);
        specification.Codes(Stations).ShouldBe(["A"]);
    }

    [Fact]
    public void What_a_false_condition_leaves_out_may_be_null()
    {
        var specification = Query(q => q
            .Where((Expression<Func<Station, bool>>)null!, condition: false)
            .Search(null!, null!, condition: false)
            .Include((string)null!, condition: false)
            .TagWith(null!, condition: false));

        specification.WhereExpressions.ShouldBeEmpty();
        specification.SearchCriterias.ShouldBeEmpty();
        specification.IncludeStrings.ShouldBeEmpty();
        specification.QueryTags.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_added_may_not_be_null()
    {
        var query = new Specification<Station, int>().Query;

        Should.Throw<ArgumentNullException>(() => query.Where(null!));
        Should.Throw<ArgumentNullException>(() => query.OrderBy(null!));
        Should.Throw<ArgumentNullException>(() => query.Include((Expression<Func<Station, object>>)null!));
        Should.Throw<ArgumentNullException>(() => query.Include((string)null!));
        Should.Throw<ArgumentException>(() => query.Include(" "));
        Should.Throw<ArgumentNullException>(() => query.Search(null!, "%"));
        Should.Throw<ArgumentNullException>(() => query.Search(s => s.Name, null!));
        Should.Throw<ArgumentException>(() => query.Search(s => s.Name, ""));
        Should.Throw<ArgumentNullException>(() => query.TagWith(null!));
        Should.Throw<ArgumentNullException>(() => query.Select(null!));
        Should.Throw<ArgumentNullException>(() => query.SelectMany(null!));
        Should.Throw<ArgumentNullException>(() => query.PostProcessingAction((Func<IEnumerable<int>, IEnumerable<int>>)null!));
        Should.Throw<ArgumentNullException>(
            () => query.PostProcessingAction((Func<IEnumerable<Station>, IEnumerable<Station>>)null!));
    }

    [Fact]
    public void Tags_add_up()
        => Query(q => q.TagWith("one").TagWith("no", false).TagWith("two")).QueryTags.ShouldBe(["one", "two"]);

    [Fact]
    public void A_flag_is_off_until_set_and_a_false_condition_does_not_clear_it()
    {
        Query(_ => { }).ShouldSatisfyAllConditions(s => s.AsNoTracking.ShouldBeFalse(), s => s.AsSplitQuery.ShouldBeFalse());

        var specification = Query(q => q.AsNoTracking().AsNoTracking(false).AsSplitQuery(false).AsSplitQuery());
        specification.AsNoTracking.ShouldBeTrue();
        specification.AsSplitQuery.ShouldBeTrue();
        Query(q => q.AsNoTracking(false)).AsNoTracking.ShouldBeFalse();
    }

    [Fact]
    public void The_last_post_processing_runs_over_what_paging_left()
        => Query(q => q
                .Take(2)
                .PostProcessingAction(found => found.Take(0))
                .PostProcessingAction(found => found.Reverse()))
            .Codes(Stations)
            .ShouldBe(["B", "A"]);

    [Fact]
    public void A_builder_with_a_result_type_keeps_it_through_every_method()
    {
        var specification = new Specification<Station, string>();

        specification.Query
            .Where(s => s.Voters > 0)
            .Search(s => s.Code, "%")
            .Search(s => s.Code, "_", condition: true, group: 2)
            .Include("District")
            .Include(s => s.Officials).ThenInclude(o => o.Home).ThenInclude(d => d!.Head)
            .OrderBy(s => s.Ward).ThenBy(s => s.Voters).ThenByDescending(s => s.Code)
            .Skip(1)
            .Take(2)
            .AsNoTracking()
            .AsSplitQuery()
            .TagWith("stations")
            .PostProcessingAction(codes => codes.Select(code => code.ToLowerInvariant()))
            .Select(s => s.Code);

        specification.Evaluate(Stations).ShouldBe(["a", "b"]);
        specification.WhereExpressions.ShouldHaveSingleItem();
        specification.SearchCriterias.Count().ShouldBe(2);
        specification.IncludeStrings.ShouldBe(["District"]);
        specification.IncludeExpressions.Count().ShouldBe(3);
        specification.OrderExpressions.Count().ShouldBe(3);
        specification.QueryTags.ShouldBe(["stations"]);
        (specification.AsNoTracking, specification.AsSplitQuery).ShouldBe((true, true));
    }
}
