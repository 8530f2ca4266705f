using System.Text;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>Reads and writes counts as CSV with one row per count. What is written is read back exactly.</summary>
/// <remarks>
/// <para>The columns are <c>dataset</c>, <c>measure</c>, <c>from</c>, <c>to</c>, one per dimension headed by its code,
/// <c>value</c>, <c>state</c> and <c>note</c>. Times are half-open: <c>to</c> is the first day after; a year or month there
/// still belongs to the time as a whole; two dots are an open end. A dimension whose code is one of these headings is headed
/// <c>dimension:</c> and its code.</para>
/// <para>The value is the number in ASCII digits or the word of the state, so that a missing number never looks like zero;
/// the state is there in any case. Counts by a sensitive dimension have <see cref="Cube.InternalHeading"/> in a first column
/// <c>heading</c> of every row.</para>
/// <para>Texts are written as they are, also those that begin with <c>= + - @</c>: whoever opens the file in a spreadsheet
/// should take the columns as text, or take the workbook of <see cref="InclusionWorkbook"/> instead.</para>
/// </remarks>
public static class ObservationsCsv
{
    /// <summary>Writes the counts of a dataset in UTF-8. The same content gives the same bytes.</summary>
    /// <param name="content">The dataset with its counts.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">A count has no place in the dataset, or is there twice. Nothing is written.</exception>
    /// <exception cref="EncoderFallbackException">A note holds half of a character pair.</exception>
    public static async Task WriteAsync(DatasetContent content, Stream stream, CancellationToken cancellationToken = default)
    {
        ContentRules.Require(content);
        ArgumentNullException.ThrowIfNull(stream);
        await CsvTable.WriteAsync(
            stream, ObservationColumns.Written(content), content.Observations.Select(o => ObservationColumns.Cells(content, o)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the counts of a dataset to a file, which is replaced only when all is written.</summary>
    /// <param name="content">The dataset with its counts.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the writing; a file that was there stays as it was.</param>
    /// <returns>A task that completes when the file is in its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or white space.</exception>
    /// <exception cref="RuleViolationException">As in the other overload.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task WriteAsync(DatasetContent content, string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return AtomicFile.WriteAsync(path, stream => WriteAsync(content, stream, cancellationToken), cancellationToken);
    }

    /// <summary>Reads the counts of a dataset. Every fault is told at once, with its line and column.</summary>
    /// <remarks>
    /// Besides what is written, a column <c>date</c> for one day is read in place of <c>from</c> and <c>to</c>. The columns
    /// <c>dataset</c>, <c>state</c> and <c>note</c> may be missing. A row without value and state is unknown.
    /// </remarks>
    /// <param name="stream">The content. It is read to its end and not closed.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="dataset">The dataset whose counts are expected.</param>
    /// <param name="dimensions">Its dimensions with their classifications.</param>
    /// <param name="lenient">
    /// Whether sound rows are handed on although others are faulty, and columns that are not known are ignored with a warning.
    /// </param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The counts, and all that is wrong with the file. Bad data never throws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="file"/> is empty, or <paramref name="dimensions"/> are not those of the dataset.
    /// </exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<ObservationsReading> ReadAsync(
        Stream stream, string file, Dataset dataset, IEnumerable<CubeDimension> dimensions, bool lenient = false, CancellationToken cancellationToken = default)
    {
        var target = new DatasetContent(dataset, dimensions, []);
        var (rows, diagnostics) = await CollectedRows.ReadAsync(
            stream, file, (header, line, findings) => ObservationTable.Start(file, header, line, target, lenient, findings), cancellationToken).ConfigureAwait(false);
        return ObservationRows.Finish(target, rows, diagnostics, lenient);
    }
}
