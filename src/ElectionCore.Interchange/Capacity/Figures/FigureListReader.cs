using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>
/// Reads published figures that can be held against each other, from CSV in UTF-8 and from workbooks of Office Open XML (xlsx). What
/// they say is checked by <see cref="FigureReconciliation"/>.
/// </summary>
/// <remarks>
/// <para>Each row is one figure; the rows with one <c>claim</c> belong together, wherever they stand. Columns are found by their headings:</para>
/// <list type="table">
/// <listheader><term>Column</term><description>What it holds</description></listheader>
/// <item><term><c>claim</c>, <c>figure</c>, <c>value</c></term><description>the code of the claim, what is counted or who counted it, and the
/// number; required</description></item>
/// <item><term><c>kind</c></term><description>in the first row of a claim: <c>sum</c>, the first figure being the total of the others;
/// <c>same</c>, all figures being one that several sources state; <c>days</c>, the figures being the first day, the last day and the number
/// of days with both; <c>proportion</c>, the two figures being to each other as their factors</description></item>
/// <item><term><c>statement</c>, <c>source</c></term><description>in the first row of a claim: what is stated, and where; the code where
/// nothing is said</description></item>
/// <item><term><c>factor</c></term><description>how often a part counts in a sum, or a side of a proportion; 1 where nothing is said</description></item>
/// </list>
/// <para>Bad data never throws. A list with an error gives no claims.</para>
/// </remarks>
public static class FigureListReader
{
    /// <summary>Reads a list.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The claims, and all that is wrong with the list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<FigureListReading> ReadAsync(Stream content, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var import = new FigureImport(name);
        await foreach (var _ in ListFile.ReadAsync(content, import, progress: null, cancellationToken).ConfigureAwait(false))
        {
            // The import takes the rows; claims are made of several.
        }

        return import.Finish();
    }
}
