using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>A catalog, group or control that is being worked on: its own content, and the groups and controls in it.</summary>
internal sealed class CatalogNode
{
    private CatalogNode(string kind, JsonObject content, JsonObject origin, string file) => (Kind, Content, Origin, File) = (kind, content, origin, file);

    /// <summary><c>catalog</c>, <c>group</c> or <c>control</c>.</summary>
    public string Kind { get; }

    /// <summary>Its properties without the groups and controls; its own to change once it was taken up.</summary>
    public JsonObject Content { get; }

    /// <summary>The object in the document it comes from, which is never changed.</summary>
    public JsonObject Origin { get; }

    /// <summary>The document it comes from.</summary>
    public string File { get; }

    public List<CatalogNode> Controls { get; } = [];

    public List<CatalogNode> Groups { get; } = [];

    /// <summary>Whether a control is there only because of one within it that was selected.</summary>
    public bool IsImplied { get; private init; }

    /// <summary>Whether a group stays even without controls.</summary>
    public bool IsHeld { get; set; }

    public string? Id => Content.Text("id");

    public string Place => $"{File} {Origin.GetPath()}";

    /// <summary>Reads a catalog. Contents stay those of the document.</summary>
    public static CatalogNode Read(OscalDocument document) => Read("catalog", document.Root, document.Name);

    public static CatalogNode NewCatalog() => new("catalog", [], [], "");

    public static CatalogNode NewGroup(JsonObject content, JsonObject origin, string file) => new("group", content, origin, file) { IsHeld = true };

    /// <summary>A copy of the content without the groups and controls.</summary>
    public CatalogNode Copy(bool isImplied = false)
    {
        JsonObject content = [];
        foreach (var (name, member) in Content)
        {
            if (name is not ("controls" or "groups"))
            {
                content[name] = member?.DeepClone();
            }
        }

        return new(Kind, content, Origin, File) { IsImplied = isImplied, IsHeld = IsHeld };
    }

    /// <summary>The controls, each before those in it, those of groups last.</summary>
    public IEnumerable<CatalogNode> AllControls() => Below().Where(n => n.Kind == "control");

    /// <summary>This and all within it, in the order of the document.</summary>
    public IEnumerable<CatalogNode> Below()
    {
        // Not by recursion: the steps between nested iterators would multiply with the depth.
        Stack<CatalogNode> open = new([this]);
        while (open.TryPop(out var node))
        {
            yield return node;
            foreach (var child in node.Controls.Concat(node.Groups).Reverse())
            {
                open.Push(child);
            }
        }
    }

    /// <summary>How deep the whole will be nested as JSON, where this stands at a depth.</summary>
    public int Levels(int depth)
    {
        var deepest = 0;
        Stack<(CatalogNode Node, int Depth)> open = new([(this, depth)]);
        while (open.TryPop(out var next))
        {
            deepest = Math.Max(deepest, next.Depth + next.Node.Content.Levels() - 1);
            foreach (var child in next.Node.Controls.Concat(next.Node.Groups))
            {
                open.Push((child, next.Depth + 2));
            }
        }

        return deepest;
    }

    /// <summary>The whole as JSON. The contents move into it.</summary>
    public JsonObject ToJson()
    {
        Add("controls", Controls);
        Add("groups", Groups);
        return Content;
    }

    private static CatalogNode Read(string kind, JsonObject value, string file)
    {
        CatalogNode node = new(kind, value, value, file);
        node.Controls.AddRange(value.Objects("controls").Select(c => Read("control", c, file)));
        node.Groups.AddRange(kind == "control" ? [] : value.Objects("groups").Select(g => Read("group", g, file)));
        return node;
    }

    private void Add(string name, List<CatalogNode> children)
    {
        if (children.Count > 0)
        {
            JsonArray array = [];
            foreach (var child in children)
            {
                array.Add((Node)child.ToJson());
            }

            Content[name] = array;
        }
    }
}
