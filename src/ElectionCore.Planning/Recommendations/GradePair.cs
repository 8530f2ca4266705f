namespace ElectionCore.Planning;

/// <summary>A grade of one scale and the one of another that stands for it.</summary>
/// <param name="From">The code of the grade that is converted.</param>
/// <param name="To">The code of the grade it is converted to.</param>
/// <remarks>Equality is on both parts.</remarks>
public sealed record GradePair(string From, string To);
