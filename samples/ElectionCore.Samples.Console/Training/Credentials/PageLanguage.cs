using System.CommandLine;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The language of a page that is printed.</summary>
internal static class PageLanguage
{
    public static Option<string?> Option() =>
        Values.Text("--language", "The language of the page: en, ar, ur, ps, fa-AF (or prs); another gives English words. Default: that of --lang.", "TAG");

    /// <exception cref="UsageException">It is no tag of a language.</exception>
    public static string Of(Verb verb, Option<string?> option)
    {
        var tag = verb.Parsed.GetValue(option) ?? verb.Language;
        return string.Equals(tag, "prs", StringComparison.OrdinalIgnoreCase) ? "fa-AF"
            : LocalizedText.TryNormalizeTag(tag, out var normal) ? normal
            : throw new UsageException("--language", $"'{Output.Clean(tag)}' is not a tag of a language, such as ur.");
    }
}
