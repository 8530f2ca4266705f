using System.Linq.Expressions;

namespace ElectionCore.Specifications;

/// <summary>
/// A query for items of type <typeparamref name="T"/> that gives each back as <typeparamref name="TResult"/>.
/// Derive from it and write the query in the constructor with <see cref="Query"/>.
/// </summary>
/// <typeparam name="T">The type being queried.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
/// <remarks><inheritdoc cref="Specification{T}" path="/remarks/node()"/></remarks>
public class Specification<T, TResult> : Specification<T>, ISpecification<T, TResult>
{
    private Func<T, TResult>? _selectorFunc;
    private Func<T, IEnumerable<TResult>>? _selectorManyFunc;

    /// <inheritdoc/>
    public new ISpecificationBuilder<T, TResult> Query => new SpecificationBuilder<T, TResult>(this);

    /// <inheritdoc/>
    public Expression<Func<T, TResult>>? Selector
    {
        get;
        internal set
        {
            field = value;
            _selectorFunc = null;
        }
    }

    /// <inheritdoc/>
    public Expression<Func<T, IEnumerable<TResult>>>? SelectorMany
    {
        get;
        internal set
        {
            field = value;
            _selectorManyFunc = null;
        }
    }

    /// <inheritdoc/>
    public new Func<IEnumerable<TResult>, IEnumerable<TResult>>? PostProcessingAction { get; internal set; }

    /// <summary><see cref="Selector"/> as a delegate: compiled at first use, then kept.</summary>
    internal Func<T, TResult>? SelectorFunc => _selectorFunc ??= Selector?.Compile();

    /// <summary><see cref="SelectorMany"/> as a delegate: compiled at first use, then kept.</summary>
    internal Func<T, IEnumerable<TResult>>? SelectorManyFunc => _selectorManyFunc ??= SelectorMany?.Compile();

    /// <inheritdoc/>
    public new virtual IEnumerable<TResult> Evaluate(IEnumerable<T> entities) => Evaluator.Evaluate(entities, this);
}
