namespace ElectionCore.Quality;

/// <summary>One grade of a scale.</summary>
/// <param name="Code">The code, such as major.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Effect">What it means.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record FindingGrade(string Code, LocalizedText Name, GradeEffect Effect);
