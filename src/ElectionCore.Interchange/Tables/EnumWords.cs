using System.Collections.Frozen;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>The words of an enumeration, looked up once.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> ByValue = Enum.GetValues<T>().ToFrozenDictionary(v => v, Words.Of);

    private static readonly FrozenDictionary<string, T> ByWord =
        ByValue.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.OrdinalIgnoreCase);

    public static string Expected { get; } = "one of " + string.Join(", ", Enum.GetValues<T>().Select(Words.Of));

    public static string Of(T value) => ByValue.TryGetValue(value, out var word) ? word : Words.Of(value);

    public static bool TryParse(string text, out T value) => ByWord.TryGetValue(text.Trim(), out value);
}
