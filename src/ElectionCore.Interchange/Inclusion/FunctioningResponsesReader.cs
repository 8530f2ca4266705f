using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>Reads what people answered to the Washington Group Short Set on Functioning, one person a row.</summary>
/// <remarks>
/// <para>The file is CSV in UTF-8 with a row of headings: <c>seeing</c>, <c>hearing</c>, <c>walking</c>, <c>cognition</c> (or
/// <c>remembering</c>), <c>self-care</c> (or <c>selfcare</c>) and <c>communication</c>, in any order, perhaps an <c>id</c> and
/// the weights. Case does not matter, and <c>_</c> or a space may stand for the hyphen.</para>
/// <para>An answer is a code or words, of which case does not matter either:</para>
/// <list type="table">
/// <listheader><term>Code</term><description>Words</description></listheader>
/// <item><term>1</term><description>none; no difficulty; no - no difficulty</description></item>
/// <item><term>2</term><description>some; some difficulty; yes - some difficulty</description></item>
/// <item><term>3</term><description>a lot; a lot of difficulty; yes - a lot of difficulty</description></item>
/// <item><term>4</term><description>cannot; cannot do at all; cannot do it at all</description></item>
/// <item><term>7</term><description>refused</description></item>
/// <item><term>8</term><description>not asked; not ascertained</description></item>
/// <item><term>9</term><description>don't know; do not know</description></item>
/// </list>
/// <para>The codes 1 to 4 are those of the Washington Group (BMC Public Health 11, 2011, Supplement 4, S4,
/// table 1). The codes 7, 8 and 9 are those of the US National Health Interview Survey from 2019 on, which asks these questions;
/// there 8 is what was not ascertained. A plain yes or no is the answer to another instrument and is an error.</para>
/// <para>An empty cell is never taken as no difficulty: it is an error, or not asked where
/// <see cref="FunctioningResponsesOptions.EmptyIsNotAsked"/> says so. A file without self-care is an error unless that version is
/// declared. Identifiers serve to find a person who is there twice. They are neither handed on nor named in a diagnostic; a
/// person without one is taken as another person.</para>
/// </remarks>
public static class FunctioningResponsesReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="options">What the caller knows of it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The responses, and all that is wrong with the file. Bad data never throws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instrument of the options is none.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<FunctioningResponses> ReadAsync(
        Stream content, string file, FunctioningResponsesOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!Enum.IsDefined(options.Instrument))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Instrument, "The version of the questions is not known.");
        }

        var (table, diagnostics) = await CollectedRows.ReadAsync(
            content, file, (header, line, findings) => FunctioningTable.Start(file, header, line, options, findings), cancellationToken).ConfigureAwait(false);
        return table is null
            ? new(options.Instrument, [], diagnostics, [])
            : new(options.Instrument, CollectedRows.HasError(diagnostics) && !options.Lenient ? [] : table.Records, diagnostics, table.LeftOut);
    }
}
