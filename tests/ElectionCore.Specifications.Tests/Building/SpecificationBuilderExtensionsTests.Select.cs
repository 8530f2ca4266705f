using static ElectionCore.Specifications.Tests.Queries;

namespace ElectionCore.Specifications.Tests;

public sealed partial class SpecificationBuilderExtensionsTests
{
    [Fact]
    public void The_last_selector_counts()
        => Query<int>(q =>
            {
                q.Select(s => s.Ward);
                q.Select(s => s.Voters);
            })
            .Evaluate(Stations)
            .ShouldBe([300, 100, 200]);

    [Fact]
    public void A_selector_replaced_after_evaluation_takes_effect()
    {
        var specification = Query<int>(q => q.Select(s => s.Ward));
        specification.Evaluate(Stations).ShouldBe([1, 2, 1]);

        specification.Query.Select(s => s.Voters);

        specification.Evaluate(Stations).ShouldBe([300, 100, 200]);
    }

    [Fact]
    public void Paging_counts_items_and_not_the_results_of_SelectMany()
        => Query<string>(q => q.Skip(1).Take(1).SelectMany(s => s.Officials.Select(official => official.Name)))
            .Evaluate([Staffed("A", "a"), Staffed("B", "b", "c"), Staffed("C", "d")])
            .ShouldBe(["b", "c"]);

    private static Station Staffed(string code, params IEnumerable<string> names)
        => new(code) { Officials = [.. names.Select(name => new Official(name))] };
}
