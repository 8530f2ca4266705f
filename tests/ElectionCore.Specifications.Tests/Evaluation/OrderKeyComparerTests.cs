using static ElectionCore.Specifications.Tests.Queries;

namespace ElectionCore.Specifications.Tests;

public sealed class OrderKeyComparerTests
{
    [Fact]
    public void Text_sorts_ordinally_and_null_first()
        => Query(q => q.OrderBy(s => s.Name))
            .Codes(new Station("3", Name: "a"), new Station("4", Name: "é"), new Station("2", Name: "B"), new Station("1"))
            .ShouldBe(["1", "2", "3", "4"]);

    [Fact]
    public void Numbers_sort_as_numbers()
        => Query(q => q.OrderByDescending(s => s.Voters))
            .Codes(new Station("A", 9), new Station("B", 10), new Station("C", -1))
            .ShouldBe(["B", "A", "C"]);
}
