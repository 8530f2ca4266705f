namespace ElectionCore.Organization.Tests;

public class IdentifierTests
{
    [Fact]
    public void Is_written_with_its_scheme() => new Identifier("p-code", "AF01").ToString().ShouldBe("p-code:AF01");

    [Theory]
    [InlineData("a:b", "c")]
    [InlineData("a;b", "c")]
    [InlineData("a", "b;c")]
    [InlineData("", "c")]
    [InlineData("a", " c")]
    public void Separators_and_invalid_codes_are_refused(string scheme, string code) => Should.Throw<ArgumentException>(() => new Identifier(scheme, code));
}
