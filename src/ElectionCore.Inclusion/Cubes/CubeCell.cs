namespace ElectionCore.Inclusion;

/// <summary>One count of a cube.</summary>
/// <param name="Measure">The code of the measure.</param>
/// <param name="At">Where it stands: a category in each dimension.</param>
/// <param name="Count">The count, or why it is missing.</param>
public readonly record struct CubeCell(string Measure, Coordinates At, ObservedCount Count);
