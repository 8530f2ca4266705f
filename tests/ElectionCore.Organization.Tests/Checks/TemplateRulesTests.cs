namespace ElectionCore.Organization.Tests.Checks;

public class TemplateRulesTests
{
    private const string AsOf = "2020-02-01";
    private static readonly OrganizationOptions Options = new() { MinimumSpan = 1 };

    private static InstitutionBuilder Office(Func<Post, Post>? head = null, Func<Post, Post>? clerk = null)
    {
        var builder = Sample.New().Unit("HQ", classification: "office").Template("t", "office",
        [
            new() { Key = "head", Title = new("Head"), Grade = "3" },
            new() { Key = "clerk", Title = new("Clerk"), Seats = 2, ReportsTo = "head" },
        ]);
        var template = builder.Facts().Templates[0].State;
        var posts = template.PostsFor(new("HQ"));
        builder.State((head ?? (p => p))(posts[0]), "2020-01-01").State((clerk ?? (p => p))(posts[1]), "2020-01-01");
        return builder.State(template.LinesFor(new("HQ"))[0]);
    }

    [Fact]
    public void A_stamped_office_is_clean() => Office().Clean(AsOf, Options);

    [Fact]
    public void ORG0042_a_post_is_missing() => Sample.New().Unit("HQ", classification: "office").Unit("OTHER", "HQ", classification: "other")
        .Template("t", "office", [new() { Key = "head", Title = new("Head") }]).Only("ORG0042", AsOf).Argument("key").ShouldBe("head");

    [Fact]
    public void ORG0043_a_post_too_many() =>
        Office().Post("EXTRA", "HQ", from: "2020-01-01").Only("ORG0043", AsOf, Options).Argument("post").ShouldBe("EXTRA");

    [Fact]
    public void ORG0044_a_post_that_differs()
    {
        Office(clerk: p => p with { Seats = 3 }).Only("ORG0044", AsOf, Options).Argument("what").ShouldBe("the number of seats");
        Office(clerk: p => p with { Kind = PostKind.Temporary }).Only("ORG0044", AsOf, Options).Argument("actual").ShouldBe("temporary");
        Office(head: p => p with { Grade = "4" }).Only("ORG0044", AsOf, Options).Argument("expected").ShouldBe("3");
        Office().Line("HQ-clerk", "HQ-head", to: "2019-01-01").Line("HQ-clerk", "HQ-head", to: "2030-01-01").Clean(AsOf, Options);
        Office(clerk: p => p with { Grade = "any" }).Clean(AsOf, Options);
    }
}
