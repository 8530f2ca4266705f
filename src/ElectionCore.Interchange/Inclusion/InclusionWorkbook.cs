using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>Writes a dataset as a workbook of Office Open XML (xlsx) that spreadsheets open.</summary>
/// <remarks>
/// <para>The sheet "Data" has one row per count below a line of headings that stays in view: codes and, beside them, names in
/// the language asked for. Numbers are numbers; a missing number is the word of its state. All else is text, so that nothing a
/// source wrote is run as a formula. A number of more than 15 digits is text too, as spreadsheets would round it.</para>
/// <para>The sheet "Notes" says what the dataset is, where it comes from, and what the states mean.</para>
/// <para>Where the dataset has a sensitive dimension, the first line of both is <see cref="Cube.InternalHeading"/>. Where the
/// language is written from right to left, so are the sheets.</para>
/// </remarks>
public static class InclusionWorkbook
{
    /// <summary>Writes a workbook. The same content gives the same bytes.</summary>
    /// <param name="content">The dataset with its counts.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="language">The language of names, as a BCP 47 tag. Names that lack it are in the closest one they have.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is no language tag.</exception>
    /// <exception cref="RuleViolationException">
    /// A count has no place in the dataset or is there twice, or there are more counts or longer texts than a sheet holds.
    /// Nothing is written.
    /// </exception>
    public static async Task WriteAsync(
        DatasetContent content, Stream stream, string language = "en", CancellationToken cancellationToken = default)
    {
        ContentRules.Require(content);
        ArgumentNullException.ThrowIfNull(stream);
        var isRightToLeft = LocalizedText.DirectionOf(language) == TextDirection.RightToLeft;
        using var written = WorkbookFile.Write(
            isRightToLeft, WorkbookSheet.Data(content, language), WorkbookSheet.Notes(content, language), cancellationToken);
        await written.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a workbook to a file, which is replaced only when all is written.</summary>
    /// <param name="content">The dataset with its counts.</param>
    /// <param name="path">The file.</param>
    /// <param name="language">As in the other overload.</param>
    /// <param name="cancellationToken">Stops the writing; a file that was there stays as it was.</param>
    /// <returns>A task that completes when the file is in its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or <paramref name="language"/> is no language tag.</exception>
    /// <exception cref="RuleViolationException">As in the other overload.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task WriteAsync(
        DatasetContent content, string path, string language = "en", CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return AtomicFile.WriteAsync(path, stream => WriteAsync(content, stream, language, cancellationToken), cancellationToken);
    }
}
