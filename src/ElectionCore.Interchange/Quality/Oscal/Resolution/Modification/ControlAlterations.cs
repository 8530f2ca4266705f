using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>Alters controls as a profile says: of each alteration first what is removed, then what is added.</summary>
internal sealed class ControlAlterations(OscalFindings findings, string file)
{
    private static readonly string[] Criteria = ["by-id", "by-name", "by-class", "by-item-name", "by-ns"];

    public void Apply(IEnumerable<JsonObject> alterations, CatalogNode catalog, CancellationToken cancellationToken)
    {
        var controls = catalog.AllControls().ToLookup(c => c.Id!, StringComparer.Ordinal);
        ControlAdditions additions = new(findings, file);
        foreach (var alteration in alterations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var id = alteration.Text("control-id")!;
            if (!controls.Contains(id))
            {
                findings.Add(InterchangeDiagnostics.OscalUnknownAlteration, file, alteration, ("id", OscalText.Shorten(id)));
            }

            foreach (var control in controls[id])
            {
                foreach (var removal in alteration.Objects("removes"))
                {
                    Remove(control, removal);
                }

                foreach (var addition in alteration.Objects("adds"))
                {
                    additions.Add(control, addition);
                }
            }
        }
    }

    private static bool IsMet(JsonObject removal, ControlObject item)
    {
        // A property or part without a namespace is in that of OSCAL.
        var space = item.Kind is "prop" or "part" ? item.Value.Text("ns") ?? OscalModel.Namespace : null;
        return Is("by-id", item.Value.Text("id")) && Is("by-name", item.Value.Text("name")) && Is("by-class", item.Value.Text("class"))
            && Is("by-item-name", item.Kind) && Is("by-ns", space);

        bool Is(string criterion, string? value) => removal.Text(criterion) is not { } wanted || string.Equals(wanted, value, StringComparison.Ordinal);
    }

    private void Remove(CatalogNode control, JsonObject removal)
    {
        // An id is unique, so it reaches into the controls within; all else is about the control itself, whose structure may have
        // separated those already.
        var reached = removal.ContainsKey("by-id") ? control.AllControls() : [control];
        ControlObject[] met = Criteria.Any(removal.ContainsKey)
            ? [.. reached.SelectMany(c => ControlObject.Within(c.Content, "control")).Where(o => IsMet(removal, o))]
            : [];
        foreach (var item in met)
        {
            item.List.Remove(item.Value);
            if (item.List.Count == 0)
            {
                item.Owner.Remove(ControlObject.Lists.First(l => l.Kind == item.Kind).List);
            }
        }

        if (met.Length == 0)
        {
            findings.Add(InterchangeDiagnostics.OscalNothingRemoved, file, removal, ("id", OscalText.Shorten(control.Id!)));
        }
    }
}
