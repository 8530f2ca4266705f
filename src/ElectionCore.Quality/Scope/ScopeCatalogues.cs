using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>The catalogues that a scope is held against, among those given.</summary>
internal static class ScopeCatalogues
{
    /// <exception cref="ArgumentException">One is not given.</exception>
    public static ImmutableArray<QualityCatalogue> Of(QualityScope scope, IEnumerable<QualityCatalogue> catalogues)
    {
        var known = catalogues.DistinctBy(c => c.Code).ToDictionary(c => c.Code);
        return
        [
            .. scope.Catalogues.Distinct().Select(c => known.TryGetValue(c, out var catalogue)
                ? catalogue
                : throw new ArgumentException($"The catalogue {c} of the scope {scope.Code} is not given.", nameof(catalogues))),
        ];
    }
}
