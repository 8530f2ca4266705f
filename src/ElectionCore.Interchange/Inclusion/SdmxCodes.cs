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
        var concepts = content.Dimensions.Select(d => (d.Dimension.Code, codes.Concepts[d.Dimension.Code])).ToList();
        concepts.Add((options.MeasureConcept, options.MeasureConcept));
        concepts.ForEach(c => RequireId("The dimension", c.Code, c.Item2, IsConcept));
        RequireOnce("The dimensions", concepts.Concat(SdmxColumns.OfMessage.Concat(SdmxColumns.OfCount).Select(c => (c, c))));
        foreach (var measure in content.Dataset.Measures)
        {
            RequireId("The measure", measure.Code, measure.Code, IsCode);
        }

        foreach (var classification in content.Dimensions.Select(d => d.Classification))
        {
            var items = classification.Items.Select(i => (i.Code, Of(i))).ToList();
            items.ForEach(i => RequireId("The category", i.Code, i.Item2, IsCode));
            RequireOnce("The categories", items);
        }

        return codes;
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

    private static void RequireOnce(string what, IEnumerable<(string Code, string Id)> ids)
    {
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, id) in ids)
        {
            if (!known.TryAdd(id, code))
            {
                throw new RuleViolationException(InterchangeDiagnostics.SdmxIdTwice.At(
                    default, ("what", what), ("first", known[id]), ("second", code), ("id", id)));
            }
        }
    }
}
