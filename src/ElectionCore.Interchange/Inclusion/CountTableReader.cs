namespace ElectionCore.Interchange;

/// <summary>Reads tables with one place, party or other thing per row and columns of counts that the caller names.</summary>
/// <remarks>
/// Cells are read as by <see cref="WideCountsReader"/>, which checks sums of men and women besides. Here nothing is supposed
/// of what the columns are.
/// </remarks>
public static class CountTableReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="options">Which columns are wanted.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The rows, and all that is wrong with the file. Bad data never throws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty, or two columns of the options are the same.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<CountTable> ReadAsync(
        Stream content, string file, CountTableOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        PlaceRows.RequireDifferent(options.Columns, nameof(options));
        var (table, diagnostics) = await CollectedRows.ReadAsync(
            content,
            file,
            (header, line, findings) => PlaceRows.Find(header, line, file, options.Columns, findings) is { } headings
                ? new CountTableRows(file, header, headings, options)
                : null,
            cancellationToken).ConfigureAwait(false);
        return table is null || (CollectedRows.HasError(diagnostics) && !options.Lenient)
            ? new([], diagnostics, table?.LeftOut ?? [])
            : new(table.Rows, diagnostics, table.LeftOut);
    }
}
