namespace ElectionCore.Quality;

/// <summary>Which step can follow in a corrective action, and who can take it.</summary>
internal static class CaseRules
{
    /// <summary>Where a case stands after a step.</summary>
    public static CaseState After(CaseState state, CaseEvent step) => step.Step switch
    {
        CaseStep.Analysed or CaseStep.PlanReturned => CaseState.Analysed,
        CaseStep.Planned => CaseState.Planned,
        CaseStep.PlanAccepted => CaseState.PlanAccepted,
        CaseStep.Implemented => CaseState.Implemented,
        CaseStep.FoundEffective => CaseState.Effective,
        CaseStep.FoundIneffective => CaseState.Ineffective,
        CaseStep.Reopened => CaseState.Open,
        _ => state,
    };

    /// <summary>What keeps a step from being taken, or null.</summary>
    public static Diagnostic? Check(CorrectiveCase before, CaseEvent step)
    {
        var state = before.State;
        if (!Follows(state, step.Step))
        {
            return QualityDiagnostics.CaseStepOutOfTurn.At(before.Subject, ("case", before.Code), ("step", Plainly.Of(step.Step)), ("state", Plainly.Of(state)));
        }

        if (step.On < before.LastOn)
        {
            return QualityDiagnostics.CaseStepBefore.At(before.Subject, ("case", before.Code), ("step", Plainly.Of(step.Step)), ("on", step.On), ("last", before.LastOn));
        }

        if (Lack(before, step) is { } lack)
        {
            return QualityDiagnostics.CaseStepLacks.At(before.Subject, ("case", before.Code), ("step", Plainly.Of(step.Step)), ("lack", lack));
        }

        return NotTheirs(before, step) is { } reason
            ? QualityDiagnostics.CaseStepNotTheirs.At(before.Subject, ("case", before.Code), ("step", Plainly.Of(step.Step)), ("person", step.By), ("reason", reason))
            : null;
    }

    private static bool Follows(CaseState state, CaseStep step) => step switch
    {
        CaseStep.Contained or CaseStep.Corrected => state is CaseState.Open or CaseState.Analysed or CaseState.Planned or CaseState.PlanAccepted,
        CaseStep.Analysed => state is CaseState.Open or CaseState.Analysed,
        CaseStep.Planned => state is CaseState.Analysed or CaseState.Planned,
        CaseStep.PlanAccepted or CaseStep.PlanReturned => state is CaseState.Planned,
        CaseStep.ActionDone or CaseStep.Implemented => state is CaseState.PlanAccepted,
        CaseStep.FoundEffective or CaseStep.FoundIneffective => state is CaseState.Implemented,
        CaseStep.Reopened => state is CaseState.Ineffective or CaseState.Effective,
        _ => false,
    };

    private static string? Lack(CorrectiveCase before, CaseEvent step) => step.Step switch
    {
        CaseStep.Contained or CaseStep.Corrected or CaseStep.PlanReturned or CaseStep.FoundIneffective or CaseStep.FoundEffective or CaseStep.Reopened when step.Text is null =>
            "words that say what was done or found",
        CaseStep.FoundEffective when step.Evidence.Count == 0 => "evidence by its code: what was looked at to know that it helped",
        CaseStep.Analysed when step.Cause is null => "the cause",
        CaseStep.Planned when step.Actions.Count == 0 => "an action with an owner and a day",
        CaseStep.Planned when step.Actions.Select(a => a.Code).Distinct(StringComparer.Ordinal).Count() < step.Actions.Count => "a code of its own for each action",
        CaseStep.Planned when step.Actions.Any(a => a.DueOn < step.On) => "days for its actions that are still to come",
        CaseStep.ActionDone when before.OpenActions.All(a => a.Code != step.Action) => "the code of an action that is not done yet",
        CaseStep.Implemented when before.OpenActions.Any() => $"{before.OpenActions.Count()} of its actions done",
        CaseStep.Implemented when !before.Steps.Any(s => s.Step == CaseStep.Corrected) => "a correction: what went wrong itself was not put right",
        _ => null,
    };

    private static string? NotTheirs(CorrectiveCase before, CaseEvent step) => step.Step switch
    {
        CaseStep.PlanAccepted when step.By.IsSameAs(before.Owner) => "the owner does not accept their own plan",
        CaseStep.FoundEffective or CaseStep.FoundIneffective when step.By.IsSameAs(before.Owner) || before.Actions.Any(a => a.Owner.IsSameAs(step.By)) || before.HasActed(step.By) =>
            "somebody else than those who acted verifies whether it helped",
        _ => null,
    };
}
