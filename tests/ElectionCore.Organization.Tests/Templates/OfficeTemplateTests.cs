namespace ElectionCore.Organization.Tests.Templates;

public class OfficeTemplateTests
{
    private static TemplatePost Post(string key, string? reportsTo = null) => new() { Key = key, Title = new(key), ReportsTo = reportsTo };

    private static OfficeTemplate Template(params TemplatePost[] posts) =>
        new() { Code = new("t"), Name = new("t"), Classification = "office", Posts = [.. posts] };

    [Fact]
    public void Posts_have_different_keys_and_report_within_the_template()
    {
        Should.Throw<ArgumentException>(() => Template(Post("a"), Post("a")));
        Should.Throw<ArgumentException>(() => Template(Post("a", "a")));
        Should.Throw<ArgumentException>(() => Template(Post("a", "b")));
        Template(Post("a", "b"), Post("b")).Posts.Count.ShouldBe(2);
        Should.Throw<ArgumentException>(() => new OfficeTemplate { Code = new("t"), Name = new("t"), Classification = " ", Posts = [] });
    }

    [Fact]
    public void Gives_the_posts_and_lines_of_a_unit()
    {
        var template = Template(Post("head"), Post("clerk", "head"));
        template.PostsFor(new("P01")).Select(p => $"{p.Code} {p.Unit} {p.TemplatePost}").ShouldBe(["P01-head P01 head", "P01-clerk P01 clerk"]);
        template.LinesFor(new("P01")).Select(l => $"{l.Post} {l.Superior}").ShouldBe(["P01-clerk P01-head"]);
        Should.Throw<ArgumentException>(() => OfficeTemplate.PostCodeFor(new(new string('x', 100)), "head"));
    }
}
