using System.Linq.Expressions;

namespace ElectionCore.Specifications;

/// <summary>One sort key of a specification.</summary>
/// <typeparam name="T">The type being queried.</typeparam>
public sealed class OrderExpressionInfo<T>
{
    private Func<T, object?>? _keySelectorFunc;

    /// <summary>Creates a sort key.</summary>
    /// <param name="keySelector">The key to sort by.</param>
    /// <param name="orderType">The direction, and whether the key starts an order or continues one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keySelector"/> is null.</exception>
    public OrderExpressionInfo(Expression<Func<T, object?>> keySelector, OrderTypeEnum orderType)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        KeySelector = keySelector;
        OrderType = orderType;
    }

    /// <summary>The key to sort by.</summary>
    public Expression<Func<T, object?>> KeySelector { get; }

    /// <summary>The direction, and whether the key starts an order or continues one.</summary>
    public OrderTypeEnum OrderType { get; }

    /// <summary><see cref="KeySelector"/> as a delegate: compiled at first use, then kept.</summary>
    public Func<T, object?> KeySelectorFunc => _keySelectorFunc ??= KeySelector.Compile();
}
