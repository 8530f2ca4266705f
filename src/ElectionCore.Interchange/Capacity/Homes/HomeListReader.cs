namespace ElectionCore.Interchange;

/// <summary>Reads where the people live for whom venues are chosen, from CSV in UTF-8 and from workbooks of Office Open XML (xlsx).</summary>
/// <remarks>
/// <para>Each row counts the people of one role and group at one place; nobody is named. Columns are found by their headings, in any
/// order; case, spaces, hyphens and underscores do not matter:</para>
/// <list type="table">
/// <listheader><term>Column</term><description>What it holds</description></listheader>
/// <item><term><c>place</c></term><description>the code of the place they live at, such as a tehsil; required</description></item>
/// <item><term><c>latitude</c>, <c>longitude</c></term><description>where it is, in degrees of WGS 84; required, and the same in all rows of a place</description></item>
/// <item><term><c>role</c>, <c>people</c></term><description>the code of the role and the number of people, 0 or more; required</description></item>
/// <item><term><c>group</c></term><description>the code of the group as the cascade plan has it; <c>all</c> where nothing is said</description></item>
/// <item><term><c>district</c></term><description>the place of the cascade plan it lies in; without one, the place itself</description></item>
/// </list>
/// <para>Bad data never throws. Of a workbook every sheet is read that has these headings among its first twenty rows.</para>
/// </remarks>
public static class HomeListReader
{
    /// <summary>Reads a list. An error means no homes at all.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="progress">Told about every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The homes, and all that is wrong with the list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<HomeListReading> ReadAsync(
        Stream content, string name, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var import = new HomeImport(name);
        await foreach (var _ in ListFile.ReadAsync(content, import, progress, cancellationToken).ConfigureAwait(false))
        {
            // The import takes the rows; the list is handed on as a whole.
        }

        return import.Finish();
    }
}
