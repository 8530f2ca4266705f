using System.Collections.Immutable;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Writes recommendations and assessments in the full form that <see cref="RecommendationTableReader"/> reads back.</summary>
/// <remarks>
/// <para>What is read back is equal, but for white space around values of a list and for a source that no recommendation names. What
/// the tables have no place for is told: scales, mappings, consultations, and in a CSV file the other table.</para>
/// <para>No text is run as a formula: in a workbook all cells are texts; in CSV a text that begins as a formula does has an
/// apostrophe before it. The same content gives the same bytes.</para>
/// </remarks>
public static class RecommendationTableWriter
{
    private const int MostInWorkbook = 32_767;

    /// <summary>Writes one table as CSV in UTF-8.</summary>
    /// <param name="content">The recommendations.</param>
    /// <param name="table">Which table.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What is not written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table.</exception>
    /// <exception cref="RuleViolationException">A text is longer than can be read back (<c>INT0265</c>). Nothing is written.</exception>
    /// <exception cref="System.Text.EncoderFallbackException">A text holds half of a character pair.</exception>
    public static async Task<ImmutableArray<Diagnostic>> WriteCsvAsync(
        RecommendationContent content, RecommendationTableKind table, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(stream);
        var (columns, rows) = table switch
        {
            RecommendationTableKind.Recommendations => RecommendationSheet.OfRecommendations(content, CsvFileReader.MaximumField, FormulaGuard.Write),
            RecommendationTableKind.Assessments => RecommendationSheet.OfAssessments(content, CsvFileReader.MaximumField, FormulaGuard.Write),
            _ => throw new ArgumentOutOfRangeException(nameof(table), table, "There is no such table."),
        };
        await CsvTable.WriteAsync(stream, columns, rows, cancellationToken).ConfigureAwait(false);
        return
        [
            .. table == RecommendationTableKind.Recommendations
                ? [.. RecommendationSheet.LeftOut(content), .. RecommendationSheet.Count("assessments", content.Assessments.Length)]
                : RecommendationSheet.Count("recommendations", content.Recommendations.Length),
        ];
    }

    /// <summary>Writes one table as CSV to a file, which is replaced only when all is written.</summary>
    /// <param name="content">The recommendations.</param>
    /// <param name="table">Which table.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the writing; a file that was there stays as it was.</param>
    /// <returns>What is not written.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty; or as in the other overload.</exception>
    /// <exception cref="RuleViolationException">As in the other overload.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task<ImmutableArray<Diagnostic>> WriteCsvAsync(
        RecommendationContent content, RecommendationTableKind table, string path, CancellationToken cancellationToken = default) =>
        ToFileAsync(path, stream => WriteCsvAsync(content, table, stream, cancellationToken), cancellationToken);

    /// <summary>Writes both tables as the sheets of a workbook.</summary>
    /// <param name="content">The recommendations.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What is not written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">A text is longer than a cell holds (<c>INT0265</c>). Nothing is written.</exception>
    public static async Task<ImmutableArray<Diagnostic>> WriteWorkbookAsync(
        RecommendationContent content, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(stream);
        using var written = WorkbookFile.Write(
            isRightToLeft: false,
            SheetOf("Recommendations", RecommendationSheet.OfRecommendations(content, MostInWorkbook, c => c)),
            SheetOf("Assessments", RecommendationSheet.OfAssessments(content, MostInWorkbook, c => c)),
            cancellationToken);
        await written.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        return [.. RecommendationSheet.LeftOut(content)];
    }

    /// <summary>Writes both tables to a workbook, which is replaced only when all is written.</summary>
    /// <param name="content">The recommendations.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the writing; a file that was there stays as it was.</param>
    /// <returns>What is not written.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty; or as in the other overload.</exception>
    /// <exception cref="RuleViolationException">As in the other overload.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task<ImmutableArray<Diagnostic>> WriteWorkbookAsync(RecommendationContent content, string path, CancellationToken cancellationToken = default) =>
        ToFileAsync(path, stream => WriteWorkbookAsync(content, stream, cancellationToken), cancellationToken);

    private static async Task<ImmutableArray<Diagnostic>> ToFileAsync(
        string path, Func<Stream, Task<ImmutableArray<Diagnostic>>> write, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ImmutableArray<Diagnostic> leftOut = [];
        await AtomicFile.WriteAsync(path, async stream => leftOut = await write(stream).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return leftOut;
    }

    private static WorkbookSheet SheetOf(string name, (IReadOnlyList<string> Columns, IReadOnlyList<string?[]> Rows) table) =>
        new(name, null, table.Columns, [.. table.Rows.Select(r => (object?[])r)]);
}
