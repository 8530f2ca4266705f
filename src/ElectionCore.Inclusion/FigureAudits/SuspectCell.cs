namespace ElectionCore.Inclusion;

/// <summary>A cell by which both its row and its column miss their totals, by the same difference.</summary>
/// <param name="Row">The label of the row.</param>
/// <param name="Column">The label of the column.</param>
/// <param name="Printed">What is printed.</param>
/// <param name="Suggested">What both totals ask for.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record SuspectCell(string Row, string Column, PublishedNumber Printed, PublishedNumber Suggested);
