using System.Reflection;
using static ElectionCore.Specifications.Tests.Queries;

namespace ElectionCore.Specifications.Tests;

public sealed class SpecificationTests
{
    [Fact]
    public void An_empty_specification_finds_everything()
    {
        var specification = new Specification<Station>();

        specification.Codes(new Station("B"), new Station("A")).ShouldBe(["B", "A"]);
        specification.IsSatisfiedBy(new Station("A")).ShouldBeTrue();
    }

    [Fact]
    public void IsSatisfiedBy_looks_at_filters_and_searches_only()
    {
        var specification = Query(q => q.Where(s => s.Ward == 1).Search(s => s.Name, "sch%").Skip(5).Take(0));

        specification.IsSatisfiedBy(new Station("A", Name: "School", Ward: 1)).ShouldBeTrue();
        specification.IsSatisfiedBy(new Station("A", Name: "School", Ward: 2)).ShouldBeFalse();
        specification.IsSatisfiedBy(new Station("A", Name: "Market", Ward: 1)).ShouldBeFalse();
    }

    [Fact]
    public void What_it_exposes_cannot_be_changed_through_a_cast()
    {
        var specification = Query(q => q
            .Where(s => s.Ward == 1).Search(s => s.Name, "%").OrderBy(s => s.Code).Include(s => s.District)
            .Include("Officials").TagWith("t"));

        Refuses(specification.WhereExpressions);
        Refuses(specification.SearchCriterias);
        Refuses(specification.OrderExpressions);
        Refuses(specification.IncludeExpressions);
        Refuses(specification.IncludeStrings);
        Refuses(specification.QueryTags);

        static void Refuses<TItem>(IEnumerable<TItem> items)
            => Should.Throw<NotSupportedException>(() => ((ICollection<TItem>)items).Clear());
    }

    [Fact]
    public void Only_the_builder_sets_its_state()
        => new[] { typeof(Specification<>), typeof(Specification<,>) }
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.SetMethod is { IsAssembly: false })
            .ShouldBeEmpty();

    [Fact]
    public void A_derived_type_may_bring_its_own_evaluator()
    {
        var specification = new Backwards();

        specification.Codes(new Station("A"), new Station("B")).ShouldBe(["B", "A"]);
        ((ISpecification<Station>)specification).Evaluate([new("A"), new("B")]).First().Code.ShouldBe("B");
        specification.Items["reason"].ShouldBe("test");
    }

    [Fact]
    public void A_finished_specification_may_be_used_by_many_threads()
    {
        var specification = Query<string>(q => q
            .Where(s => s.Ward > 0).Search(s => s.Code, "s%").OrderByDescending(s => s.Ward).Take(2).Select(s => s.Code));
        Station[] stations = [.. Enumerable.Range(0, 50).Select(i => new Station($"S{i}", Ward: i))];

        Parallel.For(0, 200, _ => specification.Evaluate(stations).ShouldBe(["S49", "S48"]));
    }

    [Fact]
    public void Single_result_specifications_are_specifications()
    {
        var plain = new SingleResultSpecification<Station>();
        plain.Query.Where(s => s.Code == "A");
        plain.Evaluate([new("A"), new("B")]).ShouldHaveSingleItem();
        plain.ShouldBeAssignableTo<ISingleResultSpecification<Station>>();

        var projecting = new SingleResultSpecification<Station, int>();
        projecting.Query.Where(s => s.Code == "A").Select(s => s.Ward);
        projecting.Evaluate([new("A", Ward: 3), new("B")]).ShouldBe([3]);
        projecting.ShouldBeAssignableTo<ISingleResultSpecification<Station, int>>();
    }

    [Fact]
    public void The_interface_reaches_the_same_state()
    {
        ISpecification<Station, int> specification = new Specification<Station, int>();
        ((ISpecification<Station>)specification).Query.Where(s => s.Ward > 1);
        specification.Query.PostProcessingAction(wards => wards.Order()).Select(s => s.Ward);

        specification.Evaluate([new("A", Ward: 3), new("B", Ward: 2), new("C", Ward: 1)]).ShouldBe([2, 3]);
        ((ISpecification<Station>)specification).PostProcessingAction.ShouldBeNull();
        specification.Query.Specification.ShouldBeSameAs(specification);
        ((ISpecificationBuilder<Station>)specification.Query).Specification.ShouldBeSameAs(specification);
    }

    private sealed class Backwards : Specification<Station>
    {
        public Backwards() => Items["reason"] = "test";

        protected override IInMemorySpecificationEvaluator Evaluator { get; } = new BackwardsEvaluator();
    }

    private sealed class BackwardsEvaluator : InMemorySpecificationEvaluator
    {
        public override IEnumerable<T> Evaluate<T>(IEnumerable<T> source, ISpecification<T> specification)
            => base.Evaluate(source, specification).Reverse();
    }
}
