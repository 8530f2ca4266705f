namespace ElectionCore.Interchange;

/// <summary>
/// Checks files of activities of the International Aid Transparency Initiative (IATI), version 2.03, in three tiers: the XML
/// Schema, the codelists and the standard ruleset.
/// </summary>
/// <remarks>
/// <para>A file may pass one tier and fail another: the schema takes any text as a value and any text as a code, so
/// <c>value="N=35;P=55"</c> fails only a rule and <c>type="output"</c> only a codelist.</para>
/// <para>A file is read once and never held as a whole. Document types, external entities and deep nesting are refused. Bad data
/// never throws: whatever is wrong is in the report.</para>
/// <para>The schema is not shipped with this package; without a folder that has it, that tier is reported as not checked. Codes
/// that are no longer to be used are accepted. Dates count as in order when they are the same day, percentages as whole
/// when they are 100 rounded to four places, as the published tests of the rules have it. A rule that asks something of every
/// narrative, amount or transaction is reported once for each activity, at the first place.</para>
/// </remarks>
public static class IatiValidator
{
    /// <summary>Checks a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What it is checked with.</param>
    /// <param name="progress">Told about every five thousand elements, which count as rows, and at the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was found. A file that cannot be opened is a fault too.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static async Task<IatiValidationReport> ValidateAsync(
        string path, IatiValidationOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(options);
        var run = new ValidationRun(Path.GetFileName(path), options, progress);
        try
        {
            var stream = File.OpenRead(path);
            await using var closing = stream.ConfigureAwait(false);
            return await run.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return run.Unreadable(e);
        }
    }

    /// <summary>Checks the content of a file.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="options">What it is checked with.</param>
    /// <param name="progress">Told about every five thousand elements, which count as rows, and at the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static Task<IatiValidationReport> ValidateAsync(
        Stream content, IatiValidationOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        return new ValidationRun("", options, progress).ReadAsync(content, cancellationToken);
    }
}
