namespace ElectionCore.Interchange;

/// <summary>The texts that can be chosen in the cells of a column. Others can be typed after a warning.</summary>
/// <param name="Column">The column, from 0.</param>
/// <param name="Texts">The texts: without commas, and with at most 255 characters together.</param>
internal sealed record SheetChoice(int Column, IReadOnlyList<string> Texts);
