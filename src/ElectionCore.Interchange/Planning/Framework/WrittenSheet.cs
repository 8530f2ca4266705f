namespace ElectionCore.Interchange;

/// <summary>A sheet to be written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The rows. A cell is a text, a number, a day, a <see cref="SheetPercent"/> or null.</param>
/// <param name="Fixed">How many columns at the left stay in view.</param>
internal sealed record WrittenSheet(string Name, IReadOnlyList<string> Columns, IReadOnlyList<object?[]> Rows, int Fixed = 1)
{
    /// <summary>The columns, from 0, that are to be filled in and are coloured.</summary>
    public IReadOnlyList<int> ToFill { get; init; } = [];

    /// <summary>What stands above each heading, such as the same in another language; or null.</summary>
    public IReadOnlyList<string>? Above { get; init; }

    /// <summary>The columns whose cells are chosen from a few texts.</summary>
    public IReadOnlyList<SheetChoice> Choices { get; init; } = [];

    /// <summary>The columns, from 0, that are not shown.</summary>
    public IReadOnlyList<int> Hidden { get; init; } = [];

    /// <summary>Makes a sheet of records.</summary>
    public static WrittenSheet Of(string name, IReadOnlyList<Field> fields, IReadOnlyList<SheetRowWriter> rows, int columns = 2)
    {
        var keys = SheetColumns.Of(fields, rows);
        return new(
            name,
            [.. keys.Select(SheetColumns.HeadingOf)],
            [.. rows.Select(r => keys.Select(k => r.Cells.GetValueOrDefault(k)).ToArray())],
            columns);
    }
}
