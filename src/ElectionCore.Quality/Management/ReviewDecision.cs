namespace ElectionCore.Quality;

/// <summary>What a management review decided.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="DueOn">By when.</param>
/// <param name="DoneOn">The day on which it was done, or null.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ReviewDecision(string Text, PersonRef Owner, DateOnly DueOn, DateOnly? DoneOn = null);
