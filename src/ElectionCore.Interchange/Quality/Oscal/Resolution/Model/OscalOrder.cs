using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>Brings the properties of objects into the order of the models; what the models do not know comes last, as it stood.</summary>
internal static class OscalOrder
{
    public static JsonObject Sort(JsonObject value, string kind)
    {
        if (OscalModel.Of(kind) is not { } properties)
        {
            return value;
        }

        JsonObject sorted = [];
        foreach (var property in properties)
        {
            if (value[property.Name] is { } member)
            {
                value.Remove(property.Name);
                sorted[property.Name] = Member(member, property.Kind);
            }
        }

        foreach (var (name, member) in value.ToArray())
        {
            value.Remove(name);
            sorted[name] = member;
        }

        return sorted;
    }

    private static Node Member(Node member, string kind)
    {
        if (member is JsonObject one)
        {
            return Sort(one, kind);
        }

        if (member is not JsonArray list || OscalModel.Of(kind) is null)
        {
            return member;
        }

        var items = list.ToArray();
        list.Clear();
        foreach (var item in items)
        {
            list.Add(item is JsonObject nested ? Sort(nested, kind) : item);
        }

        return list;
    }
}
