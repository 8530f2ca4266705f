using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>Several places for documents, asked one after the other.</summary>
public sealed class OscalSourceList : IOscalSources
{
    private readonly ImmutableArray<IOscalSources> _sources;

    /// <summary>Takes places.</summary>
    /// <param name="sources">The places, first to last.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> or one of them is null.</exception>
    public OscalSourceList(IEnumerable<IOscalSources> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        _sources = [.. sources.Select(s => s ?? throw new ArgumentNullException(nameof(sources)))];
    }

    /// <inheritdoc/>
    public async ValueTask<OscalSource?> OpenAsync(string href, string? from, CancellationToken cancellationToken)
    {
        foreach (var source in _sources)
        {
            if (await source.OpenAsync(href, from, cancellationToken).ConfigureAwait(false) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
