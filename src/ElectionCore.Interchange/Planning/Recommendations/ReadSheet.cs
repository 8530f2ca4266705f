namespace ElectionCore.Interchange;

/// <summary>The rows of a sheet that have anything in them: the number of each and its cells up to the last that is not empty.</summary>
internal sealed record ReadSheet(string Name, IReadOnlyList<(int Line, string[] Cells)> Rows);
