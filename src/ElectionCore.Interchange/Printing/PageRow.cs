namespace ElectionCore.Interchange;

/// <summary>A row of a table of a printed page.</summary>
/// <param name="Cells">The cells; one where it is the heading of a group of rows.</param>
/// <param name="HasHeading">Whether the first cell is the heading of the row.</param>
/// <param name="IsTotal">Whether it sums up those above.</param>
/// <param name="IsGroup">Whether it is the heading of the rows beneath.</param>
internal sealed record PageRow(IReadOnlyList<PageCell> Cells, bool HasHeading = false, bool IsTotal = false, bool IsGroup = false);
