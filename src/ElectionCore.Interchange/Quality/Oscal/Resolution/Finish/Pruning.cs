using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>
/// Leaves of groups without controls, loose parameters and resources those that are to be kept or that something refers to which
/// stays itself.
/// </summary>
internal sealed class Pruning
{
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);
    private readonly HashSet<CatalogNode> _groups = [];

    private Pruning()
    {
    }

    public List<JsonObject> Parameters { get; private set; } = [];

    public List<JsonObject> Resources { get; private set; } = [];

    public static Pruning Of(CatalogNode catalog, JsonObject metadata, IEnumerable<LooseParameter> parameters, IEnumerable<JsonObject> resources)
    {
        Pruning pruning = new();
        pruning._mentioned.UnionWith(OscalReferences.Mentioned(metadata));
        pruning.Keep(catalog);
        pruning.Spread([.. catalog.Below().Where(n => n.Kind == "group")], [.. parameters], [.. resources]);
        pruning.Sweep(catalog);
        return pruning;
    }

    // Whether anything below stays of its own.
    private bool Keep(CatalogNode node)
    {
        var isKept = node.Kind != "group" || node.IsHeld;
        foreach (var child in node.Controls.Concat(node.Groups))
        {
            isKept |= Keep(child);
        }

        if (isKept)
        {
            Take(node);
        }

        return isKept;
    }

    private void Take(CatalogNode node)
    {
        if (_groups.Add(node))
        {
            _mentioned.UnionWith(OscalReferences.Mentioned(node.Content));
        }
    }

    private void Spread(List<CatalogNode> groups, List<LooseParameter> parameters, List<JsonObject> resources)
    {
        HashSet<LooseParameter> keptParameters = new(ReferenceEqualityComparer.Instance);
        HashSet<JsonObject> keptResources = [];
        int before;
        do
        {
            before = _groups.Count + keptParameters.Count + keptResources.Count;
            groups.FindAll(g => !_groups.Contains(g) && g.Id is { } id && _mentioned.Contains(id)).ForEach(Take);
            groups.FindAll(g => !_groups.Contains(g) && g.Groups.Exists(_groups.Contains)).ForEach(Take);
            foreach (var parameter in parameters.Where(p => IsWanted(p) && keptParameters.Add(p)))
            {
                _mentioned.UnionWith(OscalReferences.Mentioned(parameter.Content));
            }

            foreach (var resource in resources.Where(r => (r.IsKeptAlways() || IsMentioned(r.Text("uuid")!)) && keptResources.Add(r)))
            {
                _mentioned.UnionWith(OscalReferences.Mentioned(resource));
            }
        }
        while (before != _groups.Count + keptParameters.Count + keptResources.Count);

        var held = _groups.SelectMany(n => n.Content.Objects("params")).Select(p => p.Text("id")!).ToHashSet(StringComparer.Ordinal);
        var free = parameters.FindAll(p => keptParameters.Contains(p) && !held.Contains(p.Id));
        var proper = free.Where(p => !p.IsSpare).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        Parameters = [.. free.Where(p => !p.IsSpare || proper.Add(p.Id)).Select(p => p.Content)];
        for (var i = Parameters.Count - 1; i >= 0; i--)
        {
            // The same catalog imported twice brings its parameters twice.
            if (Parameters.FindIndex(p => Node.DeepEquals(p, Parameters[i])) < i)
            {
                Parameters.RemoveAt(i);
            }
        }

        Resources = resources.FindAll(keptResources.Contains);
    }

    private bool IsWanted(LooseParameter parameter) =>
        _mentioned.Contains(parameter.Id) || (!parameter.IsSpare && (parameter.IsSet || parameter.Content.IsKeptAlways()));

    private bool IsMentioned(string uuid) => _mentioned.Contains(OscalReferences.Key(uuid));

    private void Sweep(CatalogNode node)
    {
        node.Groups.RemoveAll(g => !_groups.Contains(g));
        node.Groups.ForEach(Sweep);
    }
}
