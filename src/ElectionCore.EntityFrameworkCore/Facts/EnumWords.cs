using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>The words that stand for the choices of an enumeration in the database.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> s_words = Enum.GetValues<T>().ToDictionary(v => v, Words.Of);
    private static readonly Dictionary<string, T> s_values = s_words.ToDictionary(w => w.Value, w => w.Key, StringComparer.Ordinal);

    /// <summary>The word for a choice.</summary>
    public static string Of(T value) => s_words[value];

    /// <summary>The choice for a word.</summary>
    /// <exception cref="FormatException">No choice has that word.</exception>
    public static T Parse(string word) => s_values.TryGetValue(word, out var value)
        ? value
        : throw new FormatException($"\"{word}\" is none of {string.Join(", ", s_values.Keys)}.");
}
