using System.Text;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>Documents that are at hand as texts, by their names; those without a text cannot be read.</summary>
internal sealed class MemorySources(params (string Name, string? Text)[] documents) : IOscalSources
{
    public ValueTask<OscalSource?> OpenAsync(string href, string? from, CancellationToken cancellationToken)
    {
        var found = Array.Find(documents, d => d.Name == href);
        return found.Name is null ? new((OscalSource?)null)
            : found.Text is null ? throw new IOException("The disk is gone.")
            : new(new OscalSource(found.Name, new MemoryStream(Encoding.UTF8.GetBytes(found.Text))));
    }
}
