namespace ElectionCore.Interchange;

/// <summary>The columns of a list of people.</summary>
/// <param name="List">What the list is called, for messages.</param>
/// <param name="Required">The columns without which it is not one.</param>
/// <param name="Optional">The others.</param>
internal sealed record ListLayout(string List, IReadOnlyList<string> Required, IReadOnlyList<string> Optional);
