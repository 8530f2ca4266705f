namespace ElectionCore.Specifications.Tests;

public sealed class WhereExpressionInfoTests
{
    [Fact]
    public void The_filter_is_compiled_once()
    {
        var where = new WhereExpressionInfo<Station>(station => station.Ward == 1);

        where.FilterFunc.ShouldBeSameAs(where.FilterFunc);
        where.FilterFunc(new Station("A", Ward: 1)).ShouldBeTrue();
        Should.Throw<ArgumentNullException>(() => new WhereExpressionInfo<Station>(null!));
    }
}
