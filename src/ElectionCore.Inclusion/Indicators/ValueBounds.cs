namespace ElectionCore.Inclusion;

/// <summary>The least and the greatest value that are possible with what is known.</summary>
/// <param name="Lowest">The least value.</param>
/// <param name="Highest">The greatest value.</param>
public readonly record struct ValueBounds(Ratio Lowest, Ratio Highest);
