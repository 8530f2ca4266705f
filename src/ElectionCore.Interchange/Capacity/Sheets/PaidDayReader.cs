namespace ElectionCore.Interchange;

/// <summary>Reads which days earlier allowance sheets paid, so that none is paid again.</summary>
/// <remarks>
/// An allowance sheet that <see cref="AllowanceSheetWorkbook"/> wrote says so on a sheet of its own, in any language; so does a list with
/// the columns <c>person</c>, <c>session</c> and <c>day</c>, as CSV in UTF-8 or a workbook (xlsx). Bad data never throws.
/// </remarks>
public static class PaidDayReader
{
    /// <summary>Reads a sheet or list. An error means no days at all.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The days, and all that is wrong with the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<PaidDayReading> ReadAsync(Stream content, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var import = new PaidDayImport(name);
        await foreach (var _ in ListFile.ReadAsync(content, import, progress: null, cancellationToken).ConfigureAwait(false))
        {
            // The import takes the rows; the list is handed on as a whole.
        }

        return import.Finish();
    }
}
