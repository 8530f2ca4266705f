using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
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
        new Visitor().Visit(queryExpression);
        return queryExpression;
    }

    private sealed class Visitor : ExpressionVisitor
    {
        private string? _means;

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            var outer = _means;
            if (node.Method.Name is "ExecuteUpdate" or "ExecuteUpdateAsync" or "ExecuteDelete" or "ExecuteDeleteAsync")
            {
                _means = node.Method.Name.Replace("Async", "", StringComparison.Ordinal);
            }

            var result = base.VisitMethodCall(node);
            _means = outer;
            return result;
        }

        protected override Expression VisitExtension(Expression node)
        {
            if (_means is not null && node is EntityQueryRootExpression { EntityType: var type }
                && (type.FindAnnotation(ModelAnnotations.Table) is not null || type.FindAnnotation(ModelAnnotations.Kind) is not null))
            {
                throw new RuleViolationException(StorageDiagnostics.PastTheLog.At(default, ("entity", type.ShortName()), ("means", _means)));
            }

            return node is EntityQueryRootExpression ? node : base.VisitExtension(node);
        }
    }
}
