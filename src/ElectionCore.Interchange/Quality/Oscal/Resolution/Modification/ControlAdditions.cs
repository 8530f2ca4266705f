using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>Adds contents to a control, or within it to a parameter, a part or another control, or beside one of these.</summary>
internal sealed class ControlAdditions(OscalFindings findings, string file)
{
    private const string Control = "control";
    private const string TitleBeside = "a title stands in an object, not beside one";
    private static readonly string[] Contents = ["title", "params", "props", "links", "parts"];

    public void Add(CatalogNode control, JsonObject addition)
    {
        var position = Position(addition);
        var isFirst = position is "before" or "starting";
        if (addition.Text("by-id") is not { } id)
        {
            Inside(control.Content, Control, addition, isFirst);
            return;
        }

        var isBeside = position is "before" or "after";
        var nodes = control.AllControls().ToArray();
        if (nodes.Skip(1).FirstOrDefault(n => string.Equals(n.Id, id, StringComparison.Ordinal)) is { } child)
        {
            var holder = isBeside ? nodes.First(n => n.Controls.Contains(child)) : child;
            if (isBeside && addition.ContainsKey("title"))
            {
                Ignore(addition, "title", TitleBeside);
            }

            Inside(holder.Content, Control, addition, isFirst, isBeside ? ["title"] : []);
            return;
        }

        var target = nodes.SelectMany(n => ControlObject.Within(n.Content, Control)).FirstOrDefault(o => string.Equals(o.Value.Text("id"), id, StringComparison.Ordinal));
        if (target.Value is null)
        {
            var reason = string.Equals(id, control.Id, StringComparison.Ordinal)
                ? "by-id names the control itself, not an object within it"
                : $"there is no \"{OscalText.Shorten(id)}\" in the control \"{OscalText.Shorten(control.Id!)}\"";
            findings.Add(InterchangeDiagnostics.OscalAdditionIgnored, file, addition, ("what", What(addition)), ("reason", reason));
        }
        else if (isBeside)
        {
            Beside(target, addition, isFirst);
        }
        else
        {
            Inside(target.Value, target.Kind, addition, isFirst);
        }
    }

    private static string What(JsonObject addition) =>
        Contents.Where(addition.ContainsKey).ToArray() is { Length: > 0 } names ? string.Join(", ", names) : "nothing";

    private static void Insert(JsonArray list, JsonArray items, int index)
    {
        foreach (var item in items)
        {
            list.Insert(index++, item?.DeepClone());
        }
    }

    private string Position(JsonObject addition)
    {
        var position = addition.Text("position");
        if (position is null or "before" or "after" or "starting" or "ending")
        {
            return position ?? "ending";
        }

        findings.Add(
            InterchangeDiagnostics.OscalUnknownWord, file, addition["position"]!,
            ("value", OscalText.Shorten(position)), ("expected", "before, after, starting, ending"), ("taken", "ending"));
        return "ending";
    }

    private void Inside(JsonObject owner, string kind, JsonObject addition, bool isFirst, params ReadOnlySpan<string> except)
    {
        foreach (var name in Contents)
        {
            if (!addition.TryGetPropertyValue(name, out var member) || except.Contains(name, StringComparer.Ordinal))
            {
                continue;
            }

            if (!OscalModel.Of(kind)!.Any(p => p.Name == name))
            {
                Ignore(addition, name, $"a {kind} has none");
            }
            else if (member is JsonArray items)
            {
                var list = owner.Array(name);
                Insert(list, items, isFirst ? 0 : list.Count);
            }
            else
            {
                owner[name] = member?.DeepClone();
            }
        }
    }

    // What is of the same kind goes right beside the target, all else to the begin or end of its list around it.
    private void Beside(ControlObject target, JsonObject addition, bool isFirst)
    {
        var own = ControlObject.Lists.First(l => l.Kind == target.Kind).List;
        if (addition[own] is JsonArray items)
        {
            Insert(target.List, items, target.List.IndexOf(target.Value) + (isFirst ? 0 : 1));
        }

        if (addition.ContainsKey("title"))
        {
            Ignore(addition, "title", TitleBeside);
        }

        Inside(target.Owner, target.OwnerKind, addition, isFirst, own, "title");
    }

    private void Ignore(JsonObject addition, string what, string reason) =>
        findings.Add(InterchangeDiagnostics.OscalAdditionIgnored, file, addition, ("what", what), ("reason", reason));
}
