namespace ElectionCore.Interchange;

/// <summary>A field that names another thing, which must be there.</summary>
/// <typeparam name="T">The state that holds it.</typeparam>
/// <param name="Field">The field.</param>
/// <param name="Kind">The kind of thing it names, such as <c>unit</c>.</param>
/// <param name="CodeOf">The code in a state, or null when it names nothing.</param>
internal sealed record LinkField<T>(Field Field, string Kind, Func<T, string?> CodeOf);
