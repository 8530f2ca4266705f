using System.Text;

namespace ElectionCore;

/// <summary>The words of enumerations as files and messages write them: lower case, joined by hyphens.</summary>
public static class Words
{
    /// <summary>The word of a value: <c>AdditionalCharge</c> is <c>additional-charge</c>.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The word.</returns>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        var word = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }

    /// <summary>The words of a value as a sentence has them: <c>AdditionalCharge</c> is <c>additional charge</c>.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The words.</returns>
    public static string Plain<T>(T value)
        where T : struct, Enum =>
        Plain(Of(value));

    /// <summary>A word as a sentence has it: <c>additional-charge</c> is <c>additional charge</c>.</summary>
    /// <param name="word">The word, such as one of <see cref="Of"/> or the kind of a <see cref="SubjectRef"/>.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public static string Plain(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Replace('-', ' ');
    }

    /// <summary>Finds the value of a word.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="word">The word; case does not matter.</param>
    /// <param name="value">The value, or the default one.</param>
    /// <returns>Whether the enumeration has such a value.</returns>
    public static bool TryParse<T>(string? word, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (string.Equals(Of(candidate), word, StringComparison.OrdinalIgnoreCase))
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }
}
