namespace ElectionCore.Quality;

/// <summary>A decision of an earlier review and what became of it.</summary>
/// <param name="Review">The code of the review.</param>
/// <param name="Decision">The decision.</param>
/// <param name="IsDone">Whether it was done by the last day of the period.</param>
/// <param name="IsOverdue">Whether it was due before that day and was not done.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ReviewedDecision(string Review, ReviewDecision Decision, bool IsDone, bool IsOverdue);
