using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What of a plan has no place in IATI, counted where it is really there.</summary>
internal static class PlanLosses
{
    private static readonly (string What, Func<Plan, int> Count)[] OfPlan =
    [
        ("levels of plans", p => p.Levels.Count > 1 ? 1 : 0),
        ("versions of plans", p => p.Versions.Count),
        ("owners", p => One(p.Owner)),
        ("links to other plans", p => One(p.Follows) + p.Serves.Count),
        ("alignments", p => p.Alignments.Count),
        ("shares said to be done", p => One(p.SelfReport)),
        ("sources", p => One(p.Source)),
        ("due and closing days of periods", p => p.ReportingPeriods.Count(r => r.DueOn is not null || r.ClosedOn is not null)),
        ("whether records are published or examples", p => Stands(p.Standing)),
    ];

    private static readonly (string What, Func<PlanElement, int> Count)[] OfElement =
    [
        ("parents of elements", e => One(e.Parent)),
        ("printed numbers", e => One(e.Number)),
        ("owners", e => e.Owners.Count),
        ("periods of elements", e => One(e.Period) + One(e.PeriodWaiver)),
        ("weights", e => One(e.Weight)),
        ("assumptions", e => One(e.Assumptions)),
        ("alignments", e => e.Alignments.Count),
        ("links to other plans", e => e.Follows.Count + e.Serves.Count),
        ("shares said to be done", e => One(e.SelfReport)),
        ("sources", e => One(e.Source)),
        ("whether records are published or examples", e => Stands(e.Standing)),
    ];

    private static readonly (string What, Func<PlanIndicator, int> Count)[] OfIndicator =
    [
        ("printed numbers", i => One(i.Number)),
        ("units of measure", i => i.UnitOfMeasure is null || i.IsPercentage ? 0 : 1),
        ("how values of units or places make one", i => i.UnitAggregation == UnitAggregation.Sum ? 0 : 1),
        ("how values of periods make one", i => One(i.TimeAggregation)),
        ("due days of milestones", i => One(i.DueOn)),
        ("scales of answers", i => i.Answers.Count == 0 ? 0 : 1),
        ("lists of categories", i => i.Dimensions.Count),
        ("means of verification", i => One(i.MeansOfVerification)),
        ("frequencies of reporting", i => i.Frequency == ReportingFrequency.Unspecified ? 0 : 1),
        ("owners", i => One(i.Responsible)),
        ("assumptions", i => One(i.Assumptions)),
        ("weights", i => One(i.Weight)),
        ("links to other plans", i => i.Follows.Count),
        ("sources", i => One(i.Source)),
        ("directions that say a value shall stay", i => i.Direction == IndicatorDirection.Maintain ? 1 : 0),
        ("whether records are published or examples", i => Stands(i.Standing)),
    ];

    private static readonly (string What, Func<Measurement, int> Count)[] OfMeasurement =
    [
        ("approvals", m => One(m.Approval)),
        ("people who reported", m => One(m.ReportedBy)),
        ("evidence", m => m.Evidence.Count),
        ("comments on measurements", m => One(m.Comment) + One(m.ReasonIfLate)),
        ("shares said to be done", m => One(m.SelfReported)),
        ("which measurement another one supersedes", m => One(m.Supersedes)),
        ("whether records are published or examples", m => Stands(m.Standing)),
    ];

    private static readonly (string What, Func<PlanActivity, int> Count)[] OfActivity =
    [
        ("links of activities to elements and indicators", a => One(a.Element) + a.Indicators.Count),
        ("owners", a => One(a.Owner)),
        ("durations", a => One(a.DurationDays)),
        ("dependencies", a => a.Dependencies.Count),
        ("sources", a => One(a.Source)),
        ("what budgets are for, from whom and of which donor", a => a.Budget.Count(b => b.Description is not null || b.Donor is not null || b.Source != FundingSource.OwnBudget)),
        ("whether records are published or examples", a => Stands(a.Standing)),
    ];

    private static readonly (string What, Func<Expenditure, int> Count)[] OfExpenditure =
    [
        ("budget lines of expenditure", e => One(e.BudgetLine)),
        ("whether records are published or examples", e => Stands(e.Standing)),
    ];

    public static void Count(Plan plan, ExportFindings findings) => Count(OfPlan, plan, findings);

    public static void Count(PlanElement element, ExportFindings findings) => Count(OfElement, element, findings);

    public static void Count(PlanIndicator indicator, ExportFindings findings) => Count(OfIndicator, indicator, findings);

    public static void Count(Measurement measurement, ExportFindings findings) => Count(OfMeasurement, measurement, findings);

    public static void Count(PlanActivity activity, ExportFindings findings) => Count(OfActivity, activity, findings);

    public static void Count(Expenditure expenditure, ExportFindings findings) => Count(OfExpenditure, expenditure, findings);

    private static void Count<T>((string What, Func<T, int> Count)[] losses, T state, ExportFindings findings)
    {
        foreach (var (what, count) in losses)
        {
            findings.NotCarried(what, count(state));
        }
    }

    private static int One(object? value) => value is null ? 0 : 1;

    private static int Stands(RecordStanding standing) => standing == RecordStanding.Recorded ? 0 : 1;
}
