namespace ElectionCore.Inclusion;

/// <summary>A dimension of a cube with the version of the classification whose categories it uses.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Classification">The classification; its dimension is the same.</param>
public sealed record CubeDimension(Dimension Dimension, Classification Classification);
