namespace ElectionCore.Interchange;

/// <summary>Reads what the payment of people needs and nothing else may have, for one allowance sheet; from CSV in UTF-8 or workbooks (xlsx).</summary>
/// <remarks>
/// <para>Columns are found by their headings: <c>person</c>, the key, which is required; and <c>identity_number</c>, <c>phone</c> and
/// <c>account</c>, any of which can be missing or empty. Other columns are never read. Each person stands once. What is wrong is told by
/// line and column, and never by what stands there. An identity number that begins with + or 00, or is a telephone of the list, is a warning
/// (<c>INT0482</c>). Bad data never throws.</para>
/// <para>What is read is handed to <see cref="AllowancePrint"/> and stored by nothing.</para>
/// </remarks>
public static class RestrictedListReader
{
    /// <summary>Reads a list. An error means no details at all.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The details, and all that is wrong with the list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<RestrictedListReading> ReadAsync(Stream content, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var import = new RestrictedImport(name);
        await foreach (var _ in ListFile.ReadAsync(content, import, progress: null, cancellationToken).ConfigureAwait(false))
        {
            // The import takes the rows; the list is handed on as a whole.
        }

        return import.Finish();
    }
}
