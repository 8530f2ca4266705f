namespace ElectionCore.Specifications.Tests;

public sealed class OrderExpressionInfoTests
{
    [Fact]
    public void The_key_is_compiled_once()
    {
        var order = new OrderExpressionInfo<Station>(station => station.Ward, OrderTypeEnum.ThenBy);

        order.KeySelectorFunc.ShouldBeSameAs(order.KeySelectorFunc);
        order.KeySelectorFunc(new Station("A", Ward: 1)).ShouldBe(1);
        order.OrderType.ShouldBe(OrderTypeEnum.ThenBy);
        Should.Throw<ArgumentNullException>(() => new OrderExpressionInfo<Station>(null!, OrderTypeEnum.OrderBy));
    }
}
