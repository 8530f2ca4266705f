namespace ElectionCore.Interchange;

/// <summary>One table of a file with a list of people.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Sheet">The sheet of a workbook, or null.</param>
/// <param name="Number">The number of the table in its file.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record ListTable(string File, string? Sheet, short Number, ListColumns Columns)
{
    public bool IsCsv => Sheet is null;
}
