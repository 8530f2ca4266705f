namespace ElectionCore.Interchange;

/// <summary>That a record names another thing, which must be there.</summary>
/// <param name="Field">The field that names it.</param>
/// <param name="Target">The thing.</param>
internal readonly record struct Link(Field Field, SubjectRef Target);
