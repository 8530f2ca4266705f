namespace ElectionCore;

/// <summary>Does the same with each kind of fact; see <see cref="FactKind"/>.</summary>
/// <typeparam name="TResult">What comes of it.</typeparam>
public interface IFactKindVisitor<out TResult>
{
    /// <summary>Does it with one kind.</summary>
    /// <typeparam name="T">The kind of state.</typeparam>
    /// <returns>The result.</returns>
    TResult Visit<T>()
        where T : class, IFactState;
}
