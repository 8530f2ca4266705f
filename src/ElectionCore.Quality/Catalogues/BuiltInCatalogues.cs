using System.Collections.Immutable;
using System.Reflection;

namespace ElectionCore.Quality;

/// <summary>The catalogues that come with the package, and the cross-references between them.</summary>
public static class BuiltInCatalogues
{
    private static readonly Lazy<ImmutableArray<QualityCatalogue>> s_all = new(() => [.. Codes.Select(c => CatalogueReader.Read(Resource(c.Value), c.Value).Catalogue!)]);

    private static readonly Lazy<ImmutableArray<CatalogueMap>> s_maps = new(() =>
        [.. MapNames.Select(name => CatalogueMapReader.Read(Resource(name), name).Map!)]);

    /// <summary>ISO/TS 54001:2019, the default.</summary>
    public static CatalogueCode IsoTs54001 { get; } = new("iso-ts-54001-2019");

    /// <summary>ISO/TS 17582:2014, withdrawn, which programmes still name.</summary>
    public static CatalogueCode IsoTs17582 { get; } = new("iso-ts-17582-2014");

    /// <summary>ISO 9001:2015, its clauses and the topics of the system as a whole.</summary>
    public static CatalogueCode Iso9001 { get; } = new("iso-9001-2015");

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<QualityCatalogue> All => s_all.Value;

    /// <summary>The cross-references between them.</summary>
    public static IReadOnlyList<CatalogueMap> Maps => s_maps.Value;

    private static CatalogueCode[] Codes => [IsoTs54001, IsoTs17582, Iso9001];

    private static string[] MapNames => [$"{IsoTs17582}--{IsoTs54001}", $"{IsoTs54001}--{Iso9001}"];

    /// <summary>Finds one by its code, or by the number of its standard.</summary>
    /// <param name="name">The code, such as <c>iso-ts-54001-2019</c>, or the number, such as <c>54001</c>.</param>
    /// <returns>The catalogue, or null.</returns>
    public static QualityCatalogue? Find(string name) =>
        All.FirstOrDefault(c => c.Code.Value == name) ?? All.FirstOrDefault(c => c.Head.Standard.Split(' ')[^1] == name);

    private static byte[] Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"ElectionCore.Quality.{name}.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
