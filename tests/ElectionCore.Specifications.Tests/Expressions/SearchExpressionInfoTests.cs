namespace ElectionCore.Specifications.Tests;

public sealed class SearchExpressionInfoTests
{
    [Fact]
    public void The_selector_is_compiled_once_and_the_group_is_one_unless_given()
    {
        var search = new SearchExpressionInfo<Station>(station => station.Name, "%");

        search.SelectorFunc.ShouldBeSameAs(search.SelectorFunc);
        search.SelectorFunc(new Station("A", Name: "School")).ShouldBe("School");
        (search.SearchTerm, search.SearchGroup).ShouldBe(("%", 1));
    }

    [Fact]
    public void It_needs_a_selector_and_a_pattern()
    {
        Should.Throw<ArgumentNullException>(() => new SearchExpressionInfo<Station>(null!, "%"));
        Should.Throw<ArgumentNullException>(() => new SearchExpressionInfo<Station>(station => station.Name, null!));
        Should.Throw<ArgumentException>(() => new SearchExpressionInfo<Station>(station => station.Name, ""));
    }
}
