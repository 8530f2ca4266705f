namespace ElectionCore.Interchange;

/// <summary>Where a row of a list stands, short enough to be kept for every row.</summary>
/// <param name="Line">The line.</param>
/// <param name="Table">The number of the table in its file.</param>
internal readonly record struct ListPlace(int Line, short Table);
