namespace ElectionCore.Interchange;

/// <summary>A share to be written as a number that is shown as a percentage.</summary>
/// <param name="Share">The share: 0.75 is shown as 75.0%.</param>
internal readonly record struct SheetPercent(decimal Share);
