using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>Says whether those who audit are independent of what they audit, and competent in it.</summary>
/// <remarks>
/// Only those who judge are looked at. Nobody audits their own work; nothing allows that. One's own unit can be audited where somebody else of
/// top management allowed it before the audit began. A judgement of the institution as a whole is one of all its units' work.
/// </remarks>
public static class AuditIndependence
{
    /// <summary>Looks at the team of an audit.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="records">What has to be known.</param>
    /// <param name="policy">What is asked of the team.</param>
    /// <returns>What is to be said.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The scope is not that of the audit, or one of its catalogues is not there.</exception>
    public static AuditTeamReview Review(Audit audit, IndependenceRecords records, AuditTeamPolicy policy)
    {
        var area = new AuditArea(audit, records, policy);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var waivers = ImmutableArray.CreateBuilder<UsedWaiver>();
        if (!records.IsAnyoneKnown)
        {
            findings.Add(QualityDiagnostics.IndependenceUnknown.At(audit.Subject));
        }

        if (audit.Team.All(m => m.Role != AuditRole.Lead))
        {
            findings.Add(QualityDiagnostics.NoLead.At(audit.Subject, ("audit", audit.Code)));
        }

        foreach (var member in audit.Team.Where(m => m.IsJudging))
        {
            // Who audits for a certification body is on no record of the institution.
            if (audit.Kind == AuditKind.Internal && records.IsUnknown(member.Person))
            {
                findings.Add(QualityDiagnostics.AuditorNotOnRecord.At(audit.Subject, ("person", member.Person), ("audit", audit.Code)));
            }

            findings.AddRange(area.OwnWork(member).Select(work => OwnWork(audit, member.Person, work)));
            foreach (var unit in area.OwnUnits(member))
            {
                var (waiver, fault) = area.WaiverFor(member, unit);
                findings.Add(fault ?? Used(audit, member.Person, waiver!, area));
                if (waiver is not null)
                {
                    waivers.Add(new(member.Person, waiver));
                    if (area.IsOld(waiver))
                    {
                        findings.Add(QualityDiagnostics.WaiverOld.At(
                            audit.Subject, ("person", member.Person), ("unit", unit), ("on", waiver.On), ("months", policy.WaiverMonths), ("audit", audit.Code)));
                    }
                }
            }
        }

        foreach (var member in audit.Team)
        {
            findings.AddRange(area.CompetencesLacking(member).Select(what => QualityDiagnostics.CompetenceLacking.At(
                audit.Subject, ("audit", audit.Code), ("person", member.Person), ("role", Plainly.Of(member.Role)), ("what", what))));
        }

        return new(findings.ToImmutable(), waivers.ToImmutable());
    }

    /// <summary>Refuses a team that cannot audit.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="records">What has to be known.</param>
    /// <param name="policy">What is asked of the team.</param>
    /// <returns>The review, with the waivers that the report shows.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The scope is not that of the audit, or one of its catalogues is not there.</exception>
    /// <exception cref="RuleViolationException">The team cannot audit; the first error says why (<c>QUA0018</c> to <c>QUA0025</c>). Warnings are in the review.</exception>
    public static AuditTeamReview Require(Audit audit, IndependenceRecords records, AuditTeamPolicy policy)
    {
        var review = Review(audit, records, policy);
        return review.Findings.FirstOrDefault(f => f.Severity == DiagnosticSeverity.Error) is { } fault ? throw new RuleViolationException(fault) : review;
    }

    /// <summary>Says whether somebody may judge a topic, at a unit or as a whole.</summary>
    /// <param name="determination">The judgement.</param>
    /// <param name="audit">Its audit.</param>
    /// <param name="records">What has to be known.</param>
    /// <param name="policy">What is asked of the team.</param>
    /// <returns>
    /// What speaks against it: the assessor does not judge in the audit (<c>QUA0014</c>), it is their own work (<c>QUA0018</c>) or their own unit
    /// without a sound waiver (<c>QUA0019</c> to <c>QUA0021</c>, <c>QUA0025</c>); or null.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The judgement is of another audit, the scope is not that of the audit, or one of its catalogues is not there.</exception>
    public static Diagnostic? Check(Determination determination, Audit audit, IndependenceRecords records, AuditTeamPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(determination);
        return Check(determination, audit, new(audit, records, policy));
    }

    /// <summary>Says whether somebody may judge a topic, by what is known of the audit.</summary>
    internal static Diagnostic? Check(Determination determination, Audit audit, AuditArea area)
    {
        if (determination.Audit != audit.Code)
        {
            throw new ArgumentException("The judgement is of another audit.", nameof(determination));
        }

        if (audit.Team.FirstOrDefault(m => m.Person.IsSameAs(determination.Assessor) && m.IsJudging) is not { } member)
        {
            return QualityDiagnostics.AssessorNotInTeam.At(determination.Subject, ("audit", audit.Code), ("assessor", determination.Assessor));
        }

        return area.OwnWork(determination) is { } work ? OwnWork(audit, member.Person, work)
            : area.OwnUnit(determination) is { } unit ? area.WaiverFor(member, unit).Fault
            : null;
    }

    private static Diagnostic OwnWork(Audit audit, PersonRef person, string work) =>
        QualityDiagnostics.OwnWork.At(audit.Subject, ("audit", audit.Code), ("person", person), ("work", work));

    private static Diagnostic Used(Audit audit, PersonRef person, IndependenceWaiver waiver, AuditArea area) => QualityDiagnostics.WaiverUsed.At(
        audit.Subject, ("audit", audit.Code), ("person", person), ("unit", waiver.Unit), ("granter", waiver.GrantedBy),
        ("standing", area.IsOnRecord(waiver) ? "of top management" : "named as of top management, which is not on record,"), ("on", waiver.On), ("reason", waiver.Reason));
}
