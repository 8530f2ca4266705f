namespace ElectionCore.Interchange;

/// <summary>Reads answers to a checklist, from the workbook that <see cref="ChecklistFormWorkbook"/> writes and from CSV in UTF-8.</summary>
/// <remarks>
/// <para>Each row is one judgement of one topic. Columns are found by their headings, in any order; case, spaces, hyphens and underscores do
/// not matter:</para>
/// <list type="table">
/// <listheader><term>Column</term><description>What it holds</description></listheader>
/// <item><term><c>audit</c></term><description>the code of the audit; empty for the one that the answers are read for</description></item>
/// <item><term><c>catalogue</c>, <c>topic</c></term><description>their codes; required</description></item>
/// <item><term><c>unit</c></term><description>the code of the unit; empty for the institution as a whole</description></item>
/// <item><term><c>judgement</c></term><description>met, partly met, not met or not applicable, in the words of any language of the checklist;
/// empty or not assessed where nobody judged</description></item>
/// <item><term><c>method</c></term><description>examine (so too where it is empty), interview, observe or test</description></item>
/// <item><term><c>looked</c>, <c>of</c>, <c>what</c></term><description>how many were looked at, of how many, of what</description></item>
/// <item><term><c>assessor</c>, <c>date</c></term><description>who judged, and when; required where there is a judgement. Days are yyyy-MM-dd,
/// and dd/MM/yyyy only where the options say so</description></item>
/// <item><term><c>time</c></term><description>the time of day as HH:mm, where it matters</description></item>
/// <item><term><c>note</c></term><description>what was seen</description></item>
/// <item><term><c>reason</c>, <c>approver</c></term><description>why the topic does not apply and who approved that; only then, and both</description></item>
/// <item><term><c>evidence</c></term><description>codes of evidence, separated by semicolons</description></item>
/// </list>
/// <para>A row without a judgement is no answer: nothing is taken from it, and its topic stays as it was. Each judgement is held against the
/// audit: its catalogues and topics, what was left out, and whether the assessor may judge it
/// (<see cref="ElectionCore.Quality.AuditIndependence"/>). Digits may be those of Arabic, Persian and Urdu, in days, times, numbers and in codes
/// that are not known just so. Judgements in hidden rows and on hidden sheets are taken and told, and questions without a row are named where
/// the cover of the workbook says what was asked. Of a question that is answered twice and differently no answer is taken. Bad data never throws.</para>
/// </remarks>
public static class AnswerReader
{
    /// <summary>Reads answers.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="options">What they are held against.</param>
    /// <param name="progress">Told about every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was determined, and all that is wrong. In strict mode an error means that there are no determinations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is null, empty or white space, the audit is of another scope, or a catalogue of the scope is not there.
    /// </exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<AnswerReading> ReadAsync(
        Stream content, string name, AnswerOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(options);
        var import = new AnswerImport(name, options);
        await foreach (var _ in ListFile.ReadAsync(content, import, progress, cancellationToken).ConfigureAwait(false))
        {
            // The import takes the rows; answers are handed on as a whole.
        }

        return import.Finish();
    }
}
