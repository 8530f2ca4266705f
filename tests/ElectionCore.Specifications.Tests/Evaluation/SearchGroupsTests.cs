using static ElectionCore.Specifications.Tests.Queries;

namespace ElectionCore.Specifications.Tests;

public sealed class SearchGroupsTests
{
    [Fact]
    public void Groups_are_ors_joined_with_and()
    {
        for (var bits = 0; bits < 32; bits++)
        {
            bool[] matches = [.. Enumerable.Range(0, 5).Select(bit => (bits >> bit & 1) == 1)];
            var specification = Query(q => q
                .Search(s => s.Code, Term(matches[0]), group: 1)
                .Search(s => s.Code, Term(matches[1]), group: 7)
                .Search(s => s.Code, Term(matches[2]), group: 1)
                .Search(s => s.Code, Term(matches[3]), group: 7)
                .Search(s => s.Code, Term(matches[4]), group: 3));
            var expected = (matches[0] || matches[2]) && matches[4] && (matches[1] || matches[3]);

            specification.IsSatisfiedBy(new Station("yes")).ShouldBe(expected);
            specification.Evaluate([new Station("yes")]).Any().ShouldBe(expected);
        }

        static string Term(bool matches) => matches ? "yes" : "no";
    }

    [Fact]
    public void A_null_text_is_like_nothing_and_leaves_the_other_searches_of_its_group()
    {
        Query(q => q.Search(s => s.Name, "%")).IsSatisfiedBy(new Station("A")).ShouldBeFalse();
        Query(q => q.Search(s => s.Name, "%").Search(s => s.Code, "a")).IsSatisfiedBy(new Station("A")).ShouldBeTrue();
    }
}
