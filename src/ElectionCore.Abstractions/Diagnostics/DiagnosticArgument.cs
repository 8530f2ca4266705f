namespace ElectionCore;

/// <summary>One named value in a diagnostic's text.</summary>
/// <param name="Name">The name by which the text refers to it, such as <c>post</c>.</param>
/// <param name="Value">The value: a text, number, date or any value with invariant formatting.</param>
/// <remarks>Equality is on both parts.</remarks>
public readonly record struct DiagnosticArgument(string Name, object Value);
