namespace ElectionCore.Inclusion;

/// <summary>A category of a dimension.</summary>
/// <param name="Dimension">The code of the dimension.</param>
/// <param name="Category">The code of the category.</param>
public readonly record struct Coordinate(string Dimension, string Category);
