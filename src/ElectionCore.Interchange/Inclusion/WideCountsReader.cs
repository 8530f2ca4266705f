namespace ElectionCore.Interchange;

/// <summary>Reads tables as they are published: one row per place, with columns for men, women, others and the total.</summary>
/// <remarks>
/// <para>The file is CSV in UTF-8 with a row of headings. An empty cell, <c>-</c>, <c>n/a</c> and <c>..</c> are unknown and
/// never zero; the words <c>undisclosed</c>, <c>not-collected</c>, <c>suppressed</c> and <c>not-applicable</c> say why a number
/// is missing.</para>
/// <para>Each row is checked against its own total, and the places against the row of totals.</para>
/// </remarks>
public static class WideCountsReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="options">Which column holds what.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The places, and all that is wrong with the file. Bad data never throws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty, or two columns of the options are the same.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<WideCounts> ReadAsync(
        Stream content, string file, WideCountsOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        PlaceRows.RequireDifferent(options.Columns, nameof(options));
        var (table, diagnostics) = await CollectedRows.ReadAsync(
            content, file, (header, line, findings) => WideCountsTable.Start(file, header, line, options, findings), cancellationToken).ConfigureAwait(false);
        if (table is null)
        {
            return new([], statedTotal: null, diagnostics, []);
        }

        diagnostics = [.. diagnostics, .. table.CheckTotalRow()];
        return CollectedRows.HasError(diagnostics) && !options.Lenient
            ? new([], statedTotal: null, diagnostics, table.LeftOut)
            : new(table.Rows, table.StatedTotal, diagnostics, table.LeftOut);
    }
}
