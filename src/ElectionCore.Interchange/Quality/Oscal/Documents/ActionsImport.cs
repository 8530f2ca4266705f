using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Reads a plan of action and milestones as evidence, scales of grades, findings and corrective actions.</summary>
internal sealed class ActionsImport(OscalRun run, OscalItem root)
{
    private readonly OscalResources _known = OscalResources.Of(root, run);

    public IEnumerable<IFactState> Read()
    {
        var metadata = root.Take("uuid").Item("metadata")!;
        metadata.Take("title", "last-modified", "version", "oscal-version");
        if (metadata.Prop("as-of") is not null)
        {
            metadata.Take("roles", "responsible-parties");
        }

        var evidence = EvidenceParts.Read(_known, run);
        OscalObservations.Twice(evidence, "evidence", root, run);
        var scales = ScaleParts.Read(root, _known, run);
        var observed = OscalObservations.Read(root, scales, _known, run);
        var cases = CaseParts.Read(root, _known, run).ToArray();
        Items();
        IFactState[] states = [.. evidence, .. scales, .. observed.Determinations, .. observed.Findings, .. cases];
        root.Rest();
        return states;
    }

    // Items say again what findings and risks say; what they refer to has to be there.
    private void Items()
    {
        (string List, string Member, HashSet<string> Known)[] references =
        [
            ("related-findings", "finding-uuid", Ids("findings")), ("related-observations", "observation-uuid", Ids("observations")), ("related-risks", "risk-uuid", Ids("risks")),
        ];
        foreach (var item in root.Items("poam-items"))
        {
            if (item.Prop("item") is null)
            {
                item.LoseWhole("item", "It carries no code of a finding or corrective action: items of other programs lack what these must have.");
                continue;
            }

            _ = item.Prop("code");
            item.Take("uuid", "title", "description");
            foreach (var (list, member, known) in references)
            {
                foreach (var related in item.Items(list))
                {
                    if (related.Required(member) is { Length: > 0 } id && !known.Contains(id.ToLowerInvariant()))
                    {
                        run.Find(InterchangeDiagnostics.OscalReferenceDangling, related.Path, ("what", member[..^"-uuid".Length]), ("reference", OscalText.Shorten(id)));
                    }
                }
            }
        }
    }

    private HashSet<string> Ids(string list) => root.Items(list).Select(i => i.Text("uuid")?.ToLowerInvariant() ?? "").ToHashSet(StringComparer.Ordinal);
}
