using System.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Options that take one of the words of an enumeration, or are left out.</summary>
internal static class OptionalWords
{
    public static Option<T?> Of<T>(string name, string description)
        where T : struct, Enum => new(name)
    {
        Description = $"{description} One of: {string.Join(", ", Enum.GetValues<T>().Select(Words.Of))}.",
        HelpName = "WORD",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (Words.TryParse<T>(text, out var value))
            {
                return value;
            }

            result.AddError($"'{text}' is none of {string.Join(", ", Enum.GetValues<T>().Select(Words.Of))}.");
            return null;
        },
    };
}
