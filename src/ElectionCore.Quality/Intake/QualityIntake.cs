using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>Says of records what speaks against taking them in: references that lead nowhere, and audits by people who are not independent.</summary>
internal static class QualityIntake
{
    private static readonly HashSet<DiagnosticDescriptor> OfIndependence =
    [
        QualityDiagnostics.OwnWork, QualityDiagnostics.OwnUnit, QualityDiagnostics.WaiverNotByTopManagement, QualityDiagnostics.WaiverGrantedToOneself, QualityDiagnostics.WaiverTooLate,
        QualityDiagnostics.WaiverUsed, QualityDiagnostics.AuditorNotOnRecord,
    ];

    /// <param name="given">The records.</param>
    /// <param name="known">What is on record, the last of each.</param>
    /// <param name="records">What they are held against.</param>
    public static ImmutableArray<IntakeFinding> Check(IReadOnlyList<IFactState> given, IEnumerable<IFactState> known, IntakeRecords records)
    {
        var all = new Dictionary<(Type, string), IFactState>();
        foreach (var state in known)
        {
            all[(state.GetType(), state.FactKey)] = state;
        }

        var findings = new List<IntakeFinding>();
        var changed = new List<(int Index, IFactState Item)>();
        var before = new Dictionary<int, IFactState?>();
        var closed = all.Values.OfType<Audit>().Where(a => a.Status == AuditStatus.Closed).Select(a => a.Code).ToHashSet();
        foreach (var (index, state) in given.Index())
        {
            var same = all.GetValueOrDefault((state.GetType(), state.FactKey));
            if (same is Determination judged && state is Determination next && judged.StaysDespite(next) is { } kept)
            {
                findings.Add(new(index, kept));
            }
            else if (!state.Equals(same))
            {
                before[index] = same;
                changed.Add((index, state));
            }
        }

        findings.AddRange(CatalogueLists.Check(changed, all.Values.OfType<Determination>(), records.Catalogues));
        foreach (var (_, state) in changed)
        {
            all[(state.GetType(), state.FactKey)] = state;
        }

        var references = new QualityReferences(all.Values, records);
        findings.AddRange(changed.SelectMany(s => references.Check(s.Item).Select(f => new IntakeFinding(s.Index, f))));
        var tied = records with { Ties = AuditTies.Of(records.Ties, all.Values) };
        findings.AddRange(Independence(changed, references, tied));
        findings.AddRange(UnknownPeople.Check(changed, references, tied));

        findings.AddRange(changed.Select(s => (s.Index, Fault: Fault(s.Item, before[s.Index], references))).Where(f => f.Fault is not null).Select(f => new IntakeFinding(f.Index, f.Fault!)));

        // Of documents that come one after the other, a plan may have brought an audit that is over; otherwise a closed audit takes nothing.
        findings.AddRange(changed.Where(s => !records.IsPart && s.Item is Determination late && closed.Contains(late.Audit)).Select(s => new IntakeFinding(
            s.Index, QualityDiagnostics.AuditNotOpen.At(s.Item.Subject, ("audit", ((Determination)s.Item).Audit), ("status", Plainly.Of(AuditStatus.Closed))))));
        return [.. findings.OrderBy(f => f.Record)];
    }

    // A finding is of the team and the days of its audit, and what shows that a corrective action helped is of the time after it.
    private static Diagnostic? Fault(IFactState state, IFactState? before, QualityReferences references) => state switch
    {
        Finding { Audit: { } audit } finding when !finding.IsRaisedAs(before as Finding) => references.Audit(audit)?.Check(finding),
        CorrectiveCase action => EffectEvidence.Check(action, (before as CorrectiveCase)?.Steps.Count ?? 0, references.Evidence),
        _ => null,
    };

    private static IEnumerable<IntakeFinding> Independence(List<(int Index, IFactState Item)> changed, QualityReferences references, IntakeRecords records)
    {
        var held = new Dictionary<AuditCode, AuditArea?>();
        var isUnknown = false;
        foreach (var (index, state) in changed)
        {
            if (state is Audit audit && RecordsOf(audit, references, records) is { } independence)
            {
                var isFirst = !isUnknown && !independence.IsAnyoneKnown;
                isUnknown |= isFirst;
                foreach (var finding in AuditIndependence.Review(audit, independence, records.Policy).Findings)
                {
                    if (OfIndependence.Contains(finding.Descriptor) || (isFirst && finding.Descriptor == QualityDiagnostics.IndependenceUnknown))
                    {
                        yield return new(index, finding);
                    }
                }
            }
            else if (state is Determination determination && references.Audit(determination.Audit) is { } of)
            {
                if (!held.TryGetValue(of.Code, out var area))
                {
                    held.Add(of.Code, area = RecordsOf(of, references, records) is { } known ? new(of, known, records.Policy) : null);
                }

                if (area is not null && AuditIndependence.Check(determination, of, area) is { } fault)
                {
                    yield return new(index, fault);
                }
            }
        }
    }

    // Where the scope or a catalogue of it is not there, that is said already.
    private static IndependenceRecords? RecordsOf(Audit audit, QualityReferences references, IntakeRecords records) =>
        references.Scope(audit) is { } scope && scope.Catalogues.All(c => records.Catalogues.Any(k => k.Code == c)) ? records.Of(scope) : null;
}
