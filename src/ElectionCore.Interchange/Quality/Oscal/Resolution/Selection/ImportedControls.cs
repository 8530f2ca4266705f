using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>What one import took up: a catalog of the selected controls in their groups, and what may be needed with them.</summary>
internal sealed class ImportedControls
{
    private ImportedControls(OscalDocument source) => Source = source;

    public OscalDocument Source { get; }

    public CatalogNode Catalog { get; } = CatalogNode.NewCatalog();

    public List<LooseParameter> Parameters { get; } = [];

    /// <summary>Takes up of a catalog what an import asks for.</summary>
    public static ImportedControls Take(OscalDocument source, JsonObject directive, OscalFindings findings, string file)
    {
        var root = CatalogNode.Read(source);
        var choice = new ControlSelector([root], source.Name, findings, file).Select(directive, isWithParents: true);
        ImportedControls taken = new(source);
        taken.AddParameters(root.Content, isSpare: false);
        taken.Catalog.Controls.AddRange(taken.Controls(root.Controls, choice));
        var isAll = directive.Object("include-all") is not null;
        taken.Catalog.Groups.AddRange(root.Groups.Select(g => taken.Group(g, choice, isAll)));
        return taken;
    }

    /// <summary>Keeps the parameters of a control, catalog or group that may be needed without it.</summary>
    public void AddParameters(JsonObject holder, bool isSpare) =>
        Parameters.AddRange(holder.Objects("params").Select(p => new LooseParameter(p.DeepClone().AsObject(), isSpare)));

    private List<CatalogNode> Controls(IEnumerable<CatalogNode> controls, ControlChoice choice)
    {
        List<CatalogNode> taken = [];
        foreach (var control in controls)
        {
            var within = Controls(control.Controls, choice);
            if (choice.Holds(control))
            {
                var copy = control.Copy(choice.Implied.Contains(control));
                copy.Controls.AddRange(within);
                taken.Add(copy);
            }
            else
            {
                // What was selected within a control that was not moves up to its place.
                AddParameters(control.Content, isSpare: true);
                taken.AddRange(within);
            }
        }

        return taken;
    }

    private CatalogNode Group(CatalogNode group, ControlChoice choice, bool isAll)
    {
        var copy = group.Copy();
        AddParameters(group.Content, isSpare: false);
        copy.Controls.AddRange(Controls(group.Controls, choice));
        copy.Groups.AddRange(group.Groups.Select(g => Group(g, choice, isAll)));

        // A group that had no controls of its own is taken up with all others; one that lost its controls is not.
        copy.IsHeld = group.Content.IsKeptAlways() || (isAll && !group.AllControls().Any());
        return copy;
    }
}
