namespace ElectionCore.Inclusion;

/// <summary>A printed figure that would fit with two digits exchanged, or with one digit changed.</summary>
/// <remarks>
/// A lead and no proof: a difference in a single place can nearly always be closed by changing one digit somewhere. Equality is
/// on all parts.
/// </remarks>
/// <param name="Figure">Which figure of the row, column or percentage it is.</param>
/// <param name="Printed">What is printed.</param>
/// <param name="Suggested">What would fit.</param>
/// <param name="Match"><see cref="FigureMatch.TransposedDigits"/> or <see cref="FigureMatch.DigitChanged"/>.</param>
public sealed record DigitSlip(string Figure, PublishedNumber Printed, PublishedNumber Suggested, FigureMatch Match);
