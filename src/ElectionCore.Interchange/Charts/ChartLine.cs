namespace ElectionCore.Interchange;

/// <summary>One line in the body of a box.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Kind">What sort of thing that is.</param>
internal readonly record struct ChartLine(ChartText Text, ChartLineKind Kind);
