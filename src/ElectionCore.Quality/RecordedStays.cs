namespace ElectionCore.Quality;

/// <summary>What of a record cannot become something else, because others judged, verified or decided by it already.</summary>
internal static class RecordedStays
{
    /// <summary>An audit that was opened stays what it was opened as, with everybody who judged in it.</summary>
    public static Diagnostic? Check(Audit audit, Audit known, IReadOnlySet<PersonRef> judges)
    {
        if (known.Status != AuditStatus.Open)
        {
            return null;
        }

        var gone = judges.Where(j => !audit.Team.Any(m => m.IsJudging && m.Person.IsSameAs(j))).Order().ToList();
        return Changed(audit.Subject, "The audit", "the scope", known.Scope, audit.Scope)
            ?? Changed(audit.Subject, "The audit", "the day of the opening meeting", known.OpenedOn, audit.OpenedOn)
            ?? (gone.Count == 0 ? null : Fault(audit.Subject, "The audit", "the team", $"with {gone[0]}, who judged in it", audit.Team.Any(m => m.Person.IsSameAs(gone[0])) ? "one in which they do not judge" : "without"));
    }

    /// <summary>A finding of an audit that is closed, or of none, is worded better at most.</summary>
    public static Diagnostic? Check(Finding finding, Finding known) =>
        Changed(finding.Subject, "The finding", "the audit", known.Audit, finding.Audit)
        ?? Changed(finding.Subject, "The finding", "the scale", known.Scale, finding.Scale)
        ?? Changed(finding.Subject, "The finding", "the grade", known.Grade, finding.Grade)
        ?? Changed(finding.Subject, "The finding", "the day", known.On, finding.On)
        ?? Changed(finding.Subject, "The finding", "who raised it", known.By, finding.By)
        ?? Changed(finding.Subject, "The finding", "the catalogue", known.Catalogue, finding.Catalogue)
        ?? Changed(finding.Subject, "The finding", "the topics", string.Join(", ", known.Topics), string.Join(", ", finding.Topics))
        ?? Changed(finding.Subject, "The finding", "the unit", known.Unit, finding.Unit)
        ?? Changed(finding.Subject, "The finding", "the process", known.Process, finding.Process);

    /// <summary>A grade keeps what it does: findings were graded by it. Grades can be added, and names become better.</summary>
    public static Diagnostic? Check(GradingScale scale, GradingScale known) => known.Grades
        .Select(g => Changed(scale.Subject, "The scale", $"the grade {g.Code}", Plainly.Of(g.Effect), scale.Find(g.Code) is { } given ? Plainly.Of(given.Effect) : "no grade any more"))
        .FirstOrDefault(f => f is not null);

    /// <summary>Evidence that judgements of a closed audit rest on keeps its bytes and its days.</summary>
    public static Diagnostic? Check(EvidenceItem evidence, EvidenceItem known) =>
        Changed(evidence.Subject, "The evidence", "the hash", known.Sha256, evidence.Sha256)
        ?? Changed(evidence.Subject, "The evidence", "what days it speaks of", known.EffectiveDays, evidence.EffectiveDays)
        ?? Changed(evidence.Subject, "The evidence", "the day it was collected", known.CollectedOn, evidence.CollectedOn)
        ?? Changed(evidence.Subject, "The evidence", "the day it was received", known.ReceivedOn, evidence.ReceivedOn)
        ?? Changed(evidence.Subject, "The evidence", "its last day", known.LastDay, evidence.LastDay);

    /// <summary>What a corrective action is about stays once it has steps; something more only before it was ever implemented.</summary>
    public static Diagnostic? Check(CorrectiveCase action, CorrectiveCase known)
    {
        var isFixed = known.Steps.Any(s => s.Step == CaseStep.Implemented);
        return known.Steps.Count > 0 && (known.Findings.Except(action.Findings).Any() || (isFixed && action.Findings.Except(known.Findings).Any()))
            ? Fault(action.Subject, "The corrective action", "what it is about", List(known.Findings), List(action.Findings))
            : null;
    }

    private static string List(ValueList<FindingCode> findings) => findings.Count == 0 ? "no finding" : string.Join(", ", findings);

    private static Diagnostic? Changed<T>(SubjectRef subject, string record, string what, T known, T given) =>
        EqualityComparer<T>.Default.Equals(known, given) ? null : Fault(subject, record, what, known as object ?? "not given", given as object ?? "not given");

    private static Diagnostic Fault(SubjectRef subject, string record, string what, object known, object given) => QualityDiagnostics.StaysAsRecorded.At(
        subject, ("record", record), ("code", subject.Code), ("what", what), ("known", known), ("given", given));
}
