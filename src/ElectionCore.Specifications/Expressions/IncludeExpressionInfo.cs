using System.Linq.Expressions;

namespace ElectionCore.Specifications;

/// <summary>One navigation to load with the items, or one step further along the navigation before it.</summary>
public sealed class IncludeExpressionInfo
{
    /// <summary>Creates an include that starts at the entity.</summary>
    /// <param name="expression">The navigation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public IncludeExpressionInfo(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        LambdaExpression = expression;
        Type = IncludeTypeEnum.Include;
    }

    /// <summary>Creates an include that continues the one before it.</summary>
    /// <param name="expression">The navigation.</param>
    /// <param name="previousPropertyType">The type the include before it leads to.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="expression"/> or <paramref name="previousPropertyType"/> is null.
    /// </exception>
    public IncludeExpressionInfo(LambdaExpression expression, Type previousPropertyType)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(previousPropertyType);
        LambdaExpression = expression;
        PreviousPropertyType = previousPropertyType;
        Type = IncludeTypeEnum.ThenInclude;
    }

    /// <summary>The navigation.</summary>
    public LambdaExpression LambdaExpression { get; }

    /// <summary>
    /// The type the include before it leads to; <c>IEnumerable&lt;…&gt;</c> when that is a collection whose
    /// elements are continued from. Null when the include starts at the entity.
    /// </summary>
    public Type? PreviousPropertyType { get; }

    /// <summary>Whether the include starts at the entity or continues the one before it.</summary>
    public IncludeTypeEnum Type { get; }
}
