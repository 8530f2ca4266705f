using System.Linq.Expressions;

namespace ElectionCore.Specifications.Tests;

public sealed class IncludeExpressionInfoTests
{
    [Fact]
    public void It_needs_a_navigation_and_the_type_it_continues()
    {
        Expression<Func<Station, District?>> navigation = station => station.District;

        Should.Throw<ArgumentNullException>(() => new IncludeExpressionInfo(null!));
        Should.Throw<ArgumentNullException>(() => new IncludeExpressionInfo(null!, typeof(Station)));
        Should.Throw<ArgumentNullException>(() => new IncludeExpressionInfo(navigation, null!));
    }
}
