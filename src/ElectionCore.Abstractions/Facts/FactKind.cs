namespace ElectionCore;

/// <summary>One kind of fact. Every module has one list of all its kinds, so that what is done with each is done with all.</summary>
public abstract class FactKind
{
    private FactKind()
    {
    }

    /// <summary>The type of its states.</summary>
    public abstract Type StateType { get; }

    /// <summary>The kind of a type of states.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The kind.</returns>
    public static FactKind Of<T>()
        where T : class, IFactState =>
        new Kind<T>();

    /// <summary>Lets a visitor do its work with the type of this kind.</summary>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="visitor">The visitor.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="visitor"/> is null.</exception>
    public abstract TResult Accept<TResult>(IFactKindVisitor<TResult> visitor);

    private sealed class Kind<T> : FactKind
        where T : class, IFactState
    {
        public override Type StateType => typeof(T);

        public override TResult Accept<TResult>(IFactKindVisitor<TResult> visitor)
        {
            ArgumentNullException.ThrowIfNull(visitor);
            return visitor.Visit<T>();
        }
    }
}
