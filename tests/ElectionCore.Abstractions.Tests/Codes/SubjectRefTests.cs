using FsCheck.Fluent;

namespace ElectionCore.Tests.Codes;

public class SubjectRefTests
{
    [Fact]
    public void Survives_text_and_json() => Values.ForAll(
        from kind in Gen.Elements("unit", "post", "change-event")
        from code in Values.WildTexts.Where(CodeFormat.IsValid)
        select new SubjectRef(kind, code),
        Values.RoundTripsAsText);

    [Fact]
    public void A_code_may_have_a_colon() => SubjectRef.Parse("post:A:1", provider: null).ShouldBe(new("post", "A:1"));

    [Fact]
    public void Takes_the_kind_from_the_type()
    {
        ((SubjectRef)new UnitCode("U")).ToString().ShouldBe("unit:U");
        ((SubjectRef)new PlaceCode("P")).ToString().ShouldBe("place:P");
        ((SubjectRef)new PersonRef("N")).ToString().ShouldBe("person:N");
        Should.Throw<ArgumentException>(() => (SubjectRef)default(UnitCode));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("post")]
    [InlineData(":A")]
    [InlineData("post:")]
    [InlineData("Post:A")]
    [InlineData("-post:A")]
    [InlineData("post-:A")]
    [InlineData("change--event:A")]
    [InlineData("pöst:A")]
    [InlineData("post: A")]
    public void Refuses(string? text) => Values.IsNoText<SubjectRef>(text);

    [Fact]
    public void Default_names_nothing()
    {
        default(SubjectRef).ToString().ShouldBe("");
        (default(SubjectRef).Kind, default(SubjectRef).Code).ShouldBe(("", ""));
        Values.RoundTripsAsJson(default(SubjectRef));
    }
}
