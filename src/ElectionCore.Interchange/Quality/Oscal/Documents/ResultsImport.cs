using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Reads assessment results as their audit, evidence, scales of grades, determinations, findings and corrective actions.</summary>
internal sealed class ResultsImport(OscalRun run, OscalItem root)
{
    private readonly OscalResources _known = OscalResources.Of(root, run);

    public IEnumerable<IFactState> Read()
    {
        var metadata = root.Take("uuid").Item("metadata")!;
        metadata.Take("title", "last-modified", "version", "oscal-version");
        if (metadata.Prop("audit") is not null)
        {
            metadata.Take("roles", "responsible-parties");
        }

        Audit? audit = null;
        if (root.Item("import-ap") is { } plan && plan.Text("href") is ['#', .. var id] && _known.Find(id) is { } resource && resource.Prop("assessment-plan") is not null)
        {
            resource.Take("title", "rlinks");
            audit = resource.Json("audit", QualityParts.AuditForm);
        }

        var evidence = EvidenceParts.Read(_known, run);
        var scales = ScaleParts.Read(root, _known, run);
        List<OscalObservations> results = [];
        List<CorrectiveCase> cases = [];
        foreach (var result in root.Items("results"))
        {
            result.Take("uuid", "title", "description", "start", "end");
            AuditPlanImport.CheckReviewed(result, run);
            results.Add(OscalObservations.Read(result, scales, _known, run));
            cases.AddRange(CaseParts.Read(result, _known, run));
        }

        OscalObservations.Twice(evidence, "evidence", root, run);
        IFactState[] states =
        [
            .. audit is null ? (IFactState[])[] : [audit], .. evidence, .. scales, .. results.SelectMany(r => r.Determinations), .. results.SelectMany(r => r.Findings), .. cases,
        ];
        root.Rest();
        return states;
    }
}
