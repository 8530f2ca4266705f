using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>Says of records what speaks against taking them in: references that lead nowhere, and audits by people who are not independent.</summary>
internal static class QualityIntake
{
    private static readonly HashSet<DiagnosticDescriptor> OfIndependence =
    [
        QualityDiagnostics.OwnWork, QualityDiagnostics.OwnUnit, QualityDiagnostics.WaiverNotByTopManagement, QualityDiagnostics.WaiverGrantedToOneself, QualityDiagnostics.WaiverTooLate,
        QualityDiagnostics.WaiverUsed,
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

        var changed = given.Index().Where(s => !s.Item.Equals(all.GetValueOrDefault((s.Item.GetType(), s.Item.FactKey)))).ToList();
        foreach (var (_, state) in changed)
        {
            all[(state.GetType(), state.FactKey)] = state;
        }

        var references = new QualityReferences(all.Values, records);
        var findings = changed.SelectMany(s => references.Check(s.Item).Select(f => new IntakeFinding(s.Index, f))).ToList();
        findings.AddRange(Independence(changed, references, records with { Ties = AuditTies.Of(records.Ties, all.Values) }));
        return [.. findings.OrderBy(f => f.Record)];
    }

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
        references.Scope(audit) is { } scope && scope.Catalogues.All(c => records.Catalogues.Any(k => k.Code == c))
            ? new() { Scope = scope, Catalogues = records.Catalogues, Ties = records.Ties, TopManagement = records.TopManagement }
            : null;
}
