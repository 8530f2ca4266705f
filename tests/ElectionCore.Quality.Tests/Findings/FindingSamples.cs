namespace ElectionCore.Quality.Tests;

/// <summary>Findings and corrective actions with what a test does not care about filled in.</summary>
internal static class FindingSamples
{
    public static readonly DateOnly Day = new(2025, 3, 1);

    public static Finding Found(string code, string grade = "major", string topic = "QMS-8.4-1", string? unit = null, int day = 0, string? audit = null, string scale = "usual", CatalogueCode? catalogue = null) => new()
    {
        Code = new(code), Grade = grade, Scale = scale, Statement = "It was not done.", ObjectiveEvidence = "Three of five files.", Topics = [new(topic)],
        Unit = unit is null ? null : new UnitCode(unit), On = Day.AddDays(day), By = new("ann"), Audit = audit is null ? null : new AuditCode(audit), Catalogue = catalogue,
    };

    public static CorrectiveCase Opened(string code, string finding, int day = 0) =>
        new() { Code = new(code), Findings = [new(finding)], Title = "Not done", Owner = new("omar"), OpenedOn = Day.AddDays(day) };

    /// <summary>Takes the usual steps up to and with one, a day apart.</summary>
    public static CorrectiveCase UpTo(this CorrectiveCase action, CaseStep last)
    {
        CaseStep[] usual = [CaseStep.Corrected, CaseStep.Analysed, CaseStep.Planned, CaseStep.PlanAccepted, CaseStep.ActionDone, CaseStep.Implemented, CaseStep.FoundEffective];
        return usual.TakeWhile(s => s <= last).Aggregate(action, Take);
    }

    public static CorrectiveCase Take(this CorrectiveCase action, CaseStep step)
    {
        var on = action.LastOn.AddDays(1);
        return action.With(new()
        {
            Step = step, On = on, By = new(step is CaseStep.FoundEffective or CaseStep.FoundIneffective ? "ivan" : "vera"), Text = "Said.", Cause = step == CaseStep.Analysed ? new() { Whys = ["Nobody was told."] } : null,
            Actions = step == CaseStep.Planned ? [new() { Code = "1", Text = "Tell them.", Owner = new("omar"), DueOn = on.AddDays(30) }] : [],
            Action = step == CaseStep.ActionDone ? "1" : null, Evidence = step == CaseStep.FoundEffective ? [new("E1")] : [],
        });
    }
}
