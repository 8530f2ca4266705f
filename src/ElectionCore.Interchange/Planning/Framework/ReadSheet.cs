namespace ElectionCore.Interchange;

/// <summary>A sheet that was read: its cells by row and column, from 0, without the empty ones.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">The rows that have cells, by their number, from 1.</param>
internal sealed record ReadSheet(string Name, IReadOnlyList<(int Number, IReadOnlyDictionary<int, SheetCell> Cells)> Rows)
{
    /// <summary>Whether whoever opens the workbook does not see the sheet.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The rows that are not shown, as a filter leaves them, by their number.</summary>
    public IReadOnlySet<int> HiddenRows { get; init; } = new HashSet<int>();
}
