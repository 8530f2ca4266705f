using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>
/// A name or title that people read, in one or more languages, each under its BCP 47 tag such as <c>fa-AF</c>.
/// </summary>
/// <remarks>
/// <para>Immutable and never empty. Tags are kept in their usual case; texts are trimmed and in Unicode form NFC.</para>
/// <para>A reader's language is answered by the first of these that is there: the tag itself; its shorter forms
/// (<c>uz-Arab-AF</c>, <c>uz-Arab</c>, <c>uz</c>), where Dari is one language under its two names <c>fa-AF</c> and
/// <c>prs</c>, tried before <c>fa</c>; another variant of the same language, those in the same script first; English in
/// the same manner; the first tag in ordinal order.</para>
/// <para>Equality is on the whole set of tags and texts, ordinal. In JSON it is an object of texts by tag; a plain text is
/// read as English.</para>
/// </remarks>
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private const string English = "en";
    private static readonly ImmutableArray<string> DariTags = ["fa-AF", "prs"];
    private readonly ImmutableArray<string> _tags;
    private readonly ImmutableArray<string> _texts;
    private string? _searchText;

    /// <summary>Makes a text in English.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null, blank or not valid Unicode.</exception>
    public LocalizedText(string text)
        : this(English, text)
    {
    }

    /// <summary>Makes a text in one language.</summary>
    /// <param name="tag">The BCP 47 tag of the language.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The tag is not well formed, or the text is null, blank or not valid Unicode.</exception>
    public LocalizedText(string tag, string text)
        : this([RequireTag(tag)], [RequireText(text)])
    {
    }

    private LocalizedText(ImmutableArray<string> tags, ImmutableArray<string> texts) => (_tags, _texts) = (tags, texts);

    /// <summary>The tags of the languages it is in, sorted ordinally. There is at least one.</summary>
    public ImmutableArray<string> Tags => _tags;

    /// <summary>All its texts folded by <see cref="TextFolding.Fold(string?)"/> in the order of the tags, one a line.</summary>
    public string SearchText => _searchText ??= string.Join('\n', _texts.Select(TextFolding.Fold));

    /// <summary>Compares two texts.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether both have the same texts under the same tags, or both are null.</returns>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two texts.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <summary>Makes a text in several languages.</summary>
    /// <param name="texts">The texts by tag; at least one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">
    /// There is none; a tag is not well formed or given twice; a text is null, blank or not valid Unicode.
    /// </exception>
    public static LocalizedText Create(IEnumerable<KeyValuePair<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var sorted = new SortedList<string, string>(StringComparer.Ordinal);
        foreach (var (tag, text) in texts)
        {
            if (!sorted.TryAdd(RequireTag(tag), RequireText(text)))
            {
                throw new ArgumentException($"The language \"{tag}\" is given twice.", nameof(texts));
            }
        }

        return sorted.Count == 0
            ? throw new ArgumentException("A text has at least one language.", nameof(texts))
            : new([.. sorted.Keys], [.. sorted.Values]);
    }

    /// <summary>Puts a tag into its usual case, such as <c>fa-AF</c> or <c>uz-Arab</c>.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="normalized">The tag in its usual case, or the empty text.</param>
    /// <returns>Whether the tag is well formed. Whether its subtags are registered is not looked up.</returns>
    public static bool TryNormalizeTag([NotNullWhen(true)] string? tag, out string normalized) =>
        LanguageTag.TryNormalize(tag, out normalized);

    /// <summary>The direction in which a language is written: by the tag's script, else by the usual script of its language.</summary>
    /// <param name="tag">The BCP 47 tag.</param>
    /// <returns>The direction; left to right for a language that is not known here.</returns>
    /// <exception cref="ArgumentException"><paramref name="tag"/> is null or not well formed.</exception>
    public static TextDirection DirectionOf(string tag) => LanguageScript.DirectionOf(RequireTag(tag));

    /// <summary>The same text with one language added or replaced.</summary>
    /// <param name="tag">The BCP 47 tag.</param>
    /// <param name="text">The text in that language.</param>
    /// <returns>The new text.</returns>
    /// <exception cref="ArgumentException">The tag is not well formed, or the text is null, blank or not valid Unicode.</exception>
    public LocalizedText With(string tag, string text)
    {
        var normalized = RequireTag(tag);
        var value = RequireText(text);
        var index = Find(normalized);
        return index >= 0
            ? new(_tags, _texts.SetItem(index, value))
            : new(_tags.Insert(~index, normalized), _texts.Insert(~index, value));
    }

    /// <summary>The same text without one language.</summary>
    /// <param name="tag">The BCP 47 tag, exactly.</param>
    /// <returns>The new text, or this one when it is not in that language.</returns>
    /// <exception cref="ArgumentException"><paramref name="tag"/> is null or not well formed.</exception>
    /// <exception cref="InvalidOperationException">It is the only language.</exception>
    public LocalizedText Without(string tag)
    {
        var index = Find(RequireTag(tag));
        if (index < 0)
        {
            return this;
        }

        return _tags.Length == 1
            ? throw new InvalidOperationException($"\"{tag}\" is the only language of this text.")
            : new(_tags.RemoveAt(index), _texts.RemoveAt(index));
    }

    /// <summary>Gives the text of exactly one tag, without fallback.</summary>
    /// <param name="tag">The tag, in any case.</param>
    /// <param name="text">The text, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet([NotNullWhen(true)] string? tag, [NotNullWhen(true)] out string? text)
    {
        // A tag in its usual case is found as it stands.
        var index = tag is null ? -1 : Find(tag);
        if (index < 0 && LanguageTag.TryNormalize(tag, out var normalized))
        {
            index = Find(normalized);
        }

        text = index >= 0 ? _texts[index] : null;
        return text is not null;
    }

    /// <summary>Gives the text for a reader, in the nearest language there is.</summary>
    /// <param name="tag">The reader's language; null or not well formed asks for English.</param>
    /// <returns>The text; the order of fallback is that of this class's remarks.</returns>
    public string For(string? tag) => _texts[IndexFor(tag)];

    /// <summary>Gives the tag of the text that <see cref="For"/> gives, for a <c>lang</c> attribute and the direction.</summary>
    /// <param name="tag">The reader's language; null or not well formed asks for English.</param>
    /// <returns>One of <see cref="Tags"/>.</returns>
    public string TagFor(string? tag) => _tags[IndexFor(tag)];

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => ReferenceEquals(this, other)
        || (other is not null && _tags.AsSpan().SequenceEqual(other._tags.AsSpan()) && _texts.AsSpan().SequenceEqual(other._texts.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (var i = 0; i < _tags.Length; i++)
        {
            hash.Add(_tags[i], StringComparer.Ordinal);
            hash.Add(_texts[i], StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The text in English, or the nearest there is.</summary>
    /// <returns><see cref="For"/> of <c>en</c>.</returns>
    public override string ToString() => For(English);

    private static string RequireTag(string tag) => LanguageTag.TryNormalize(tag, out var normalized)
        ? normalized
        : throw new ArgumentException($"\"{tag}\" is not a well-formed language tag such as en, fa-AF or uz-Arab.", nameof(tag));

    private static string RequireText(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return text.Normalize(NormalizationForm.FormC).Trim();
    }

    private static bool IsDari(string tag) => LanguageTag.LanguageOf(tag) switch
    {
        "prs" => true,
        "fa" => LanguageTag.RegionOf(tag) == "AF",
        _ => false,
    };

    // Macrolanguage Persian: Dari (prs) and Iranian Persian (pes) are variants of fa.
    private static string Family(string tag) => LanguageTag.LanguageOf(tag) is var language && language is "prs" or "pes" ? "fa" : language;

    private int IndexFor(string? tag)
    {
        if (LanguageTag.TryNormalize(tag, out var wanted) && Nearest(wanted) is >= 0 and var own)
        {
            return own;
        }

        return Math.Max(0, Nearest(English));
    }

    private int Nearest(string wanted)
    {
        for (var tag = wanted; tag is not null; tag = LanguageTag.Shorten(tag))
        {
            if (Find(tag) is >= 0 and var index)
            {
                return index;
            }

            foreach (var name in IsDari(tag) ? DariTags : [])
            {
                if (Find(name) is >= 0 and var dari)
                {
                    return dari;
                }
            }
        }

        return Variant(wanted);
    }

    private int Variant(string wanted)
    {
        var family = Family(wanted);
        var script = LanguageScript.Of(wanted);
        var found = Find(family);
        for (var i = 0; i < _tags.Length && found < 0; i++)
        {
            found = Family(_tags[i]) == family && LanguageScript.Of(_tags[i]) == script ? i : -1;
        }

        for (var i = 0; i < _tags.Length && found < 0; i++)
        {
            found = Family(_tags[i]) == family ? i : -1;
        }

        return found;
    }

    private int Find(string tag) => _tags.AsSpan().BinarySearch(tag, StringComparer.Ordinal);
}
