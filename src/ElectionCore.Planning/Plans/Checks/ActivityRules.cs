namespace ElectionCore.Planning;

/// <summary>Activities, the money for them, and risks.</summary>
internal static class ActivityRules
{
    public static void Check(PlanCheckContext context)
    {
        CheckNetwork(context);
        foreach (var activity in context.Activities.Values)
        {
            if (activity.Element is { } element && !IsElement(context, element))
            {
                context.Report(PlanningDiagnostics.ActivityOfUnknownElement, activity.Subject, ("activity", activity.Code), ("element", element));
            }

            foreach (var indicator in activity.Indicators.Where(i => !context.Indicators.ContainsKey(i) && !context.ElsewhereIndicators.Contains(i)))
            {
                context.Report(PlanningDiagnostics.ActivityOfUnknownIndicator, activity.Subject, ("activity", activity.Code), ("indicator", indicator));
            }

            if (activity.Planned is { } planned && PlanCheckContext.Leaves(context.Plan.Period, planned))
            {
                context.Report(
                    PlanningDiagnostics.ActivityOutsidePlan, activity.Subject,
                    ("activity", activity.Code), ("days", planned), ("container", context.Plan.Period));
            }
        }

        CheckMoney(context);
        foreach (var risk in context.Content.Risks)
        {
            CheckRisk(context, risk);
        }
    }

    // Activities of other plans may be waited for; what is wrong with them is found when those plans are checked.
    private static void CheckNetwork(PlanCheckContext context)
    {
        var own = context.Content.Activities.Select(a => a.Subject).ToHashSet();
        var others = context.Related.SelectMany(r => r.Activities).DistinctBy(a => a.Code).Where(a => !own.Contains(a.Subject));
        var network = new ActivityNetwork(context.Content.Activities.Concat(others));
        context.Found.AddRange(network.Faults.Concat(PlannedDateRules.Check(network)).Where(d => own.Contains(d.Place.Subject)));
    }

    private static void CheckMoney(PlanCheckContext context)
    {
        try
        {
            context.Found.AddRange(BudgetTable.From(context.Content, BudgetGrouping.Activity).Diagnostics);
        }
        catch (OverflowException)
        {
            context.Report(PlanningDiagnostics.AmountsTooGreat, context.Plan.Subject, ("plan", context.Plan.Code));
        }
    }

    private static void CheckRisk(PlanCheckContext context, Risk risk)
    {
        if (risk.Threatens is { } subject && !IsThere(context, subject))
        {
            context.Report(PlanningDiagnostics.RiskThreatensUnknown, risk.Subject, ("risk", risk.Code), ("subject", subject));
        }

        foreach (var activity in risk.Activities.Where(a => !IsActivity(context, a)))
        {
            context.Report(PlanningDiagnostics.RiskOfUnknownActivity, risk.Subject, ("risk", risk.Code), ("activity", activity));
        }

        if (risk is { Status: not RiskStatus.Closed, ReviewOn: { } review } && review < context.AsOf)
        {
            context.Report(PlanningDiagnostics.RiskReviewOverdue, risk.Subject, ("risk", risk.Code), ("review", review));
        }
    }

    // Other kinds of thing are not of plans, and not known here.
    private static bool IsThere(PlanCheckContext context, SubjectRef subject) => subject.Kind switch
    {
        "plan-element" => IsElement(context, new(subject.Code)),
        "plan-activity" => IsActivity(context, new(subject.Code)),
        _ => true,
    };

    private static bool IsElement(PlanCheckContext context, PlanElementCode element) =>
        context.Elements.ContainsKey(element) || context.ElsewhereElements.Contains(element);

    private static bool IsActivity(PlanCheckContext context, ActivityCode activity) =>
        context.Activities.ContainsKey(activity) || context.ElsewhereActivities.Contains(activity);
}
