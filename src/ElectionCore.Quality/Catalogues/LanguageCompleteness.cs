using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>How far a catalogue is in one language.</summary>
/// <param name="Language">The BCP 47 tag.</param>
/// <param name="IsReviewed">Whether somebody reviewed the words who knows both the language and the field.</param>
/// <param name="Texts">How many texts the catalogue has, in whatever language.</param>
/// <param name="Missing">The texts that are not there in exactly this language, in the order of the catalogue.</param>
/// <param name="Unreviewed">The texts that are there and were not reviewed, in the order of the catalogue.</param>
public sealed record LanguageCompleteness(
    string Language, bool IsReviewed, int Texts, ImmutableArray<CatalogueGap> Missing, ImmutableArray<CatalogueGap> Unreviewed)
{
    /// <summary>Whether every text is there and was reviewed.</summary>
    public bool IsComplete => Missing.IsEmpty && Unreviewed.IsEmpty;
}
