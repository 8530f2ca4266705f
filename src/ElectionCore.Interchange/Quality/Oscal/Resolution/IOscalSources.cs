namespace ElectionCore.Interchange;

/// <summary>Where the documents come from that OSCAL profiles import. Nothing is fetched from a network unless an implementation does so.</summary>
public interface IOscalSources
{
    /// <summary>Opens the document that a reference leads to.</summary>
    /// <param name="href">The reference as it stands: absolute, or relative to the document it stands in.</param>
    /// <param name="from">The name of that document (<see cref="OscalSource.Name"/>); null where there is none.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The document, which the caller disposes of; or null where there is none, or several fit.</returns>
    /// <exception cref="IOException">The document is there and cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The document is there and may not be read.</exception>
    ValueTask<OscalSource?> OpenAsync(string href, string? from, CancellationToken cancellationToken);
}
