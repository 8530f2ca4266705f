using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>
/// Checks statements of the Experience API (xAPI) 1.0.3, one or a batch, against all that part two of the specification asks of a
/// statement and that can be seen without a record store.
/// </summary>
/// <remarks>
/// <para>The JSON Schemas of older versions leave out what a schema cannot say. Here are checked, beside required properties and their
/// types: identifiers of agents and groups, IRIs, language tags, UUIDs, times, durations, scores within their bounds, what belongs to
/// an activity only, substatements, references, voiding, interactions with their components, attachments and extensions; that names are
/// spelled as in the standard, occur once and have a value; and in a batch that no id occurs twice.</para>
/// <para>Bad data never throws: whatever is wrong is in the report. Whether a time lies in the future, whether a statement that is voided
/// exists, and the signatures of attachments are not checked. Extensions are not looked into: their content is free.</para>
/// </remarks>
/// <seealso href="https://github.com/adlnet/xAPI-Spec/blob/1.0.3/xAPI-Data.md"/>
public static class XapiValidator
{
    private static readonly XapiValidationOptions Usual = new();

    /// <summary>Checks a statement or an array of statements.</summary>
    /// <param name="statements">The JSON.</param>
    /// <param name="options">How far to go; null for the defaults.</param>
    /// <returns>What was found.</returns>
    public static XapiValidationReport Validate(JsonElement statements, XapiValidationOptions? options = null)
    {
        var run = new StatementRun(options ?? Usual);
        run.All(statements);
        return run.Report();
    }

    /// <summary>Checks a statement or a batch as it is read. Of a batch one statement at a time is held, and the ids of all.</summary>
    /// <param name="content">JSON in UTF-8, with or without a byte order mark. It is read to its end and not closed.</param>
    /// <param name="options">How far to go; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<XapiValidationReport> ValidateAsync(
        Stream content, XapiValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var run = new StatementRun(options ?? Usual);
        await run.AllAsync(content, cancellationToken).ConfigureAwait(false);
        return run.Report();
    }
}
