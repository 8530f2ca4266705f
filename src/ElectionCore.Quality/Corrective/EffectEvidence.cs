namespace ElectionCore.Quality;

/// <summary>Whether evidence that a corrective action helped is of the time after it was implemented.</summary>
internal static class EffectEvidence
{
    /// <param name="action">The corrective action.</param>
    /// <param name="first">The number of the first step that is looked at, from 0: those before it were looked at.</param>
    /// <param name="find">Gives a piece of evidence, or null where it is not known: then nothing is said of it.</param>
    public static Diagnostic? Check(CorrectiveCase action, int first, Func<EvidenceCode, EvidenceItem?> find)
    {
        DateOnly? implemented = null;
        foreach (var (index, step) in action.Steps.Index())
        {
            implemented = step.Step == CaseStep.Implemented ? step.On : implemented;
            if (index >= first && step.Step == CaseStep.FoundEffective && implemented is { } day
                && step.Evidence.Select(find).OfType<EvidenceItem>().Select(e => Check(action, e, day, step.On)).FirstOrDefault(f => f is not null) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static Diagnostic? Check(CorrectiveCase action, EvidenceItem evidence, DateOnly implemented, DateOnly on)
    {
        var there = evidence.ReceivedOn is { } received && received > evidence.CollectedOn ? received : evidence.CollectedOn;
        var what = there > on ? FormattableString.Invariant($"was not there before {there:yyyy-MM-dd}")
            : evidence.CollectedOn < implemented ? FormattableString.Invariant($"was collected on {evidence.CollectedOn:yyyy-MM-dd}")
            : evidence.EffectiveDays.To is { } end && end <= implemented ? FormattableString.Invariant($"speaks of no day after {end.AddDays(-1):yyyy-MM-dd}")
            : null;
        return what is null ? null : QualityDiagnostics.EffectEvidenceTooOld.At(
            action.Subject, ("case", action.Code), ("evidence", evidence.Code), ("what", what), ("implemented", implemented));
    }
}
