namespace ElectionCore.Quality;

/// <summary>One count of what is laid before a management review.</summary>
/// <param name="Name">What is counted, such as complaints.</param>
/// <param name="Count">How many.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ReviewCount(string Name, long Count);
