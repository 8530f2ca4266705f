namespace ElectionCore.Planning;

/// <summary>How many recommendations have a grade.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Count">How many.</param>
public sealed record GradeCount(ScaleGrade Grade, int Count);
