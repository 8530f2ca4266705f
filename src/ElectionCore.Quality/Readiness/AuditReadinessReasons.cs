using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>Collects reasons by what is to be fixed first.</summary>
internal sealed class AuditReadinessReasons
{
    /// <summary>The kinds of reason, in the order in which they are to be fixed.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Order =
    [
        QualityDiagnostics.CatalogueMissing, QualityDiagnostics.MajorOpen, QualityDiagnostics.GradeUnknown, QualityDiagnostics.AlteredEvidenceUsed,
        QualityDiagnostics.TopicNotApplicableUnreasoned, QualityDiagnostics.ExclusionNotApproved, QualityDiagnostics.MajorElsewhere, QualityDiagnostics.JudgedAndLeftOut,
        QualityDiagnostics.JudgedOwnWork, QualityDiagnostics.ActionOverdue,
        QualityDiagnostics.TopicNotMet, QualityDiagnostics.MinorOpen, QualityDiagnostics.CaseWaits, QualityDiagnostics.TopicPartlyMet,
        QualityDiagnostics.EvidenceExpired, QualityDiagnostics.EvidenceStale, QualityDiagnostics.TopicWithoutEvidence,
        QualityDiagnostics.TopicNotAssessed, QualityDiagnostics.JudgedInOtherScope, QualityDiagnostics.ObjectiveMissed, QualityDiagnostics.ProcessNotRegistered,
        QualityDiagnostics.AuditNotOpened, QualityDiagnostics.NoAuditPlanned, QualityDiagnostics.JudgedWhereNotAsked,
        QualityDiagnostics.NamesUnknown, QualityDiagnostics.TopicIsLeftOut, QualityDiagnostics.HeldWithWaiver,
    ];

    private readonly Dictionary<DiagnosticDescriptor, List<Diagnostic>> _byKind = Order.ToDictionary(d => d, _ => new List<Diagnostic>());

    public void Add(Diagnostic reason) => _byKind[reason.Descriptor].Add(reason);

    /// <summary>The list for reasons of one kind, for adding many.</summary>
    public List<Diagnostic> Of(DiagnosticDescriptor kind) => _byKind[kind];

    public ImmutableArray<Diagnostic> All() => [.. Order.SelectMany(d => _byKind[d])];

    /// <summary>What to fix first: by kind, then what is the matter in most places, then as it was added.</summary>
    public ImmutableArray<AuditReadinessFix> FixFirst(int most)
    {
        var fixes = ImmutableArray.CreateBuilder<AuditReadinessFix>();
        foreach (var kind in Order.Where(k => k != QualityDiagnostics.HeldWithWaiver && k != QualityDiagnostics.TopicIsLeftOut).TakeWhile(_ => fixes.Count < most))
        {
            fixes.AddRange(_byKind[kind].GroupBy(r => r.Place.Subject).Select(g => new AuditReadinessFix(g.First(), g.Count()))
                .OrderByDescending(f => f.Places).Take(most - fixes.Count));
        }

        return fixes.DrainToImmutable();
    }
}
