namespace ElectionCore.Interchange;

/// <summary>The documents of a folder and the folders in it. What lies outside is never opened.</summary>
/// <remarks>
/// A document's name is its path within the folder, with slashes. References with a scheme such as <c>https:</c> lead nowhere, and
/// <c>..</c> at the top stays at the top, as RFC 3986 has it.
/// </remarks>
public sealed class OscalFolder : IOscalSources
{
    private readonly string _root;

    /// <summary>Takes a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or white space.</exception>
    public OscalFolder(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
    }

    /// <inheritdoc/>
    public ValueTask<OscalSource?> OpenAsync(string href, string? from, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(href);
        cancellationToken.ThrowIfCancellationRequested();
        if (OscalHref.Resolve(href, from)?.TrimStart('/') is not { Length: > 0 } name || OscalHref.HasScheme(name) || name.AsSpan().ContainsAny("\\:\0"))
        {
            return new((OscalSource?)null);
        }

        var path = Path.GetFullPath(Path.Combine([_root, .. name.Split('/')]));
        return path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path)
            ? new(new OscalSource(name, File.OpenRead(path)))
            : new((OscalSource?)null);
    }
}
