namespace ElectionCore.Inclusion;

/// <summary>How many records there were of a kind, and what they weigh.</summary>
/// <param name="Count">The number of records.</param>
/// <param name="Weight">The sum of their weights.</param>
public readonly record struct WeightedTally(long Count, double Weight);
