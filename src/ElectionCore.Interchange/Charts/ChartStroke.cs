namespace ElectionCore.Interchange;

/// <summary>A straight line, level or upright.</summary>
/// <param name="X1">Where it begins, from the left.</param>
/// <param name="Y1">Where it begins, from above.</param>
/// <param name="X2">Where it ends, from the left.</param>
/// <param name="Y2">Where it ends, from above.</param>
internal readonly record struct ChartStroke(double X1, double Y1, double X2, double Y2);
