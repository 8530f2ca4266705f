using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>What is to be said of a finished catalog: ids that occur twice, and references that lead nowhere in it.</summary>
internal sealed class CatalogCheck(OscalFindings findings, string file)
{
    private const string Result = "$.catalog";

    public void Check(JsonObject catalog, IReadOnlySet<string> imported)
    {
        JsonObject document = new() { ["catalog"] = catalog };
        Ids(catalog);
        References(catalog, imported);
        document.Remove("catalog");
    }

    private void Ids(JsonObject catalog)
    {
        Dictionary<string, Node> first = new(StringComparer.Ordinal);
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (var (id, at, isControl) in Identified(catalog))
        {
            // Controls that clash were told when they were combined.
            if (!first.TryAdd(id, at) && !isControl && told.Add(id))
            {
                findings.Add(InterchangeDiagnostics.OscalDuplicateId, $"{file} (resolved)", at, ("id", OscalText.Shorten(id)), ("first", first[id].GetPath()));
            }
        }
    }

    private static IEnumerable<(string Id, Node At, bool IsControl)> Identified(JsonObject catalog)
    {
        Stack<(JsonObject Value, bool IsControl)> open = new([(catalog, false)]);
        while (open.TryPop(out var next))
        {
            if (next.Value.Text("id") is { } id)
            {
                yield return (id, next.Value, next.IsControl);
            }

            foreach (var name in (string[])["groups", "controls", "parts", "params"])
            {
                foreach (var item in next.Value.Objects(name).Reverse())
                {
                    open.Push((item, name == "controls"));
                }
            }
        }
    }

    private void References(JsonObject catalog, IReadOnlySet<string> imported)
    {
        var defined = OscalReferences.Defined(catalog).ToHashSet(StringComparer.Ordinal);
        SortedSet<string> outside = new(StringComparer.Ordinal);
        HashSet<string> dangling = new(StringComparer.Ordinal);
        foreach (var (reference, id, at) in OscalReferences.Meant(catalog).Where(r => !defined.Contains(r.Id)))
        {
            if (imported.Contains(id))
            {
                outside.Add(id);
            }
            else if (dangling.Add(id))
            {
                findings.Add(InterchangeDiagnostics.OscalDanglingReference, $"{file} (resolved)", at, ("reference", OscalText.Shorten(reference)));
            }
        }

        if (outside.Count > 0)
        {
            DiagnosticPlace place = new() { File = $"{file} (resolved)", Path = Result };
            findings.Add(InterchangeDiagnostics.OscalOutsideReferences, place, ("count", outside.Count), ("ids", OscalText.Listed(outside)));
        }
    }
}
