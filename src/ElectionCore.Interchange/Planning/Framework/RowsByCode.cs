namespace ElectionCore.Interchange;

/// <summary>Finds the rows of a sheet by their codes. Of two with one code the first counts; the second is reported where it is read.</summary>
internal static class RowsByCode
{
    public static Dictionary<string, SheetRow> Of(SheetTable? table)
    {
        var rows = new Dictionary<string, SheetRow>(StringComparer.Ordinal);
        foreach (var row in table?.Rows ?? [])
        {
            if (row.Cells.TryGetValue("code", out var code))
            {
                rows.TryAdd(code.Text.Trim(), row);
            }
        }

        return rows;
    }
}
