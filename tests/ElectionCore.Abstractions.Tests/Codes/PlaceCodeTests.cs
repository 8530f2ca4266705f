namespace ElectionCore.Tests.Codes;

public sealed class PlaceCodeTests() : CodeContract<PlaceCode>(text => new(text))
{
    [Fact]
    public void Knows_when_it_is_empty()
    {
        default(PlaceCode).IsEmpty.ShouldBeTrue();
        new PlaceCode("A").IsEmpty.ShouldBeFalse();
    }
}
