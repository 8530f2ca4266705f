using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>The controls in the groups and controls they come from. Groups of the same id become one.</summary>
internal sealed class AsIsStructure(OscalFindings findings)
{
    private readonly Dictionary<string, CatalogNode> _known = new(StringComparer.Ordinal);

    public CatalogNode Build(IEnumerable<ImportedControls> imports)
    {
        var root = CatalogNode.NewCatalog();
        foreach (var import in imports)
        {
            root.Controls.AddRange(import.Catalog.Controls);
            foreach (var group in import.Catalog.Groups)
            {
                Place(root, group);
            }
        }

        return root;
    }

    private void Place(CatalogNode holder, CatalogNode group)
    {
        var within = group.Groups.ToArray();
        group.Groups.Clear();
        var target = group;
        if (group.Id is { } id && !_known.TryAdd(id, group))
        {
            target = _known[id];
            Join(target, group);
        }
        else
        {
            holder.Groups.Add(group);
        }

        foreach (var child in within)
        {
            Place(target, child);
        }
    }

    private void Join(CatalogNode first, CatalogNode later)
    {
        first.Controls.AddRange(later.Controls);
        first.IsHeld |= later.IsHeld;
        List<string> differing = [];
        foreach (var (name, member) in later.Content)
        {
            if (member is JsonArray added)
            {
                first.Content.Array(name).AddMissing(added);
            }
            else if (!Node.DeepEquals(first.Content[name], member))
            {
                differing.Add(name);
            }
        }

        if (differing.Count > 0)
        {
            findings.Add(
                InterchangeDiagnostics.OscalGroupClash, later.File, later.Origin,
                ("id", OscalText.Shorten(later.Id!)), ("properties", OscalText.Listed(differing)));
        }
    }
}
