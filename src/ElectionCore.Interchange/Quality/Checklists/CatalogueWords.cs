using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>A text of a catalogue as it is shown: in the language that was asked for where it has it, else in English.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tag">The BCP 47 tag of its language.</param>
/// <param name="IsUnreviewed">Whether it is a translation that nobody reviewed.</param>
internal readonly record struct CatalogueWords(string Text, string Tag, bool IsUnreviewed)
{
    private const string English = "en";

    public static CatalogueWords Of(LocalizedText text, string? language, QualityCatalogue catalogue)
    {
        var tag = text.TagFor(language);
        return new(text.For(language), tag, tag != English && !catalogue.Head.ReviewedLanguages.Contains(tag, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The text as a cell of a workbook, with the remark that nobody reviewed it.</summary>
    public string ToCell(string? language) => IsUnreviewed ? $"{Text} ({QualityWords.For(QualityWords.Unreviewed, language)})" : Text;

    /// <summary>The text as a cell of a page in a language.</summary>
    public PageCell ToPrinted(string page, string? language) =>
        new(Text, Tag == page ? null : Tag, IsUnreviewed ? QualityWords.For(QualityWords.Unreviewed, language) : null);
}
