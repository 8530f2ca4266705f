using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>Settles what happens to controls of the same id: the directive <c>combine</c>.</summary>
internal sealed class ControlCombiner(CombineMethod method, OscalFindings findings)
{
    private static readonly string[] Identified = ["params", "parts"];
    private readonly Dictionary<string, CatalogNode> _first = new(StringComparer.Ordinal);
    private readonly List<(CatalogNode To, List<CatalogNode> Controls)> _moves = [];

    /// <summary>Goes through what was taken up, in order.</summary>
    public void Combine(IEnumerable<ImportedControls> imports)
    {
        foreach (var import in imports)
        {
            Settle(import.Catalog, import);
        }

        foreach (var (to, controls) in _moves)
        {
            to.Controls.AddRange(controls);
        }
    }

    private static void Merge(CatalogNode first, CatalogNode later)
    {
        foreach (var (name, member) in later.Content)
        {
            if (member is JsonArray added && first.Content[name] is JsonArray array)
            {
                var ids = array.Select(Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
                array.AddMissing(added.Where(i => !Identified.Contains(name, StringComparer.Ordinal) || Id(i) is not { } id || !ids.Contains(id)));
            }
            else if (first.Content[name] is null)
            {
                first.Content[name] = member?.DeepClone();
            }
        }
    }

    private static string? Id(Node? item) => (item as JsonObject)?.Text("id");

    private void Settle(CatalogNode holder, ImportedControls import)
    {
        var kept = Settled(holder.Controls, import);
        holder.Controls.Clear();
        holder.Controls.AddRange(kept);
        foreach (var group in holder.Groups)
        {
            Settle(group, import);
        }
    }

    private List<CatalogNode> Settled(IEnumerable<CatalogNode> controls, ImportedControls import)
    {
        List<CatalogNode> kept = [];
        foreach (var control in controls)
        {
            if (_first.TryAdd(control.Id!, control))
            {
                Settle(control, import);
                kept.Add(control);
            }
            else if (IsFolded(_first[control.Id!], control))
            {
                Fold(_first[control.Id!], control, import);
            }
            else
            {
                findings.Add(
                    InterchangeDiagnostics.OscalControlClash, control.File, control.Origin,
                    ("id", OscalText.Shorten(control.Id!)), ("first", _first[control.Id!].Place));
                Settle(control, import);
                kept.Add(control);
            }
        }

        return kept;
    }

    // A control that is there only because of one within it is no second one beside the same control.
    private bool IsFolded(CatalogNode first, CatalogNode later) =>
        method != CombineMethod.Keep || ((first.IsImplied || later.IsImplied) && Node.DeepEquals(first.Content, later.Content));

    private void Fold(CatalogNode first, CatalogNode later, ImportedControls import)
    {
        if (method == CombineMethod.Merge)
        {
            Merge(first, later);
        }
        else
        {
            import.AddParameters(later.Content, isSpare: true);
        }

        _moves.Add((first, Settled(later.Controls, import)));
    }
}
