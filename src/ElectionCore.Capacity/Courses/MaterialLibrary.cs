using System.Security.Cryptography;

namespace ElectionCore.Capacity;

/// <summary>Says by its content which edition of training material a file is. File names say nothing.</summary>
public sealed class MaterialLibrary
{
    private readonly ILookup<string, TrainingMaterial> _byHash;
    private readonly int _withHash, _withoutHash;

    /// <summary>Makes a library.</summary>
    /// <param name="editions">The editions on record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="editions"/> is null.</exception>
    public MaterialLibrary(IEnumerable<TrainingMaterial> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        var all = editions.OrderBy(m => m.Code).ThenBy(m => m.Version, StringComparer.Ordinal).ThenBy(m => m.Language, StringComparer.Ordinal).ToList();
        _byHash = all.Where(m => m.Sha256 is not null).ToLookup(m => m.Sha256!, StringComparer.Ordinal);
        _withHash = all.Count(m => m.Sha256 is not null);
        _withoutHash = all.Count - _withHash;
    }

    /// <summary>Finds which edition a file is.</summary>
    /// <param name="file">Its name, for the finding.</param>
    /// <param name="content">Its content, which is read to the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The SHA-256 and the editions that have it.</returns>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty or only white space.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public async Task<MaterialMatch> FindAsync(string file, Stream content, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentNullException.ThrowIfNull(content);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false));
        return new(file, hash, [.. _byHash[hash]], _byHash.Contains(hash) ? null : CapacityDiagnostics.MaterialUnknown.At(
            DiagnosticPlace.In(file), ("hash", hash), ("known", _withHash), ("unknown", _withoutHash)));
    }
}
