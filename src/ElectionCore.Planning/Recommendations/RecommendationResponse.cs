namespace ElectionCore.Planning;

/// <summary>What the institution answered to a recommendation.</summary>
/// <param name="Kind">The answer.</param>
/// <param name="On">The day.</param>
/// <param name="Decision">The decision with its number, or null when there is no paper.</param>
/// <param name="Comment">What was said, or null.</param>
/// <param name="DueOn">The day by which it shall be done, or null.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record RecommendationResponse(
    ResponseKind Kind, DateOnly On, Instrument? Decision = null, string? Comment = null, DateOnly? DueOn = null);
