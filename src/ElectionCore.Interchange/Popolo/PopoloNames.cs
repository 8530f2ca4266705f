using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>
/// The name of a record in its languages: <c>name</c>, and of <c>other_names</c> those that state a language (<c>lang</c>).
/// </summary>
/// <remarks>
/// Popolo does not say in which language <c>name</c> is. It is taken for English, unless it is also given as the name in
/// another language. Of a language the first name counts.
/// </remarks>
internal static class PopoloNames
{
    private const string English = "en";
    private static readonly HashSet<string> OfOtherName = ["name", "lang", "language", "note"];

    public static IReadOnlyList<(string Tag, string Text)> Of(JsonNode node, PopoloKind kind, LossTally? losses)
    {
        var names = new List<(string Tag, string Text)>();
        var plain = TextOf(node, "name") ?? (kind == PopoloKind.Person ? Together(TextOf(node, "given_name"), TextOf(node, "family_name")) : null);
        foreach (var other in node.Find("other_names")?.Items ?? [])
        {
            AddOther(names, other, PopoloWords.Plural(kind), losses);
        }

        if (plain is not null && !names.Exists(n => n.Text == plain))
        {
            if (names.RemoveAll(n => n.Tag == English) > 0)
            {
                losses?.Add($"other_names of {PopoloWords.Plural(kind)} in a language that has a name already");
            }

            names.Insert(0, (English, plain));
        }

        return names;
    }

    private static void AddOther(List<(string Tag, string Text)> names, JsonNode other, string of, LossTally? losses)
    {
        if (TextOf(other, "name") is not { } text)
        {
            losses?.Add($"other_names of {of} without a name");
        }
        else if ((TextOf(other, "lang") ?? TextOf(other, "language")) is not { } tag)
        {
            losses?.Add($"other_names of {of} without a language");
        }
        else if (!LocalizedText.TryNormalizeTag(tag, out var normalized))
        {
            losses?.Add($"other_names of {of} in a language that is not told by its tag");
        }
        else if (names.Exists(n => n.Tag == normalized))
        {
            losses?.Add($"other_names of {of} in a language that has a name already");
        }
        else
        {
            names.Add((normalized, text));
            foreach (var member in other.Members.Where(m => !OfOtherName.Contains(m.Name) && PopoloWords.SaysSomething(m.Value)))
            {
                losses?.Add($"{RowReader.Shorten(member.Name)} of other_names of {of}");
            }
        }
    }

    private static string? Together(string? given, string? family) => (given, family) switch
    {
        (null, _) => family,
        (_, null) => given,
        _ => $"{given} {family}",
    };

    private static string? TextOf(JsonNode node, string property) =>
        node.Find(property) is { Kind: JsonTokenType.String, Text: var text } && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
