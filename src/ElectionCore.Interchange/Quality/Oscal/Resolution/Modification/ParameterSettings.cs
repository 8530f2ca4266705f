using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>Sets parameters as a profile says: some properties replace what is there, others are added.</summary>
internal sealed class ParameterSettings(OscalFindings findings, string file)
{
    private static readonly string[] Added = ["props", "links", "constraints", "guidelines"];

    public void Apply(IEnumerable<JsonObject> settings, CatalogNode catalog, IEnumerable<LooseParameter> loose)
    {
        var held = catalog.Below().SelectMany(n => n.Content.Objects("params")).ToLookup(p => p.Text("id")!, StringComparer.Ordinal);
        var free = loose.ToLookup(p => p.Id, StringComparer.Ordinal);
        foreach (var setting in settings)
        {
            var id = setting.Text("param-id")!;
            foreach (var parameter in held[id])
            {
                Set(parameter, setting, isTold: true);
            }

            foreach (var parameter in free[id])
            {
                Set(parameter.Content, setting, isTold: !held.Contains(id));
                parameter.IsSet = true;
            }
        }
    }

    private static void Add(JsonArray target, JsonArray items)
    {
        foreach (var item in items)
        {
            if ((item as JsonObject)?.Text("uuid") is { } uuid
                && target.FirstOrDefault(t => string.Equals((t as JsonObject)?.Text("uuid"), uuid, StringComparison.OrdinalIgnoreCase)) is { } same)
            {
                target.Remove(same);
            }

            target.Add(item?.DeepClone());
        }
    }

    private void Set(JsonObject parameter, JsonObject setting, bool isTold)
    {
        foreach (var (name, member) in setting)
        {
            if (name == "param-id")
            {
                continue;
            }

            if (member is JsonArray items && Added.Contains(name, StringComparer.Ordinal))
            {
                Add(parameter.Array(name), items);
            }
            else
            {
                parameter[name] = member?.DeepClone();
                Choose(parameter, setting, name, isTold);
            }
        }
    }

    private void Choose(JsonObject parameter, JsonObject setting, string set, bool isTold)
    {
        var other = set switch { "values" => "select", "select" => "values", _ => null };
        if (other is not null && setting[other] is null && parameter.Remove(other) && isTold)
        {
            findings.Add(
                InterchangeDiagnostics.OscalChoiceReplaced, file, setting[set]!,
                ("id", OscalText.Shorten(parameter.Text("id")!)), ("set", Words(set)), ("removed", Words(other)));
        }
    }

    private static string Words(string name) => name == "values" ? "values" : "a selection";
}
