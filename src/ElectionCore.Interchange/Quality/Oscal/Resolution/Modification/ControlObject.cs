using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>A parameter, property, link or part within a control, with the list it is in and what has that list.</summary>
internal readonly record struct ControlObject(JsonObject Value, string Kind, JsonArray List, JsonObject Owner, string OwnerKind)
{
    /// <summary>The lists whose items can be removed and added, with the names of the items.</summary>
    public static readonly (string List, string Kind)[] Lists = [("params", "param"), ("props", "prop"), ("links", "link"), ("parts", "part")];

    /// <summary>All objects within an object, however deep; not those of the controls within a control.</summary>
    public static IEnumerable<ControlObject> Within(JsonObject owner, string ownerKind)
    {
        Stack<(JsonObject Value, string Kind)> open = new([(owner, ownerKind)]);
        while (open.TryPop(out var holder))
        {
            foreach (var (name, kind) in Lists)
            {
                if (holder.Value[name] is not JsonArray list)
                {
                    continue;
                }

                foreach (var item in list.OfType<JsonObject>())
                {
                    yield return new(item, kind, list, holder.Value, holder.Kind);
                    open.Push((item, kind));
                }
            }
        }
    }
}
