namespace ElectionCore.Interchange;

/// <summary>One object of a Popolo document, wherever it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Node">The object.</param>
/// <param name="Path">Its path in the document.</param>
internal sealed record PopoloItem(PopoloKind Kind, JsonNode Node, string Path)
{
    /// <summary>Whether it stands inside another, which may be a copy of one that stands by itself.</summary>
    public bool IsEmbedded => Container is not null;

    /// <summary>What it stands in.</summary>
    public PopoloItem? Container { get; init; }

    /// <summary>The property of the container it stands in.</summary>
    public string? Within { get; init; }

    /// <summary>Its identifier as a text, or null.</summary>
    public string? Id => IdOf(Node.Find("id"));

    /// <summary>The identifier a property names, be it <c>post_id</c> or an embedded <c>post</c>; else that of the container.</summary>
    public JsonNode? Reference(string name, PopoloKind kind)
    {
        if (Given(Node.Find(name + "_id")) is { } direct)
        {
            return direct;
        }

        if (Node.Find(name) is { } embedded && Given(embedded.Find("id")) is { } inner)
        {
            return inner;
        }

        var container = Container;
        var isList = Within is "memberships" or "posts" or "children" or "organizations" or "persons";
        if (container is null || !isList || (name == "parent") != (Within == "children"))
        {
            return null;
        }

        return container.Kind == kind
            ? Given(container.Node.Find("id"))
            : name == "organization" && container.Kind == PopoloKind.Post ? container.Reference(name, kind) : null;
    }

    public string? ReferenceId(string name, PopoloKind kind) => IdOf(Reference(name, kind));

    /// <summary>The text of an identifier, which real files also write as a number.</summary>
    public static string? IdOf(JsonNode? node) => Given(node) is { Kind: System.Text.Json.JsonTokenType.String or System.Text.Json.JsonTokenType.Number } id
        ? id.Text.Trim()
        : null;

    private static JsonNode? Given(JsonNode? node) => node switch
    {
        null or { Kind: System.Text.Json.JsonTokenType.Null } => null,
        { Kind: System.Text.Json.JsonTokenType.String } text when string.IsNullOrWhiteSpace(text.Text) => null,
        _ => node,
    };
}
