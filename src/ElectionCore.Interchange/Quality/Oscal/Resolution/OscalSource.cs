namespace ElectionCore.Interchange;

/// <summary>A document that was opened, with the one name by which it is known.</summary>
public sealed class OscalSource : IAsyncDisposable
{
    /// <summary>Takes an opened document.</summary>
    /// <param name="name">
    /// Its name: a path with slashes or an absolute URI. The same document has the same name however it was referred to: circles of
    /// imports are found by it, and the references within the document are relative to it.
    /// </param>
    /// <param name="content">The content, which is disposed of with this.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public OscalSource(string name, Stream content)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(content);
        Name = name;
        Content = content;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The content.</summary>
    public Stream Content { get; }

    /// <summary>Closes the content.</summary>
    /// <returns>When it is closed.</returns>
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
