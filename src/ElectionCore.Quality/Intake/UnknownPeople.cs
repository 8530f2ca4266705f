namespace ElectionCore.Quality;

/// <summary>Names who judged, or approved that something does not apply, and is on no record although others are: each person once an audit or scope.</summary>
internal static class UnknownPeople
{
    /// <param name="changed">The records that are not on record just so.</param>
    /// <param name="references">What they refer to.</param>
    /// <param name="records">What they are held against, with the ties that follow from records.</param>
    public static IEnumerable<IntakeFinding> Check(List<(int Index, IFactState Item)> changed, QualityReferences references, IntakeRecords records)
    {
        // The team of an audit that comes now is looked at as a whole.
        var judges = changed.Select(s => s.Item).OfType<Audit>().SelectMany(a => a.Team.Select(m => (a.Code, m.Person))).ToHashSet();
        var approvers = new HashSet<(AuditCode, PersonRef)>();
        foreach (var (index, state) in changed)
        {
            if (state is QualityScope scope)
            {
                foreach (var approved in scope.Exclusions.GroupBy(e => e.Approver).Where(g => records.Of(scope).IsUnknown(g.Key)))
                {
                    yield return new(index, Approver(scope.Subject, approved.Key, $"{string.Join(", ", approved.Select(e => e.Topic))} is left out of the scope {scope.Code}"));
                }
            }
            else if (state is Determination { Judgement: not Judgement.NotAssessed } judged && references.Audit(judged.Audit) is { } audit && references.Scope(audit) is { } of)
            {
                if (audit.Kind == AuditKind.Internal && judges.Add((audit.Code, judged.Assessor)) && records.Of(of).IsUnknown(judged.Assessor))
                {
                    yield return new(index, QualityDiagnostics.AuditorNotOnRecord.At(judged.Subject, ("person", judged.Assessor), ("audit", audit.Code)));
                }

                if (judged.Approver is { } approver && approvers.Add((audit.Code, approver)) && records.Of(of).IsUnknown(approver))
                {
                    yield return new(index, Approver(judged.Subject, approver, $"{judged.Topic} is not applicable in the audit {audit.Code}"));
                }
            }
        }
    }

    private static Diagnostic Approver(SubjectRef subject, PersonRef person, string what) =>
        QualityDiagnostics.ApproverNotOnRecord.At(subject, ("person", person), ("what", what));
}
