using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>What a profile says of how controls are combined and arranged.</summary>
internal sealed class MergeDirective
{
    private const string AsIs = "as-is";
    private const string Flat = "flat";
    private const string Groups = "groups";
    private const string Insert = "insert-controls";

    private MergeDirective()
    {
    }

    public CombineMethod Method { get; private init; }

    public bool IsAsIs { get; private init; }

    public JsonObject? Custom { get; private init; }

    /// <summary>Reads the directive; where there is none, controls are kept and flat. Null where it contradicts itself.</summary>
    public static MergeDirective? Read(OscalDocument profile, OscalFindings findings)
    {
        if (profile.Root.Object("merge") is not { } merge)
        {
            return new();
        }

        var isAsIs = merge[AsIs]?.GetValue<bool>() == true;
        string[] structures =
            [.. new[] { (merge[Flat] is not null, Flat), (isAsIs, AsIs), (merge["custom"] is not null, "custom") }.Where(s => s.Item1).Select(s => s.Item2)];
        if (structures.Length > 1)
        {
            findings.Add(InterchangeDiagnostics.OscalStructures, profile.Name, merge, ("structures", string.Join(", ", structures)));
            return null;
        }

        var isSound = true;
        foreach (var group in (merge.Object("custom")?.Objects(Groups) ?? []).SelectMany(WithinIt).Where(g => g.Objects(Groups).Any() && g.Objects(Insert).Any()))
        {
            findings.Add(InterchangeDiagnostics.OscalGroupMixed, profile.Name, group, ("group", OscalText.Shorten(group.Text("id") ?? group.Text("title")!)));
            isSound = false;
        }

        return isSound ? new() { Method = MethodOf(merge, profile, findings), IsAsIs = isAsIs, Custom = merge.Object("custom") } : null;
    }

    // How deep a document may be was seen to when it was read.
    private static IEnumerable<JsonObject> WithinIt(JsonObject group) => group.Objects(Groups).SelectMany(WithinIt).Prepend(group);

    private static CombineMethod MethodOf(JsonObject merge, OscalDocument profile, OscalFindings findings)
    {
        var combine = merge.Object("combine");
        switch (combine?.Text("method"))
        {
            case null or "keep":
                return CombineMethod.Keep;
            case "use-first":
                return CombineMethod.UseFirst;
            case "merge":
                findings.Add(InterchangeDiagnostics.OscalCombineByMerge, profile.Name, combine["method"]!);
                return CombineMethod.Merge;
            case var word:
                findings.Add(
                    InterchangeDiagnostics.OscalUnknownWord, profile.Name, combine["method"]!,
                    ("value", OscalText.Shorten(word)), ("expected", "keep, use-first, merge"), ("taken", "keep"));
                return CombineMethod.Keep;
        }
    }
}
