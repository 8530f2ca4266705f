using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>
/// Writes and reads a plan with all that belongs to it as a workbook of Office Open XML (xlsx): the framework of results as
/// partners and offices exchange it.
/// </summary>
/// <remarks>
/// <para>The sheets are Plan; Levels, Periods and Versions; one for each level with its elements, named after the level;
/// Indicators; Targets and actuals, with a row for each indicator and cell of its breakdown and columns for each period;
/// Activities, Budget, Expenditure and Risks; Measurements with their approval, and Measured values. A text in several languages has a
/// column for each: Title is English, Title (ur) Urdu. The order of the columns is free; a row is known by its code.</para>
/// <para>Numbers and days are numbers and days for the spreadsheet. A number of more than 15 digits, a day before March 1900 and
/// all else is text, so that nothing a plan says is run as a formula. Lists have semicolons between their items, and small records a
/// line each, such as <c>Kind: law; Reference: Elections Act</c>. A ratio is written with its two counts, 45/60; the columns of
/// percentages and of actual values beside the targets are for people and are not read. Where several reports of one period are approved,
/// the actual value refers to the sheet of measurements. Actual values are those approved by the day given and not superseded by then;
/// the measurements are all there, whatever the day.</para>
/// <para>What is written is read back as it was, but that targets come in the order of the periods, a target without values is
/// left out, and values of several targets in the order of their rows. A percentage that somebody enters for a ratio is read as
/// a ratio: 12.5% as 125/1000. A day entered for a milestone means that it is reached on that day.</para>
/// <para>Reading is made for files of any origin: nothing throws for bad data, and all faults are told at once with their sheet
/// and cell. Files of more than 64 MiB, or 128 MiB unpacked, or a million cells
/// that are not empty, are refused, and so is what would be written so large; the checking ends after 1,000 faults.</para>
/// </remarks>
public static class PlanWorkbook
{
    /// <summary>Writes a workbook. The same content gives the same bytes.</summary>
    /// <param name="content">The plan with all that belongs to it.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="asOf">The day that counts as today for the actual values beside the targets.</param>
    /// <param name="language">
    /// The language of the names of sheets and of the titles beside targets, as a BCP 47 tag. Where it is written from right to left,
    /// so are the sheets.
    /// </param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is no language tag.</exception>
    /// <exception cref="RuleViolationException">There are more records or longer texts than a sheet holds, or than is read again (<c>INT0134</c>). Nothing is written.</exception>
    public static async Task WriteAsync(
        PlanContent content, Stream stream, DateOnly asOf, string language = "en", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(stream);
        var isRightToLeft = LocalizedText.DirectionOf(language) == TextDirection.RightToLeft;
        using var written = SheetFileWriter.Write(PlanSheets.Of(content, asOf, language), isRightToLeft, cancellationToken);
        await written.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a workbook to a file, which is replaced only when all is written.</summary>
    /// <param name="content">The plan with all that belongs to it.</param>
    /// <param name="path">The file.</param>
    /// <param name="asOf">As in the other overload.</param>
    /// <param name="language">As in the other overload.</param>
    /// <param name="cancellationToken">Stops the writing; a file that was there stays as it was.</param>
    /// <returns>A task that completes when the file is in its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or <paramref name="language"/> is no language tag.</exception>
    /// <exception cref="RuleViolationException">As in the other overload.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task WriteAsync(
        PlanContent content, string path, DateOnly asOf, string language = "en", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return AtomicFile.WriteAsync(path, stream => WriteAsync(content, stream, asOf, language, cancellationToken), cancellationToken);
    }

    /// <summary>Reads a workbook.</summary>
    /// <param name="stream">The workbook. It is read to its end and not closed.</param>
    /// <param name="name">The name for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The plan, or what is wrong with the workbook. A workbook has no chains of approval.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static async Task<PlanReading> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var findings = new List<Diagnostic>();
        var sheets = await SheetFileReader.ReadAsync(stream, name, findings, cancellationToken).ConfigureAwait(false);
        return sheets is null ? new(content: null, [], findings) : new PlanSheetsReading(name, sheets, findings).Read(cancellationToken);
    }
}
