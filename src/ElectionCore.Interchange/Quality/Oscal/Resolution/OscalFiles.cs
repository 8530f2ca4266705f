namespace ElectionCore.Interchange;

/// <summary>The documents of a list of files, found by their names.</summary>
/// <remarks>
/// A reference leads to the file of exactly that path, or else to the one whose path ends alike: at least the names of the files are
/// the same, and of several the one counts that has most folders in common, unless two have as many. So files that were published
/// apart, or on the web, can be given from anywhere.
/// </remarks>
public sealed class OscalFiles : IOscalSources
{
    private readonly string[][] _files;
    private readonly string[] _paths;

    /// <summary>Takes files.</summary>
    /// <param name="paths">The files.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    /// <exception cref="ArgumentException">A path is empty or white space.</exception>
    public OscalFiles(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        _paths = [.. paths.Distinct(StringComparer.Ordinal)];
        _files = [.. _paths.Select(p => Steps(string.IsNullOrWhiteSpace(p) ? throw new ArgumentException("A path is required.", nameof(paths)) : Name(p)))];
    }

    /// <inheritdoc/>
    public ValueTask<OscalSource?> OpenAsync(string href, string? from, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(href);
        cancellationToken.ThrowIfCancellationRequested();
        if (OscalHref.Resolve(href, from) is not { } name)
        {
            return new((OscalSource?)null);
        }

        var index = Array.FindIndex(_paths, p => string.Equals(Name(p), name, StringComparison.Ordinal));
        index = index < 0 ? Alike(Steps(name)) : index;
        return index >= 0 && File.Exists(_paths[index])
            ? new(new OscalSource(Name(_paths[index]), File.OpenRead(_paths[index])))
            : new((OscalSource?)null);
    }

    private static string Name(string path) => path.Replace('\\', '/');

    private static string[] Steps(string name) => name.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static int Common(string[] one, string[] other)
    {
        var count = 0;
        while (count < one.Length && count < other.Length && string.Equals(one[^(count + 1)], other[^(count + 1)], StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private int Alike(string[] steps)
    {
        var scores = Array.ConvertAll(_files, f => Common(f, steps));
        var best = scores.DefaultIfEmpty().Max();
        return best > 0 && scores.Count(s => s == best) == 1 ? Array.IndexOf(scores, best) : -1;
    }
}
