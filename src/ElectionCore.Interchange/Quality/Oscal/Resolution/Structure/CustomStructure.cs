using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>The groups that a profile lays out, with the controls it inserts into them.</summary>
internal sealed class CustomStructure
{
    private const string Insert = "insert-controls";
    private readonly IReadOnlyList<ImportedControls> _imports;
    private readonly CombineMethod _method;
    private readonly OscalFindings _findings;
    private readonly string _file;
    private readonly ControlSelector _selector;
    private readonly Dictionary<string, CatalogNode> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<CatalogNode, JsonObject> _placed = [];

    public CustomStructure(IReadOnlyList<ImportedControls> imports, CombineMethod method, OscalFindings findings, string file)
    {
        (_imports, _method, _findings, _file) = (imports, method, findings, file);
        _selector = new(imports.Select(i => i.Catalog), "what was taken up", findings, file);
        foreach (var group in imports.SelectMany(i => i.Catalog.Below()).Where(n => n.Kind == "group" && n.Id is not null))
        {
            _groups.TryAdd(group.Id!, group);
        }
    }

    public CatalogNode Build(JsonObject custom)
    {
        var root = CatalogNode.NewCatalog();
        Fill(root, custom);
        string[] unplaced =
            [.. _imports.SelectMany(i => i.Catalog.AllControls()).Where(c => !c.IsImplied && !_placed.ContainsKey(c)).Select(c => c.Id!)];
        if (unplaced.Length > 0)
        {
            _findings.Add(
                InterchangeDiagnostics.OscalNotPlaced, _file, custom, ("count", unplaced.Length), ("ids", OscalText.Listed(unplaced)));
        }

        return root;
    }

    private void Fill(CatalogNode holder, JsonObject directive)
    {
        holder.Groups.AddRange(directive.Objects("groups").Select(Group));
        foreach (var insertion in directive.Objects(Insert))
        {
            var controls = Inserted(insertion);
            holder.Controls.AddRange(controls);
            if (controls.Count == 0)
            {
                _findings.Add(InterchangeDiagnostics.OscalNothingInserted, _file, insertion);
            }
        }
    }

    private CatalogNode Group(JsonObject directive)
    {
        JsonObject content = [];
        var imported = directive.Text("id") is { } id ? _groups.GetValueOrDefault(id)?.Content : null;
        foreach (var (name, member) in imported ?? [])
        {
            content[name] = member?.DeepClone();
        }

        foreach (var (name, member) in directive.Where(m => m.Key is not ("groups" or Insert)))
        {
            // Of an imported group of the same id comes all that the profile does not say itself; lists are joined.
            if (member is JsonArray own && content[name] is JsonArray array)
            {
                array.AddMissing(own);
            }
            else
            {
                content[name] = member?.DeepClone();
            }
        }

        var group = CatalogNode.NewGroup(content, directive, _file);
        Fill(group, directive);
        return group;
    }

    private List<CatalogNode> Inserted(JsonObject insertion)
    {
        var choice = _selector.Select(insertion, isWithParents: false);
        var order = insertion.Text("order");
        if (order is not (null or "keep" or "ascending" or "descending"))
        {
            _findings.Add(
                InterchangeDiagnostics.OscalUnknownWord, _file, insertion["order"]!,
                ("value", OscalText.Shorten(order)), ("expected", "keep, ascending, descending"), ("taken", "keep"));
        }

        return Taken(_imports.SelectMany(i => i.Catalog.Below().Where(n => n.Kind != "control")).SelectMany(n => n.Controls), choice, insertion, order);
    }

    private List<CatalogNode> Taken(IEnumerable<CatalogNode> controls, ControlChoice choice, JsonObject insertion, string? order)
    {
        List<CatalogNode> taken = [];
        foreach (var control in controls)
        {
            var within = Taken(control.Controls, choice, insertion, order);
            if (choice.Holds(control) && IsPlaceable(control, insertion))
            {
                var copy = control.Copy();
                copy.Controls.AddRange(within);
                taken.Add(copy);
            }
            else
            {
                taken.AddRange(within);
            }
        }

        return order switch
        {
            "ascending" => [.. taken.OrderBy(c => c.Id, StringComparer.Ordinal)],
            "descending" => [.. taken.OrderByDescending(c => c.Id, StringComparer.Ordinal)],
            _ => taken,
        };
    }

    private bool IsPlaceable(CatalogNode control, JsonObject insertion)
    {
        if (_placed.TryAdd(control, insertion))
        {
            return true;
        }

        if (_method == CombineMethod.Keep)
        {
            _findings.Add(
                InterchangeDiagnostics.OscalControlClash, _file, insertion,
                ("id", OscalText.Shorten(control.Id!)), ("first", $"{_file} {_placed[control].GetPath()}"));
        }

        return _method == CombineMethod.Keep;
    }
}
