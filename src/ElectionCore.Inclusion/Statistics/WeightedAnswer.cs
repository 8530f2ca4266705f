namespace ElectionCore.Inclusion;

/// <summary>One person of a weighted survey.</summary>
/// <param name="Weight">How many people this one stands for, in any unit.</param>
/// <param name="Answer">What the person answered.</param>
public readonly record struct WeightedAnswer(double Weight, SurveyAnswer Answer);
