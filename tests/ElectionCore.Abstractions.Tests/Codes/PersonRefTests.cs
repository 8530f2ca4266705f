namespace ElectionCore.Tests.Codes;

public sealed class PersonRefTests() : CodeContract<PersonRef>(text => new(text))
{
    [Fact]
    public void Knows_when_it_is_empty()
    {
        default(PersonRef).IsEmpty.ShouldBeTrue();
        new PersonRef("A").IsEmpty.ShouldBeFalse();
    }
}
