namespace ElectionCore.Planning;

/// <summary>A plan's versions and reporting periods, and how it stands to other plans.</summary>
internal static class PlanRules
{
    public static void Check(PlanCheckContext context)
    {
        CheckVersions(context);
        CheckPeriods(context);
        CheckPlans(context);
        foreach (var element in context.Elements.Values)
        {
            CheckNamed(context, element.Subject, "follows", element.Follows, context.Elements.ContainsKey, context.ElsewhereElements);
            CheckNamed(context, element.Subject, "serves", element.Serves, context.Elements.ContainsKey, context.ElsewhereElements);
        }

        foreach (var indicator in context.Indicators.Values)
        {
            CheckNamed(context, indicator.Subject, "follows", indicator.Follows, context.Indicators.ContainsKey, context.ElsewhereIndicators);
        }
    }

    private static void CheckVersions(PlanCheckContext context)
    {
        foreach (var (earlier, later) in context.Plan.Versions.Zip(context.Plan.Versions.Skip(1)))
        {
            if (later.From <= earlier.From)
            {
                context.Report(
                    PlanningDiagnostics.VersionsOutOfOrder, context.Plan.Subject,
                    ("version", later.Number), ("from", later.From), ("other", earlier.Number), ("otherFrom", earlier.From));
            }
        }
    }

    private static void CheckPeriods(PlanCheckContext context)
    {
        foreach (var period in context.Plan.ReportingPeriods)
        {
            if (period.DueOn < period.LastDay || period.ClosedOn <= period.LastDay || period.ClosedOn <= period.DueOn)
            {
                context.Report(PlanningDiagnostics.ReportingPeriodDates, context.Plan.Subject, ("period", period.Code), ("days", period.Days));
            }

            if (PlanCheckContext.Leaves(context.Plan.Period, period.Days))
            {
                context.Report(
                    PlanningDiagnostics.ReportingPeriodOutsidePlan, context.Plan.Subject,
                    ("period", period.Code), ("days", period.Days), ("container", context.Plan.Period));
            }
        }
    }

    private static void CheckPlans(PlanCheckContext context)
    {
        var plan = context.Plan;
        var known = context.Related.ToDictionary(r => r.Plan.Code, r => r.Plan);
        known[plan.Code] = plan;
        CheckRelation(context, known, "follows", p => p.Follows is { } earlier ? [earlier] : []);
        CheckRelation(context, known, "serves", p => p.Serves);
        if (plan.Follows is { } code && known.TryGetValue(code, out var followed) && followed.Period.From > plan.Period.From)
        {
            context.Report(
                PlanningDiagnostics.PlanFollowsLater, plan.Subject,
                ("plan", plan.Code), ("other", code), ("from", followed.Period.Start), ("own", plan.Period.Start));
        }
    }

    private static void CheckRelation(PlanCheckContext context, Dictionary<PlanCode, Plan> known, string relation, Func<Plan, IEnumerable<PlanCode>> others)
    {
        var plan = context.Plan;
        foreach (var other in others(plan))
        {
            if (other == plan.Code)
            {
                context.Report(PlanningDiagnostics.PlanNamesItself, plan.Subject, ("plan", plan.Code), ("relation", relation));
            }
            else if (context.IsRelatedGiven && !known.ContainsKey(other))
            {
                context.Report(PlanningDiagnostics.PlanUnknown, plan.Subject, ("plan", plan.Code), ("relation", relation), ("other", other));
            }
        }

        if (CircleOf(plan, known, others) is { } circle)
        {
            context.Report(PlanningDiagnostics.PlanCircle, plan.Subject, ("plans", string.Join(", ", circle)), ("relation", relation));
        }
    }

    // The shortest way from the plan over at least one other back to itself.
    private static List<PlanCode>? CircleOf(Plan plan, Dictionary<PlanCode, Plan> known, Func<Plan, IEnumerable<PlanCode>> others)
    {
        var reachedFrom = new Dictionary<PlanCode, PlanCode>();
        var queue = new Queue<Plan>([plan]);
        while (queue.TryDequeue(out var current))
        {
            foreach (var next in others(current))
            {
                if (next == plan.Code && current != plan)
                {
                    var circle = new List<PlanCode>();
                    for (var code = current.Code; code != plan.Code; code = reachedFrom[code])
                    {
                        circle.Add(code);
                    }

                    return [plan.Code, .. Enumerable.Reverse(circle)];
                }

                if (next != plan.Code && known.TryGetValue(next, out var other) && reachedFrom.TryAdd(next, current.Code))
                {
                    queue.Enqueue(other);
                }
            }
        }

        return null;
    }

    private static void CheckNamed<T>(
        PlanCheckContext context, SubjectRef subject, string relation, IEnumerable<T> named, Func<T, bool> isOwn, HashSet<T> elsewhere)
        where T : struct
    {
        foreach (var other in named)
        {
            if (isOwn(other))
            {
                context.Report(PlanningDiagnostics.NamesOwnPlan, subject, ("subject", subject), ("relation", relation), ("other", other));
            }
            else if (context.IsRelatedGiven && !elsewhere.Contains(other))
            {
                context.Report(PlanningDiagnostics.NamedElsewhereUnknown, subject, ("subject", subject), ("relation", relation), ("other", other));
            }
        }
    }
}
