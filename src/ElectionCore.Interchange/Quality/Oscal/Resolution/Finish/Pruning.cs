using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>
/// Leaves of groups without controls, loose parameters and resources those that are to be kept or that something refers to which
/// stays itself.
/// </summary>
internal sealed class Pruning
{
    private readonly Dictionary<CatalogNode, CatalogNode> _parents = [];
    private readonly ILookup<string, CatalogNode> _groupsById;
    private readonly ILookup<string, LooseParameter> _parametersById;
    private readonly ILookup<string, JsonObject> _resourcesById;
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);
    private readonly Queue<string> _open = [];
    private readonly HashSet<CatalogNode> _nodes = [];
    private readonly HashSet<LooseParameter> _parameters = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<JsonObject> _resources = [];

    private Pruning(CatalogNode catalog, IEnumerable<LooseParameter> parameters, IEnumerable<JsonObject> resources)
    {
        foreach (var node in catalog.Below())
        {
            node.Controls.ForEach(c => _parents[c] = node);
            node.Groups.ForEach(g => _parents[g] = node);
        }

        _groupsById = _parents.Keys.Where(n => n.Kind == "group" && n.Id is not null).ToLookup(n => n.Id!, StringComparer.Ordinal);
        _parametersById = parameters.ToLookup(p => p.Id, StringComparer.Ordinal);
        _resourcesById = resources.ToLookup(r => OscalReferences.Key(r.Text("uuid")!), StringComparer.Ordinal);
    }

    public List<JsonObject> Parameters { get; private set; } = [];

    public List<JsonObject> Resources { get; private set; } = [];

    /// <summary>Prunes the groups of a catalog, and tells which parameters and resources stay.</summary>
    public static Pruning Of(CatalogNode catalog, JsonObject metadata, LooseParameter[] parameters, List<JsonObject> resources)
    {
        Pruning pruning = new(catalog, parameters, resources);
        pruning.Mention(metadata);
        pruning.Keep(catalog);
        foreach (var node in catalog.Below().Where(n => n.Kind != "group" || n.IsHeld))
        {
            pruning.Keep(node);
        }

        Array.ForEach(Array.FindAll(parameters, p => !p.IsSpare && (p.IsSet || p.Content.IsKeptAlways())), pruning.Keep);
        resources.FindAll(OscalJson.IsKeptAlways).ForEach(pruning.Keep);
        pruning.Follow();
        pruning.Sweep(catalog);
        pruning.Parameters = pruning.Free(parameters);
        pruning.Resources = resources.FindAll(pruning._resources.Contains);
        return pruning;
    }

    // Everything that is kept may keep more, until nothing new is mentioned.
    private void Follow()
    {
        while (_open.TryDequeue(out var id))
        {
            foreach (var group in _groupsById[id])
            {
                Keep(group);
            }

            foreach (var parameter in _parametersById[id])
            {
                Keep(parameter);
            }

            foreach (var resource in _resourcesById[id])
            {
                Keep(resource);
            }
        }
    }

    private void Keep(CatalogNode node)
    {
        // With what it stands in, up to what is kept already.
        for (var next = node; next is not null && _nodes.Add(next); next = _parents.GetValueOrDefault(next))
        {
            Mention(next.Content);
        }
    }

    private void Keep(LooseParameter parameter)
    {
        if (_parameters.Add(parameter))
        {
            Mention(parameter.Content);
        }
    }

    private void Keep(JsonObject resource)
    {
        if (_resources.Add(resource))
        {
            Mention(resource);
        }
    }

    private void Mention(Node node)
    {
        foreach (var id in OscalReferences.Mentioned(node).Where(_mentioned.Add))
        {
            _open.Enqueue(id);
        }
    }

    private void Sweep(CatalogNode node)
    {
        node.Groups.RemoveAll(g => !_nodes.Contains(g));
        node.Groups.ForEach(Sweep);
    }

    // The parameters whose holder is not in the catalog; those of controls only where there is no other of the id, and none twice.
    private List<JsonObject> Free(IEnumerable<LooseParameter> parameters)
    {
        var held = _nodes.SelectMany(n => n.Content.Objects("params")).Select(p => p.Text("id")!).ToHashSet(StringComparer.Ordinal);
        var free = parameters.Where(p => _parameters.Contains(p) && !held.Contains(p.Id)).ToList();
        var proper = free.Where(p => !p.IsSpare).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return [.. free.Where(p => !p.IsSpare || proper.Add(p.Id)).Select(p => p.Content).DistinctBy(p => p.ToJsonString(), StringComparer.Ordinal)];
    }
}
