namespace ElectionCore.Quality;

/// <summary>What each piece of evidence is worth on the day, and whether anything rests on it.</summary>
internal sealed class AuditReadinessEvidence
{
    private readonly Dictionary<EvidenceCode, Item> _items;

    public AuditReadinessEvidence(AuditReadinessRecords records, DateOnly asOf, AuditReadinessPolicy policy)
    {
        var altered = records.AlteredEvidence.ToHashSet();
        _items = records.Evidence.DistinctBy(e => e.Code)
            .ToDictionary(e => e.Code, e => new Item(e, e.On(asOf, policy.EvidenceMonths), altered.Contains(e.Code)));
    }

    /// <summary>Puts evidence where its topics are asked.</summary>
    public void Spread(AuditReadinessGrid grid)
    {
        foreach (var item in _items.Values.Where(i => grid.IsInScope(i.Evidence.Unit)))
        {
            foreach (var row in item.Evidence.Topics.SelectMany(t => grid.Rows(t)))
            {
                grid.Take(row, item.Evidence.Unit, item.Worth);
                item.IsUsed = true;
            }
        }
    }

    /// <summary>What the evidence of a determination is worth; null when it is not known.</summary>
    public byte? Use(EvidenceCode code)
    {
        if (!_items.TryGetValue(code, out var item))
        {
            return null;
        }

        item.IsUsed = true;
        return item.Worth;
    }

    /// <summary>Says what is the matter with the evidence on which something rests.</summary>
    public void Explain(AuditReadinessReasons reasons)
    {
        foreach (var (evidence, state, isAltered) in _items.Values.Where(i => i.IsUsed).OrderBy(i => i.Evidence.Code).Select(i => (i.Evidence, i.State, i.IsAltered)))
        {
            if (isAltered)
            {
                reasons.Add(QualityDiagnostics.AlteredEvidenceUsed.At(evidence.Subject, ("evidence", evidence.Code)));
            }
            else if (state == EvidenceState.Expired)
            {
                reasons.Add(QualityDiagnostics.EvidenceExpired.At(evidence.Subject, ("evidence", evidence.Code), ("last", evidence.LastDay!.Value)));
            }
            else if (state == EvidenceState.Stale)
            {
                reasons.Add(QualityDiagnostics.EvidenceStale.At(evidence.Subject, ("evidence", evidence.Code), ("collected", evidence.CollectedOn)));
            }
        }
    }

    private sealed class Item(EvidenceItem evidence, EvidenceState state, bool isAltered)
    {
        public EvidenceItem Evidence => evidence;

        public EvidenceState State => state;

        public bool IsAltered => isAltered;

        public bool IsUsed { get; set; }

        public byte Worth { get; } = isAltered || state == EvidenceState.NotYet ? (byte)0 : state == EvidenceState.Fresh ? AuditReadinessGrid.Fresh : AuditReadinessGrid.Some;
    }
}
