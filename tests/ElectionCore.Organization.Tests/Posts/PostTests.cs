namespace ElectionCore.Organization.Tests.Posts;

public class PostTests
{
    private static Post Post => new() { Code = new("P"), Title = new("Clerk"), Unit = new("HQ"), Seats = 3 };

    [Fact]
    public void Working_time_follows_the_seats_unless_it_is_given()
    {
        Post.Fte.ShouldBe(3m);
        (Post with { Fte = 2.5m }).Fte.ShouldBe(2.5m);
        (Post with { Seats = 4 }).Fte.ShouldBe(4m);
    }

    [Fact]
    public void Equality_is_on_all_parts()
    {
        (Post with { Fte = 3.0m }).ShouldBe(Post);
        (Post with { Fte = 3.0m }).GetHashCode().ShouldBe(Post.GetHashCode());
        foreach (var other in new[]
        {
            Post with { Code = new("Q") }, Post with { Title = new("Head") }, Post with { Unit = new("X") }, Post with { Seats = 2 },
            Post with { Fte = 2m }, Post with { IsJobShare = true }, Post with { Grade = "1" }, Post with { Kind = PostKind.Temporary },
            Post with { Role = "r" }, Post with { Sanction = new("s") }, Post with { Template = new TemplateCode("t") }, Post with { TemplatePost = "k" },
        })
        {
            other.ShouldNotBe(Post);
        }
    }

    [Fact]
    public void Parts_are_checked()
    {
        Should.Throw<ArgumentException>(() => Post with { Code = default });
        Should.Throw<ArgumentException>(() => Post with { Unit = default });
        Should.Throw<ArgumentNullException>(() => Post with { Title = null! });
        Should.Throw<ArgumentOutOfRangeException>(() => Post with { Seats = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => Post with { Fte = -0.1m });
        (Post with { Grade = " BS-21 " }).Grade.ShouldBe("BS-21");
        (Post with { Grade = " " }).Grade.ShouldBeNull();
    }

    [Fact]
    public void Lines_of_one_pair_and_kind_are_one_timeline()
    {
        var line = new ReportingLine { Post = new("A"), Superior = new("B") };
        (line.FactKey == (line with { Kind = ReportingLineKind.Dotted }).FactKey).ShouldBeFalse();
        (line.FactKey == new ReportingLine { Post = new("B"), Superior = new("A") }.FactKey).ShouldBeFalse();
    }
}
