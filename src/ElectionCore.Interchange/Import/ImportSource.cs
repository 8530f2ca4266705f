namespace ElectionCore.Interchange;

/// <summary>One file to be imported, by name and content.</summary>
public sealed class ImportSource
{
    private readonly Func<Stream> _open;

    /// <summary>Names an open stream. It is read to its end and not closed.</summary>
    /// <param name="name">The name for messages; the format is recognised by the content.</param>
    /// <param name="content">The content.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public ImportSource(string name, Stream content)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(content);
        Name = name;
        _open = () => content;
    }

    private ImportSource(string name, string path)
    {
        Name = name;
        IsOwned = true;
        _open = () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
    }

    /// <summary>The name for messages.</summary>
    public string Name { get; }

    /// <summary>Whether the stream is closed after reading.</summary>
    internal bool IsOwned { get; }

    /// <summary>Whether it is read because a whole folder is.</summary>
    internal bool IsOfFolder { get; private init; }

    /// <summary>Why there is nothing to open, or null.</summary>
    internal Diagnostic? Fault { get; private init; }

    /// <summary>A file on disk, opened when its turn comes.</summary>
    internal static ImportSource FromFile(string name, string path, bool isOfFolder = false) => new(name, path) { IsOfFolder = isOfFolder };

    /// <summary>A folder without files to read.</summary>
    internal static ImportSource FromEmptyFolder(string path) =>
        new(path, path) { Fault = InterchangeDiagnostics.NoFiles.At(DiagnosticPlace.In(path)) };

    internal Stream Open() => _open();
}
