namespace ElectionCore.Planning;

/// <summary>Every code is given once, and everything is of the plan it is listed with.</summary>
internal static class CodeRules
{
    public static void Check(PlanCheckContext context)
    {
        var content = context.Content;
        Check(context, content.Elements, e => e.Plan);
        Check(context, content.Indicators, i => i.Plan);
        Check(context, content.Measurements, m => m.Plan);
        Check(context, content.Expenditures, e => e.Plan);
        Check(context, content.Risks, r => r.Plan);

        // Activities given twice are found with their dependencies.
        CheckPlan(context, content.Activities, a => a.Plan);
    }

    private static void Check<T>(PlanCheckContext context, IReadOnlyCollection<T> items, Func<T, PlanCode> planOf)
        where T : IFactState
    {
        foreach (var group in items.CountBy(i => i.Subject).Where(g => g.Value > 1))
        {
            context.Report(PlanningDiagnostics.CodeGivenTwice, group.Key, ("subject", group.Key), ("count", group.Value));
        }

        CheckPlan(context, items, planOf);
    }

    private static void CheckPlan<T>(PlanCheckContext context, IReadOnlyCollection<T> items, Func<T, PlanCode> planOf)
        where T : IFactState
    {
        foreach (var item in items)
        {
            if (planOf(item) != context.Plan.Code)
            {
                context.Report(PlanningDiagnostics.OfOtherPlan, item.Subject, ("subject", item.Subject), ("other", planOf(item)), ("plan", context.Plan.Code));
            }
        }
    }
}
