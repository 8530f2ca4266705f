using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>The resources of all that was imported and of the profile, in order; of one UUID only one.</summary>
internal static class BackMatter
{
    public static List<JsonObject> Combine(IEnumerable<ImportedControls> imports, OscalDocument profile)
    {
        LinkedList<JsonObject> resources = [];
        Dictionary<string, LinkedListNode<JsonObject>> known = new(StringComparer.Ordinal);
        foreach (var resource in imports.Select(i => i.Source).Append(profile).SelectMany(d => d.Root.Object("back-matter")?.Objects("resources") ?? []))
        {
            var uuid = OscalReferences.Key(resource.Text("uuid")!);
            if (known.TryGetValue(uuid, out var before))
            {
                // A later one takes the place, unless only the one before is to be kept always.
                if (before.Value.IsKeptAlways() && !resource.IsKeptAlways())
                {
                    continue;
                }

                resources.Remove(before);
            }

            known[uuid] = resources.AddLast(resource.DeepClone().AsObject());
        }

        return [.. resources];
    }
}
