namespace ElectionCore.Tests.Codes;

public class CodeFormatTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("dep-1 (old)")]
    [InlineData("۱۲-کابل")]
    [InlineData("\U0001F5F3")]
    public void Accepts(string code) => CodeFormat.IsValid(code).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" A")]
    [InlineData("A\u00A0")]
    [InlineData("A\tB")]
    [InlineData("A\u0085B")]
    [InlineData("A\uFFFF")]
    [InlineData("A\u202EB")]
    [InlineData("\u200FA")]
    [InlineData("A\u2066B\u2069")]
    public void Refuses(string? code) => CodeFormat.IsValid(code).ShouldBeFalse();

    [Fact]
    public void Refuses_unpaired_surrogates()
    {
        foreach (var code in new[] { "\uDDF3\uD83D", "A\uD83D", "\uD83DA" })
        {
            CodeFormat.IsValid(code).ShouldBeFalse();
        }
    }

    [Fact]
    public void Counts_to_one_hundred()
    {
        CodeFormat.IsValid(new string('A', CodeFormat.MaximumLength)).ShouldBeTrue();
        CodeFormat.IsValid(new string('A', CodeFormat.MaximumLength + 1)).ShouldBeFalse();
    }

    [Fact]
    public void Require_names_the_callers_parameter()
    {
        Should.Throw<ArgumentException>(() => CodeFormat.Require(" ", "unit")).ParamName.ShouldBe("unit");
        Should.Throw<ArgumentNullException>(() => CodeFormat.Require(null!, "unit")).ParamName.ShouldBe("unit");
    }
}
