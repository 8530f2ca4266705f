using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>What a catalogue lacks: texts in languages, evidence of topics, topics of clauses.</summary>
public sealed class CatalogueCompleteness
{
    private CatalogueCompleteness(QualityCatalogue catalogue, ImmutableArray<LanguageCompleteness> languages)
    {
        Languages = languages;
        TopicsWithoutEvidence = [.. catalogue.Topics.Where(t => !t.IsRetired && t.Evidence is null)];
        var parents = catalogue.Clauses.Where(c => c.Parent is not null).ToLookup(c => c.Parent!, StringComparer.Ordinal);
        var asked = catalogue.Topics.Where(t => !t.IsRetired).SelectMany(t => t.Clauses).ToHashSet(StringComparer.Ordinal);
        ClausesWithoutTopics = [.. catalogue.Clauses.Where(c => !parents.Contains(c.Number) && !asked.Contains(c.Number))];
    }

    /// <summary>How far it is in each of the languages that were asked for, in their order.</summary>
    public ImmutableArray<LanguageCompleteness> Languages { get; }

    /// <summary>The topics that do not say which evidence is usually asked for, in the order of the catalogue.</summary>
    public ImmutableArray<CatalogueTopic> TopicsWithoutEvidence { get; }

    /// <summary>The clauses that no topic asks about, in the order of the catalogue. Clauses that only gather others are not among them.</summary>
    public ImmutableArray<CatalogueClause> ClausesWithoutTopics { get; }

    /// <summary>Looks at a catalogue.</summary>
    /// <param name="catalogue">The catalogue. Retired topics are not looked at.</param>
    /// <param name="languages">The BCP 47 tags of the languages that it should be in.</param>
    /// <returns>What it lacks.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A tag is not well formed.</exception>
    public static CatalogueCompleteness Of(QualityCatalogue catalogue, IEnumerable<string> languages)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(languages);
        var texts = Texts(catalogue).ToImmutableArray();
        var reviewed = catalogue.Head.ReviewedLanguages.Select(Normal).ToHashSet(StringComparer.Ordinal);
        return new(catalogue, [.. languages.Select(Normal).Distinct(StringComparer.Ordinal).Select(l => Of(l, reviewed.Contains(l), texts))]);
    }

    private static LanguageCompleteness Of(string language, bool isReviewed, ImmutableArray<(CatalogueGap Place, LocalizedText Text)> texts)
    {
        var there = texts.ToLookup(t => t.Text.TryGet(language, out _), t => t.Place);
        return new(language, isReviewed, texts.Length, [.. there[false]], isReviewed ? [] : [.. there[true]]);
    }

    private static string Normal(string tag) => LocalizedText.TryNormalizeTag(tag, out var normalized)
        ? normalized
        : throw new ArgumentException($"\"{tag}\" is not a well-formed language tag.", nameof(tag));

    private static IEnumerable<(CatalogueGap Place, LocalizedText Text)> Texts(QualityCatalogue catalogue) =>
    [
        (new(CatalogueTextPart.Title, catalogue.Code.Value), catalogue.Head.Title),
        .. catalogue.Processes.Select(p => (new CatalogueGap(CatalogueTextPart.ProcessName, p.Code), p.Name)),
        .. catalogue.Phases.Select(p => (new CatalogueGap(CatalogueTextPart.PhaseName, p.Code), p.Name)),
        .. catalogue.Clauses.Select(c => (new CatalogueGap(CatalogueTextPart.ClauseTitle, c.Number), c.Title)),
        .. catalogue.Topics.Where(t => !t.IsRetired).SelectMany(TextsOf),
    ];

    private static IEnumerable<(CatalogueGap Place, LocalizedText Text)> TextsOf(CatalogueTopic topic) =>
        topic.Evidence is { } evidence
            ? [(new(CatalogueTextPart.TopicText, topic.Code.Value), topic.Text), (new(CatalogueTextPart.TopicEvidence, topic.Code.Value), evidence)]
            : [(new(CatalogueTextPart.TopicText, topic.Code.Value), topic.Text)];
}
