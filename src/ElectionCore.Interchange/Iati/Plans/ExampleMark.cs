using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What shows people that a text is of an example; who reads the file again takes it off.</summary>
internal static class ExampleMark
{
    public const string Text = "[Example]";
    private const string Start = $"{Text} ";

    public static LocalizedText Put(LocalizedText text, RecordStanding standing) => standing == RecordStanding.Example ? Each(text, t => Start + t) : text;

    public static string? Put(string? text, RecordStanding standing) =>
        standing != RecordStanding.Example ? text : text is null ? Text : Start + text;

    public static LocalizedText? Remove(LocalizedText? text, RecordStanding standing) =>
        standing == RecordStanding.Example && text is not null ? Each(text, t => Remove(t, standing) ?? t) : text;

    /// <returns>The text without mark; null when there is nothing else.</returns>
    public static string? Remove(string? text, RecordStanding standing)
    {
        if (standing != RecordStanding.Example || text is null || text == Text)
        {
            return standing == RecordStanding.Example ? null : text;
        }

        return text.StartsWith(Start, StringComparison.Ordinal) ? text[Start.Length..] : text;
    }

    private static LocalizedText Each(LocalizedText text, Func<string, string> change) => LocalizedText.Create(text.Tags.Select(tag =>
    {
        _ = text.TryGet(tag, out var words);
        return KeyValuePair.Create(tag, change(words!));
    }));
}
