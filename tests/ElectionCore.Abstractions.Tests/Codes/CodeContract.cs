using FsCheck.Fluent;

namespace ElectionCore.Tests.Codes;

/// <summary>What every code type keeps.</summary>
public abstract class CodeContract<T>(Func<string, T> make)
    where T : struct, IParsable<T>, IFormattable, IComparable<T>
{
    [Fact]
    public void Survives_text_and_json() => Values.ForAll(
        Values.WildTexts.Where(CodeFormat.IsValid),
        text =>
        {
            make(text).ToString().ShouldBe(text);
            Values.RoundTripsAsText(make(text));
        });

    [Fact]
    public void Compares_ordinally()
    {
        make("dep").ShouldNotBe(make("DEP"));
        make("a").CompareTo(make("B")).ShouldBePositive();
        make("a").CompareTo(default).ShouldBePositive();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" A")]
    [InlineData("A\n")]
    public void Refuses_what_is_no_code(string? text)
    {
        Values.IsNoText<T>(text);
        Should.Throw<ArgumentException>(() => make(text!));
    }

    [Fact]
    public void Default_is_empty_and_json_null()
    {
        default(T).ToString().ShouldBe("");
        Values.ToJson(default(T)).ShouldBe("null");
        Values.RoundTripsAsJson(default(T));
        Values.IsNoJson<T>("12");
    }
}
