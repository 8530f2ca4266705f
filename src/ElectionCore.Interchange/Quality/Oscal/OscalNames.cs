using System.Globalization;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>The names that OSCAL documents made here give to things: always the same for the same thing, so that others can refer to them.</summary>
public static class OscalNames
{
    /// <summary>The namespace of our own properties and parts.</summary>
    public const string Namespace = "https://electioncore.org/ns/oscal";

    private const char Between = '\u001F';
    private static readonly Guid Space = Uuid.Of(new("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), Namespace);

    /// <summary>The UUID of a thing, made from what identifies it (RFC 9562, version 5, within the UUID of <see cref="Namespace"/>).</summary>
    /// <param name="keys">What identifies it, from the kind of thing to its own code.</param>
    /// <returns>The UUID. Other keys give another one, also where they read the same when put together.</returns>
    /// <exception cref="ArgumentException">There are no keys, or one is null or holds the character U+001F.</exception>
    public static Guid UuidOf(params ReadOnlySpan<string> keys)
    {
        if (keys.IsEmpty)
        {
            throw new ArgumentException("A key is required.", nameof(keys));
        }

        foreach (var key in keys)
        {
            if (key is null || key.Contains(Between, StringComparison.Ordinal))
            {
                throw new ArgumentException("Keys are texts without the character that separates them.", nameof(keys));
            }
        }

        return Uuid.Of(Space, string.Join(Between, keys!));
    }

    /// <summary>
    /// A text as a token, as ids and names have to be: letters and digits, <c>.</c> and <c>-</c> stay, all else becomes its number in
    /// hexadecimal digits between underscores, and so does a first character that is no letter. Different texts give different tokens.
    /// </summary>
    /// <param name="text">The text, such as the number of a clause.</param>
    /// <returns>The token: <c>4.1</c> gives <c>_34_.1</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or empty, or no well-formed Unicode.</exception>
    public static string TokenOf(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        StringBuilder token = new();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar && !text.Contains('\uFFFD', StringComparison.Ordinal))
            {
                throw new ArgumentException("The text is no well-formed Unicode.", nameof(text));
            }

            var isPlain = IsLetter(rune) || (token.Length > 0 && (IsNumber(rune) || rune.Value is '.' or '-'));
            token.Append(isPlain ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"_{rune.Value:x}_"));
        }

        return token.ToString();
    }

    /// <summary>Whether a text is a token of OSCAL.</summary>
    internal static bool IsToken(string text)
    {
        var isFirst = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!(IsLetter(rune) || rune.Value == '_' || (!isFirst && (IsNumber(rune) || rune.Value is '.' or '-'))))
            {
                return false;
            }

            isFirst = false;
        }

        return !isFirst;
    }

    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune);

    private static bool IsNumber(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
