using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>A document under construction: who and what its parts refer to, and what it loses.</summary>
internal sealed class OscalDraft(OscalWriteOptions options)
{
    private readonly Dictionary<string, JsonObject> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _sites = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Title, List<string> Parties)> _roles = new(StringComparer.Ordinal);

    public OscalWriteOptions Options => options;

    public List<OscalLoss> Losses { get; } = [];

    public OscalProps Metadata { get; } = new();

    public void Lose(string what, string where, string why) => Losses.Add(new(what, where, why));

    /// <summary>The UUID of a person. Names are not known here, and are not written.</summary>
    public string Person(PersonRef person, OscalProps? more = null)
    {
        var id = OscalMake.Id("person", person.Value);
        if (!_parties.ContainsKey(id) || more is not null)
        {
            _parties[id] = OscalMake.Object(("uuid", id), ("type", "person"), ("props", (more ?? new OscalProps()).Add("person", person.Value).List));
        }

        return id;
    }

    public string Unit(UnitCode unit)
    {
        var id = OscalMake.Id("unit", unit.Value);
        _parties.TryAdd(id, OscalMake.Object(("uuid", id), ("type", "organization"), ("props", new OscalProps().Add("unit", unit.Value).List)));
        return id;
    }

    public string Site(PlaceCode site)
    {
        var id = OscalMake.Id("site", site.Value);
        _sites.TryAdd(id, OscalMake.Object(("uuid", id), ("title", OscalMake.Line(site.Value)), ("props", new OscalProps().Add("site", site.Value).List)));
        return id;
    }

    public void Role(string role, string title, string party)
    {
        _roles.TryAdd(role, (title, []));
        if (!_roles[role].Parties.Contains(party, StringComparer.Ordinal))
        {
            _roles[role].Parties.Add(party);
        }
    }

    /// <summary>The reference to a resource; of a UUID that is there already the first one stands.</summary>
    public string Resource(JsonObject resource)
    {
        var id = resource.Text("uuid")!;
        _resources.TryAdd(id, resource);
        return "#" + id;
    }

    public bool HasResource(string id) => _resources.ContainsKey(id);

    /// <summary>The reference to another document, by the name that it would be written under.</summary>
    public string Other(string kind, string code, string title, string? file, OscalProps? more = null) => Resource(OscalMake.Object(
        ("uuid", OscalMake.Id(kind, code)),
        ("title", OscalMake.Line(title)),
        ("props", (more ?? new OscalProps()).Add(kind, code).List),
        ("rlinks", file is null ? null : OscalMake.List([OscalMake.Object(("href", Uri.EscapeDataString(code) + file), ("media-type", "application/json"))]))));

    /// <summary>The document. Its UUID follows from all that it says, but for the time at which it is made.</summary>
    public OscalExport Finish(string model, string title, string version, params ReadOnlySpan<(string Name, Node? Value)> body)
    {
        JsonObject metadata = OscalMake.Object(
            ("title", title), ("last-modified", ""), ("version", version), ("oscal-version", OscalModel.Version), ("props", Metadata.List),
            ("roles", OscalMake.List(_roles.Select(r => OscalMake.Object(("id", r.Key), ("title", r.Value.Title))))),
            ("locations", OscalMake.List(_sites.Values)), ("parties", OscalMake.List(_parties.Values)),
            ("responsible-parties", OscalMake.List(_roles.Select(r => OscalMake.Object(("role-id", r.Key), ("party-uuids", OscalMake.List(r.Value.Parties)))))));
        JsonObject root = OscalMake.Object([("uuid", ""), ("metadata", metadata), .. body]);
        if (OscalMake.List(_resources.Values) is { } resources)
        {
            root["back-matter"] = new JsonObject { ["resources"] = resources };
        }

        JsonObject document = new() { [model] = root };
        var uuid = OscalNames.UuidOf("document", Convert.ToHexStringLower(SHA256.HashData(OscalJson.Write(document))));
        root["uuid"] = uuid.ToString("D");
        metadata["last-modified"] = OscalTime.Write(options.LastModified);
        return new() { Model = model, Document = OscalJson.Write(document), Uuid = uuid, Losses = [.. Losses] };
    }
}
