namespace ElectionCore.Interchange;

/// <summary>Reads tables of published figures for <see cref="Inclusion.FigureAudit"/>, with the digits that were printed.</summary>
/// <remarks>
/// <para>The file is CSV in UTF-8 with a row of headings. The first column has the labels of the rows. An empty cell, <c>-</c>,
/// <c>n/a</c>, <c>..</c> and the words for a missing number say that no figure is printed, which is never zero.</para>
/// <para>Digits and separators are read as declared and never guessed; the decimal mark is the point, or the Arabic one
/// (U+066B). Digits and marks of other scripts are kept sign by sign in ASCII. Percentages may have a per cent sign. Nothing is
/// added up here: that is what the audit is for.</para>
/// </remarks>
public static class PublishedTableReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="options">Which column holds what.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The table, and all that is wrong with the file. Bad data never throws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="file"/> is empty; or the options name no part, one column for two things, a percentage of percentages, or
    /// one without base where there is no column of totals.
    /// </exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<PublishedTableReading> ReadAsync(
        Stream content, string file, PublishedTableOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        Require(options);
        var (rows, diagnostics) = await CollectedRows.ReadAsync(
            content, file, (header, line, findings) => PublishedRows.Start(file, header, line, options, findings), cancellationToken).ConfigureAwait(false);
        if (rows is null)
        {
            return new(table: null, diagnostics);
        }

        diagnostics = [.. diagnostics, .. rows.CheckTotals()];
        return new(CollectedRows.HasError(diagnostics) || !rows.HasRows ? null : rows.Table(), diagnostics);
    }

    private static void Require(PublishedTableOptions options)
    {
        if (options.Parts.Count == 0 || options.Parts.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("At least one column of parts is named, and none is empty.", nameof(options));
        }

        string[] columns = [.. options.Parts, .. options.Total is { } total ? new[] { total } : [], .. options.Percentages.Select(p => p.Column)];
        if (columns.GroupBy(c => c, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { Key: var twice })
        {
            throw new ArgumentException($"The column {twice} is named for two things.", nameof(options));
        }

        var percentages = options.Percentages.Select(p => p.Column).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (options.Percentages.FirstOrDefault(p => percentages.Contains(p.Count) || (p.Base is { } name && percentages.Contains(name))) is { } ofItself)
        {
            throw new ArgumentException($"{ofItself.Column} is said to be a percentage of percentages.", nameof(options));
        }

        if (options.Total is null && options.Percentages.FirstOrDefault(p => p.Base is null) is { } percentage)
        {
            throw new ArgumentException($"The base of {percentage.Column} is not named, and there is no column of totals.", nameof(options));
        }
    }
}
