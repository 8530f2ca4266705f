namespace ElectionCore.Interchange;

/// <summary>Reads how many people of which role each polling station needs, from CSV in UTF-8 and from workbooks of Office Open XML (xlsx).</summary>
/// <remarks>
/// <para>Each row is one role at one station. Columns are found by their headings, in any order; case, spaces, hyphens and underscores do
/// not matter:</para>
/// <list type="table">
/// <listheader><term>Column</term><description>What it holds</description></listheader>
/// <item><term><c>station</c>, <c>role</c></term><description>the codes of the station and of the role; required, and each pair once</description></item>
/// <item><term><c>posts</c></term><description>the number of people, 0 or more; required</description></item>
/// <item><term><c>place</c></term><description>the place the station is counted under, such as its district; without one, the station itself</description></item>
/// <item><term><c>group</c></term><description>mixed, women or men: for whom the station is; mixed where nothing is said</description></item>
/// </list>
/// <para>Bad data never throws. Of a workbook every sheet is read that has these headings among its first twenty rows.</para>
/// </remarks>
public static class StationListReader
{
    /// <summary>Reads a list.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="isLenient">Whether sound rows are handed on although others are faulty. Otherwise an error means no records at all.</param>
    /// <param name="digits">Which digits its numbers have besides 0 to 9.</param>
    /// <param name="progress">Told about every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The posts, and all that is wrong with the list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<StationListReading> ReadAsync(
        Stream content, string name, bool isLenient = false, ListDigits digits = ListDigits.None, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var import = new StationImport(name, digits);
        await foreach (var _ in ListFile.ReadAsync(content, import, progress, cancellationToken).ConfigureAwait(false))
        {
            // The import takes the rows; the list is handed on as a whole.
        }

        return import.Finish(isLenient);
    }
}
