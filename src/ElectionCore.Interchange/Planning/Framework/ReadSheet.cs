namespace ElectionCore.Interchange;

/// <summary>A sheet that was read: its cells by row and column, from 0, without the empty ones.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">The rows that have cells, by their number, from 1.</param>
internal sealed record ReadSheet(string Name, IReadOnlyList<(int Number, IReadOnlyDictionary<int, SheetCell> Cells)> Rows);
