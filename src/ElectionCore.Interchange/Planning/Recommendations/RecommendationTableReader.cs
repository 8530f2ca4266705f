using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads recommendations and assessments from CSV in UTF-8 and from workbooks of Office Open XML (xlsx).</summary>
/// <remarks>
/// <para>Columns are found by their headings; case, hyphens and spaces do not matter. In the full form each field has a column:
/// <c>code</c>, <c>source</c>, <c>number</c>, <c>page</c>, <c>kind</c>, <c>text</c> and <c>context</c> (<c>text:ur</c> in another
/// language), <c>theme</c>, <c>phase</c>, <c>addressees</c>, <c>legal-change</c>, <c>priority</c>, <c>obligations</c>,
/// <c>response</c>, <c>response-on</c>, <c>decision</c>, <c>decision-date</c>, <c>decision-signatory</c>, <c>response-comment</c>,
/// <c>due-on</c>, <c>elements</c>, <c>reiterates</c>, <c>supersedes</c>, <c>no-longer-applicable</c>, <c>standing</c>; and of the
/// source <c>source-kind</c>, <c>source-name</c>, <c>source-organization</c>, <c>source-election</c>, <c>source-report</c>,
/// <c>source-reported-on</c>, <c>source-standing</c>. Only code, source and text must be there.</para>
/// <para>Assessments have the columns <c>code</c>, <c>recommendation</c>, <c>assessor-kind</c>, <c>assessor</c>, <c>on</c>,
/// <c>scale</c>, <c>grade</c>, <c>evidence</c>, <c>comment</c>, <c>standing</c>.</para>
/// <para>Several values in a cell are separated by semicolons, the kind, name and unit of an addressee by <c>|</c>; a backslash
/// before either makes it part of a value. In CSV an apostrophe before a sign that begins a formula is not part of the text.</para>
/// <para>Without a column <c>code</c> the table is read as the matrix of a report, with headings such as No., Context, Recommendation,
/// Suggested change in legal framework, Responsible institution, International principle and Priority in the words of the
/// mission. The code is made of source and number. What is told from words for people, such as the level of law, is reported, and
/// the words are kept with the context. A text alone in the first cell is the theme of the rows below it.</para>
/// <para>Of a workbook every sheet with such headings among its first rows is read. A table has at most 100,000 rows, a workbook
/// 32 MB.</para>
/// </remarks>
public static class RecommendationTableReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="content">The content. It is read and not closed.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="options">What the caller knows of it, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was read, and all that is wrong with the file. Bad data never throws; as soon as anything is an error nothing is handed on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<RecommendationReading> ReadAsync(
        Stream content, string file, RecommendationTableOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        options ??= new();
        var stream = new ImportStream(content, isOwned: false);
        await using var closing = stream.ConfigureAwait(false);
        var head = await stream.PeekAsync(cancellationToken).ConfigureAwait(false);
        return head.Span.StartsWith("PK\u0003\u0004"u8)
            ? await ReadWorkbookAsync(stream, file, options, cancellationToken).ConfigureAwait(false)
            : await ReadCsvAsync(stream, file, options, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<RecommendationReading> ReadCsvAsync(
        Stream content, string file, RecommendationTableOptions options, CancellationToken cancellationToken)
    {
        var (rows, diagnostics) = await CollectedRows.ReadAsync(
            content, file, (header, line, findings) => RecommendationRows.Start(file, header.Names, line, options, isCsv: true, findings), cancellationToken)
            .ConfigureAwait(false);
        return Finish(rows is null ? [] : [rows], diagnostics);
    }

    private static async Task<RecommendationReading> ReadWorkbookAsync(
        ImportStream stream, string file, RecommendationTableOptions options, CancellationToken cancellationToken)
    {
        var findings = new List<Diagnostic>();
        if (await SheetFileReader.ReadAsync(stream, file, findings, cancellationToken).ConfigureAwait(false) is not { } sheets)
        {
            return new(null, findings);
        }

        var tables = new List<RecommendationRows>();
        foreach (var sheet in sheets)
        {
            var own = new List<Diagnostic>();
            if (RecommendationSheetReader.Read(sheet, file, options, stream, own) is { } table)
            {
                tables.Add(table);
            }

            findings.AddRange(own.Select(d => new Diagnostic(d.Descriptor, d.Severity, d.Place with { Path = sheet.Name }, d.Arguments)));
        }

        if (tables.Count == 0 && !CollectedRows.HasError(findings))
        {
            findings.Add(InterchangeDiagnostics.NoRecommendationTable.At(
                DiagnosticPlace.In(file), ("found", $"The sheets are: {string.Join(", ", sheets.Select(s => s.Name))}."), ("hint", "")));
        }

        return Finish(tables, findings);
    }

    private static RecommendationReading Finish(List<RecommendationRows> tables, IReadOnlyList<Diagnostic> diagnostics)
    {
        List<Diagnostic> all = [.. diagnostics];
        var recommendations = tables.SelectMany(t => t.Recommendations).ToList();
        var assessments = tables.SelectMany(t => t.Assessments).ToList();
        var sources = tables.SelectMany(t => t.Sources).Distinct().ToList();

        // Within a table that was told with its lines; here it is one sheet against another.
        foreach (var subject in recommendations.Select(r => r.Subject).Concat(assessments.Select(a => a.Subject)).Concat(sources.Select(s => s.Subject))
            .GroupBy(s => s).Where(g => g.Skip(1).Any()).Select(g => g.Key))
        {
            all.Add(InterchangeDiagnostics.RecommendationRowTwice.At(subject, ("subject", subject), ("where", "on another sheet")));
        }

        return CollectedRows.HasError(all)
            ? new(null, all)
            : new(new() { Sources = [.. sources], Recommendations = [.. recommendations], Assessments = [.. assessments] }, all);
    }
}
