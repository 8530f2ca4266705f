using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>References within a document: <c>#id</c>, and parameters inserted into prose.</summary>
internal static partial class OscalReferences
{
    /// <summary>Every id that texts refer to in whatever form; UUIDs in small letters.</summary>
    public static IEnumerable<string> Mentioned(Node? node) => Texts(node).SelectMany(t => Ids(t.Text, t.Name));

    /// <summary>The references that are surely meant as such: inserted parameters, links, and links in prose.</summary>
    public static IEnumerable<(string Reference, string Id, Node At)> Meant(Node? node)
    {
        foreach (var (text, name, at) in Texts(node))
        {
            if (name == "href" && text.StartsWith('#') && text.Length > 1)
            {
                yield return (text, Key(text[1..]), at);
            }

            foreach (var match in Insertion().Matches(text).Concat(name is "prose" or "text" or "remarks" ? ProseLink().Matches(text) : []))
            {
                yield return (match.Value, Key(match.Groups["id"].Value), at);
            }
        }
    }

    /// <summary>The ids and UUIDs of all objects of a document.</summary>
    public static IEnumerable<string> Defined(Node? node) => Texts(node).Where(t => t.Name is "id" or "uuid").Select(t => Key(t.Text));

    public static string Key(string id) => Uuid.TryParse(id, out var uuid) ? uuid.ToString() : id;

    private static IEnumerable<string> Ids(string text, string name)
    {
        if (name == "depends-on")
        {
            yield return text;
        }

        if (text.Contains('#', StringComparison.Ordinal))
        {
            foreach (var id in Fragment().Matches(text).Select(m => m.Groups["id"].Value))
            {
                yield return Key(id);
                yield return Key(id.TrimEnd('.', '-'));
            }
        }

        if (text.Contains("insert", StringComparison.Ordinal))
        {
            foreach (var match in Insertion().Matches(text).AsEnumerable())
            {
                yield return match.Groups["id"].Value;
            }
        }
    }

    private static IEnumerable<(string Text, string Name, Node At)> Texts(Node? root)
    {
        Stack<(Node? Node, string Name)> open = new([(root, "")]);
        while (open.TryPop(out var next))
        {
            switch (next.Node)
            {
                case JsonObject members:
                    foreach (var (name, member) in members.Reverse())
                    {
                        open.Push((member, name));
                    }

                    break;
                case JsonArray items:
                    foreach (var item in items.Reverse())
                    {
                        open.Push((item, next.Name));
                    }

                    break;
                case JsonValue value when value.TryGetValue(out string? text):
                    yield return (text, next.Name, value);
                    break;
            }
        }
    }

    [GeneratedRegex(@"#(?<id>[\p{L}\p{N}_][\p{L}\p{N}_.\-]*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Fragment();

    [GeneratedRegex(@"\]\(#(?<id>[^)\s]+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ProseLink();

    [GeneratedRegex(@"\{\{\s*insert:\s*param\s*,\s*(?<id>[^\s}]+)\s*\}\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Insertion();
}
