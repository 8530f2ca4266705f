using static ElectionCore.Specifications.OrderTypeEnum;
using static ElectionCore.Specifications.Tests.Queries;

namespace ElectionCore.Specifications.Tests;

public sealed partial class SpecificationBuilderExtensionsTests
{
    [Fact]
    public void Keys_are_kept_in_the_order_given()
        => Orders(q => q.OrderByDescending(s => s.Ward).ThenBy(s => s.Voters).ThenByDescending(s => s.Code))
            .ShouldBe([OrderByDescending, ThenBy, ThenByDescending]);

    [Theory]
    [InlineData(true, true, true, new[] { OrderBy, ThenBy, ThenByDescending })]
    [InlineData(true, true, false, new[] { OrderBy, ThenBy })]
    [InlineData(true, false, true, new[] { OrderBy })]
    [InlineData(true, false, false, new[] { OrderBy })]
    [InlineData(false, true, true, new OrderTypeEnum[0])]
    [InlineData(false, true, false, new OrderTypeEnum[0])]
    [InlineData(false, false, true, new OrderTypeEnum[0])]
    [InlineData(false, false, false, new OrderTypeEnum[0])]
    public void A_false_condition_discards_the_rest_of_the_order(bool first, bool second, bool third, OrderTypeEnum[] kept)
    {
        Orders(q => q.OrderBy(s => s.Ward, first).ThenBy(s => s.Voters, second).ThenByDescending(s => s.Code, third))
            .ShouldBe(kept);
        Query<int>(q => q.OrderBy(s => s.Ward, first).ThenBy(s => s.Voters, second).ThenByDescending(s => s.Code, third))
            .OrderExpressions.Select(order => order.OrderType).ShouldBe(kept);
    }

    [Fact]
    public void A_new_order_after_a_discarded_one_is_kept_with_what_continues_it()
    {
        Orders(q => q.OrderBy(s => s.Ward, false).ThenBy(s => s.Voters).OrderByDescending(s => s.Code).ThenBy(s => s.Name))
            .ShouldBe([OrderByDescending, ThenBy]);
        Orders(q => q.OrderByDescending(s => s.Ward, false).ThenByDescending(s => s.Voters).OrderBy(s => s.Code))
            .ShouldBe([OrderBy]);
    }

    [Fact]
    public void Chains_that_are_built_in_turns_do_not_disturb_each_other()
    {
        var specification = new Specification<Station>();
        var discarded = specification.Query.OrderBy(s => s.Ward, condition: false);
        var kept = specification.Query.OrderBy(s => s.Code);
        var include = specification.Query.Include(s => s.District, condition: false);

        discarded.IsChainDiscarded.ShouldBeTrue();
        discarded.ThenBy(s => s.Voters).IsChainDiscarded.ShouldBeTrue();
        kept.ThenByDescending(s => s.Name).IsChainDiscarded.ShouldBeFalse();
        include.IsChainDiscarded.ShouldBeTrue();
        include.ThenInclude(d => d!.Head);

        specification.OrderExpressions.Select(order => order.OrderType).ShouldBe([OrderBy, ThenByDescending]);
        specification.IncludeExpressions.ShouldBeEmpty();
    }

    private static IEnumerable<OrderTypeEnum> Orders(Action<ISpecificationBuilder<Station>> build)
        => Query(build).OrderExpressions.Select(order => order.OrderType);
}
