using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Refuses <c>ExecuteUpdate</c> and <c>ExecuteDelete</c> on what the commit log covers.</summary>
internal sealed class QueryGuard : IQueryExpressionInterceptor
{
    private QueryGuard()
    {
    }

    /// <summary>The one instance: it holds nothing.</summary>
    public static QueryGuard Instance { get; } = new();

    /// <inheritdoc/>
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        new Visitor(eventData.Context!.Model).Visit(queryExpression);
        return queryExpression;
    }

    private static bool IsCovered(IReadOnlyEntityType type) => ModelAnnotations.IsTable(type) || ModelAnnotations.KindOf(type) is not null;

    private sealed class Visitor(IModel model) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.Name is "ExecuteUpdate" or "ExecuteUpdateAsync" or "ExecuteDelete" or "ExecuteDeleteAsync" && node.Method.IsGenericMethod)
            {
                // What is changed is what the query is of; the tables share one type and are told by their root.
                var type = model.FindEntityType(node.Method.GetGenericArguments()[0]) ?? RootOf(node.Arguments[0]);
                if (type is not null && IsCovered(type))
                {
                    throw new RuleViolationException(StorageDiagnostics.PastTheLog.At(
                        default, ("entity", type.ShortName()), ("means", node.Method.Name.Replace("Async", "", StringComparison.Ordinal))));
                }
            }

            return base.VisitMethodCall(node);
        }

        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression ? node : base.VisitExtension(node);

        private static IReadOnlyEntityType? RootOf(Expression source)
        {
            while (source is MethodCallExpression { Arguments: [var inner, ..] })
            {
                source = inner;
            }

            return (source as EntityQueryRootExpression)?.EntityType;
        }
    }
}
