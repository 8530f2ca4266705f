namespace ElectionCore.Tests.Codes;

public sealed class UnitCodeTests() : CodeContract<UnitCode>(text => new(text))
{
    [Fact]
    public void Knows_when_it_is_empty()
    {
        default(UnitCode).IsEmpty.ShouldBeTrue();
        new UnitCode("A").IsEmpty.ShouldBeFalse();
    }
}
