using System.Buffers;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The concepts and codes of a dataset in SDMX.</summary>
internal sealed class SdmxCodes
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static readonly SearchValues<char> ConceptCharacters = SearchValues.Create(Letters + "0123456789_-");
    private static readonly SearchValues<char> CodeCharacters = SearchValues.Create(Letters + "0123456789_-@$");

    private readonly Dictionary<string, Dictionary<string, string>> _toSdmx = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _fromSdmx = new(StringComparer.Ordinal);

    private SdmxCodes(DatasetContent content)
    {
        foreach (var (dimension, classification) in content.Dimensions)
        {
            Concepts[dimension.Code] = dimension.SdmxConcept ?? dimension.Code.ToUpperInvariant();
            var codes = classification.Items.DistinctBy(i => i.Code, StringComparer.Ordinal).ToList();
            _toSdmx[dimension.Code] = codes.ToDictionary(i => i.Code, Of, StringComparer.Ordinal);
            _fromSdmx[dimension.Code] = codes.DistinctBy(Of, StringComparer.Ordinal).ToDictionary(Of, i => i.Code, StringComparer.Ordinal);
        }
    }

    /// <summary>The concept of each dimension.</summary>
    public Dictionary<string, string> Concepts { get; } = new(StringComparer.Ordinal);

    /// <summary>The concepts and codes, for reading.</summary>
    public static SdmxCodes For(DatasetContent content) => new(content);

    /// <summary>The concepts and codes for writing, where each must be an identifier and there only once.</summary>
    /// <exception cref="RuleViolationException">One is not.</exception>
    public static SdmxCodes Require(DatasetContent content, SdmxCsvOptions options)
    {
        var codes = new SdmxCodes(content);
        codes.ConceptsWith(options).ForEach(c => RequireId("The dimension", c.Code, c.Id, IsConcept));
        foreach (var measure in content.Dataset.Measures)
        {
            RequireId("The measure", measure.Code, measure.Code, IsCode);
        }

        foreach (var item in content.Dimensions.SelectMany(d => d.Classification.Items))
        {
            RequireId("The category", item.Code, Of(item), IsCode);
        }

        return codes.Shared(content, options, StringComparer.OrdinalIgnoreCase, default).FirstOrDefault() is { } shared
            ? throw new RuleViolationException(shared)
            : codes;
    }

    /// <summary>Reports what would be one concept or code in SDMX.</summary>
    /// <param name="content">The dataset.</param>
    /// <param name="options">How it is expressed.</param>
    /// <param name="codes">Which codes of categories are the same. Case never tells concepts apart, for they head columns.</param>
    /// <param name="place">Where to report.</param>
    public IEnumerable<Diagnostic> Shared(DatasetContent content, SdmxCsvOptions options, StringComparer codes, DiagnosticPlace place)
    {
        var columns = ConceptsWith(options).Concat(SdmxColumns.OfMessage.Concat(SdmxColumns.OfCount).Select(c => (c, c)));
        return Shared("The dimensions", columns, StringComparer.OrdinalIgnoreCase, place).Concat(content.Dimensions.SelectMany(
            d => Shared("The categories", d.Classification.Items.Select(i => (i.Code, Of(i))), codes, place)));
    }

    /// <summary>Requires a text to be an identifier.</summary>
    /// <exception cref="RuleViolationException">It is not.</exception>
    public static string RequireCode(string what, string code) => RequireId(what, code, code, IsCode);

    /// <summary>The code of a category in SDMX.</summary>
    public string Write(string dimension, string category) => _toSdmx[dimension][category];

    /// <summary>The category of a code in SDMX, or null.</summary>
    public string? Read(string dimension, string code) => _fromSdmx[dimension].GetValueOrDefault(code);

    /// <summary>The codes of a dimension in SDMX.</summary>
    public IEnumerable<string> CodesOf(string dimension) => _fromSdmx[dimension].Keys;

    private static string Of(CategoryItem item) => item.SdmxCode ?? item.Code;

    private static string RequireId(string what, string code, string id, Func<string, bool> isId) => isId(id)
        ? id
        : throw new RuleViolationException(InterchangeDiagnostics.NotSdmxId.At(default, ("what", what), ("code", code), ("id", id)));

    private static bool IsConcept(string id) =>
        id.Length > 0 && char.IsAsciiLetter(id[0]) && !id.AsSpan().ContainsAnyExcept(ConceptCharacters);

    private static bool IsCode(string id) => id.Length > 0 && !id.AsSpan().ContainsAnyExcept(CodeCharacters);

    private static IEnumerable<Diagnostic> Shared(
        string what, IEnumerable<(string Code, string Id)> ids, StringComparer comparer, DiagnosticPlace place)
    {
        var known = new Dictionary<string, string>(comparer);
        foreach (var (code, id) in ids)
        {
            if (!known.TryAdd(id, code))
            {
                yield return InterchangeDiagnostics.SdmxIdTwice.At(place, ("what", what), ("first", known[id]), ("second", code), ("id", id));
            }
        }
    }

    private List<(string Code, string Id)> ConceptsWith(SdmxCsvOptions options) =>
        [.. Concepts.Select(c => (c.Key, c.Value)), (options.MeasureConcept, options.MeasureConcept)];
}
