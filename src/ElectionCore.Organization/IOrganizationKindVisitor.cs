namespace ElectionCore.Organization;

/// <summary>Does the same with each kind of fact of this module; see <see cref="OrganizationKind.All"/>.</summary>
/// <typeparam name="TResult">What comes of it.</typeparam>
public interface IOrganizationKindVisitor<out TResult>
{
    /// <summary>Does it with one kind.</summary>
    /// <typeparam name="T">The kind of state.</typeparam>
    /// <returns>The result.</returns>
    TResult Visit<T>()
        where T : class, IFactState;
}
