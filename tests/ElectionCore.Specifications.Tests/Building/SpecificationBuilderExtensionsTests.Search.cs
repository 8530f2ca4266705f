using static ElectionCore.Specifications.Tests.Queries;

namespace ElectionCore.Specifications.Tests;

public sealed partial class SpecificationBuilderExtensionsTests
{
    [Fact]
    public void Searches_are_sorted_by_group_and_keep_their_order_within_one()
        => Query(q => q
                .Search(s => s.Code, "b1", group: 2)
                .Search(s => s.Code, "a1")
                .Search(s => s.Code, "no", condition: false, group: 2)
                .Search(s => s.Code, "b2", group: 2)
                .Search(s => s.Code, "z1", group: -1)
                .Search(s => s.Code, "a2", condition: true))
            .SearchCriterias.Select(search => (search.SearchGroup, search.SearchTerm))
            .ShouldBe([(-1, "z1"), (1, "a1"), (1, "a2"), (2, "b1"), (2, "b2")]);
}
