using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>The observations and findings of a document that is read, as determinations and findings.</summary>
internal sealed class OscalObservations
{
    private OscalObservations()
    {
    }

    public List<Determination> Determinations { get; } = [];

    public List<Finding> Findings { get; } = [];

    public static OscalObservations Read(OscalItem holder, IReadOnlyList<GradingScale> scales, OscalResources known, OscalRun run)
    {
        OscalObservations read = new();
        var observations = ById(holder.Items("observations"), "observation", run);
        var risks = holder.Items("risks").Select(r => r.Text("uuid")?.ToLowerInvariant() ?? "").ToHashSet(StringComparer.Ordinal);
        Dictionary<string, OscalItem> judged = new(StringComparer.Ordinal);
        foreach (var finding in ById(holder.Items("findings"), "finding", run).Values)
        {
            if (finding.Prop("record") is null)
            {
                finding.LoseWhole("finding", "It carries no code of a record: findings of other programs say neither who judged what nor by which catalogue.");
                continue;
            }

            foreach (var related in finding.Items("related-observations"))
            {
                var id = related.Required("observation-uuid").ToLowerInvariant();
                if (!observations.ContainsKey(id))
                {
                    run.Find(InterchangeDiagnostics.OscalReferenceDangling, related.Path, ("what", "observation"), ("reference", OscalText.Shorten(id)));
                }
                else if (!judged.TryAdd(id, finding))
                {
                    run.Find(InterchangeDiagnostics.OscalGivenTwice, finding.Path, ("what", "finding of the observation"), ("code", id));
                }
            }
        }

        foreach (var related in holder.Items("findings").Where(f => f.Prop("record") is not null).SelectMany(f => f.Items("related-risks")))
        {
            if (related.Required("risk-uuid") is { Length: > 0 } id && !risks.Contains(id.ToLowerInvariant()))
            {
                run.Find(InterchangeDiagnostics.OscalReferenceDangling, related.Path, ("what", "risk"), ("reference", OscalText.Shorten(id)));
            }
        }

        foreach (var (id, observation) in observations)
        {
            switch (observation.Prop("record"))
            {
                case DeterminationParts.Kind when DeterminationParts.Read(observation, judged.GetValueOrDefault(id), known, run) is { } determination:
                    read.Determinations.Add(determination);
                    break;
                case FindingParts.Kind when FindingParts.Read(observation, judged.GetValueOrDefault(id), scales, known, run) is { } finding:
                    read.Findings.Add(finding);
                    break;
                case null:
                    observation.LoseWhole("observation", "It carries no code of a record: observations of other programs say neither by whom nor by which catalogue.");
                    break;
                case DeterminationParts.Kind or FindingParts.Kind:
                    break;
                case var other:
                    observation.Unsound("record", other, "word of determination, finding");
                    break;
            }
        }

        Twice(read.Determinations, "determination", holder, run);
        Twice(read.Findings, "finding", holder, run);
        return read;
    }

    public static Dictionary<string, OscalItem> ById(IEnumerable<OscalItem> items, string what, OscalRun run)
    {
        Dictionary<string, OscalItem> byId = new(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var id = item.Required("uuid").ToLowerInvariant();
            if (id.Length > 0 && !byId.TryAdd(id, item))
            {
                run.Find(InterchangeDiagnostics.OscalGivenTwice, item.Path, ("what", what), ("code", OscalText.Shorten(id)));
            }
        }

        return byId;
    }

    /// <summary>Says which records are there twice under different UUIDs.</summary>
    public static void Twice(IEnumerable<IFactState> states, string what, OscalItem holder, OscalRun run)
    {
        foreach (var group in states.GroupBy(s => s.FactKey, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            run.Find(InterchangeDiagnostics.OscalGivenTwice, holder.Path, ("what", what), ("code", OscalText.Shorten(group.Key.Replace('\t', ' '))));
        }
    }
}
