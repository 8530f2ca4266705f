using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>The metadata of the catalog: those of the profile, with when and by what it was made, and the roles and parties to be kept.</summary>
internal sealed class ResolvedMetadata(OscalResolutionOptions options, OscalFindings findings)
{
    private static readonly (string Name, string Words)[] OfTheProfile =
        [("published", "The day of publication"), ("revisions", "The history of revisions"), ("document-ids", "The identification as a document")];

    public JsonObject Build(OscalDocument profile, IReadOnlyCollection<ImportedControls> imports)
    {
        var metadata = profile.Root.Object("metadata")!.DeepClone().AsObject();
        foreach (var (name, words) in OfTheProfile)
        {
            if (metadata.Remove(name))
            {
                findings.Add(
                    InterchangeDiagnostics.OscalLeftOut, profile.Name, profile.Root.Object("metadata")![name]!,
                    ("what", words), ("reason", "it is that of the profile"));
            }
        }

        metadata["last-modified"] = OscalTime.Write(options.LastModified);
        metadata["oscal-version"] = Version([.. imports.Select(i => i.Source.Version), profile.Version]);
        metadata.Array("props").Add((Node)new JsonObject { ["name"] = "resolution-tool", ["value"] = options.Tool });
        var source = options.SourceProfile ?? Uri.EscapeDataString(profile.Name).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);
        metadata.Array("links").Add((Node)new JsonObject { ["href"] = source, ["rel"] = "source-profile" });
        AddKept(metadata, imports, "roles", "id");
        AddKept(metadata, imports, "parties", "uuid");
        return metadata;
    }

    // The latest that any of the documents states, but none later than what is known here.
    private static string Version(OscalVersion[] versions)
    {
        var latest = versions.Aggregate((a, b) => b.IsLaterThan(a) ? b : a);
        return latest.IsLaterThan(OscalVersion.Known) ? OscalVersion.Known.Text : latest.Text;
    }

    private static void AddKept(JsonObject metadata, IEnumerable<ImportedControls> imports, string name, string key)
    {
        var known = metadata.Objects(name).Select(o => OscalReferences.Key(o.Text(key)!)).ToHashSet(StringComparer.Ordinal);
        foreach (var item in imports.SelectMany(i => i.Source.Root.Object("metadata")!.Objects(name)).Where(o => o.IsKeptAlways()))
        {
            if (known.Add(OscalReferences.Key(item.Text(key)!)))
            {
                metadata.Array(name).Add(item.DeepClone());
            }
        }
    }
}
