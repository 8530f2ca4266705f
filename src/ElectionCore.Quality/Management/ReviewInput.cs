namespace ElectionCore.Quality;

/// <summary>Something that is laid before a management review.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">What it says, with counts.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ReviewInput(ReviewInputKind Kind, string Text);
