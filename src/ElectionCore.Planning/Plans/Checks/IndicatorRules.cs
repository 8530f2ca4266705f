namespace ElectionCore.Planning;

/// <summary>Indicators, their baselines, targets and periods.</summary>
internal static class IndicatorRules
{
    public static void Check(PlanCheckContext context)
    {
        foreach (var indicator in context.Indicators.Values)
        {
            CheckOwner(context, indicator);
            CheckDimensions(context, indicator);
            CheckPeriods(context, indicator);
            ValueRules.Check(context, indicator, indicator.Subject, "the baseline", indicator.Baseline?.Values ?? []);
            foreach (var target in indicator.Targets)
            {
                ValueRules.Check(context, indicator, indicator.Subject, $"the target of {target.Period}", target.Values);
                CheckTarget(context, indicator, target);
            }

            if (indicator is { Kind: PlanIndicatorKind.Milestone, DueOn: null } && !indicator.Targets.Any(t => t.Whole?.IsReached == true))
            {
                context.Report(PlanningDiagnostics.MilestoneWithoutDay, indicator.Subject, ("indicator", indicator.Code));
            }
        }
    }

    private static void CheckOwner(PlanCheckContext context, PlanIndicator indicator)
    {
        if (!context.Elements.ContainsKey(indicator.Element))
        {
            context.Report(PlanningDiagnostics.IndicatorOfUnknownElement, indicator.Subject, ("indicator", indicator.Code), ("element", indicator.Element));
        }
        else if (indicator.Responsible is null && context.Lead(indicator.Element) is null)
        {
            context.Report(PlanningDiagnostics.IndicatorWithoutResponsible, indicator.Subject, ("indicator", indicator.Code));
        }
    }

    private static void CheckDimensions(PlanCheckContext context, PlanIndicator indicator)
    {
        var names = indicator.Dimensions.CountBy(d => d.Name, StringComparer.Ordinal);
        var categories = indicator.Dimensions.SelectMany(d => d.Categories.CountBy(c => c, StringComparer.Ordinal));
        foreach (var (name, _) in names.Concat(categories).Where(g => g.Value > 1))
        {
            context.Report(PlanningDiagnostics.DimensionGivenTwice, indicator.Subject, ("indicator", indicator.Code), ("name", name));
        }
    }

    private static void CheckPeriods(PlanCheckContext context, PlanIndicator indicator)
    {
        var periods = new List<ReportingPeriod>();
        foreach (var target in indicator.Targets)
        {
            if (context.Periods.TryGetValue(target.Period, out var period))
            {
                periods.Add(period);
            }
            else
            {
                context.Report(PlanningDiagnostics.TargetPeriodUnknown, indicator.Subject, ("indicator", indicator.Code), ("period", target.Period));
            }
        }

        periods.Sort((left, right) => left.FirstDay.CompareTo(right.FirstDay));
        foreach (var (earlier, later) in periods.Zip(periods.Skip(1)))
        {
            if (earlier.Days.Overlaps(later.Days))
            {
                context.Report(
                    PlanningDiagnostics.PeriodsOverlap, indicator.Subject, ("indicator", indicator.Code), ("period", earlier.Code), ("other", later.Code));
            }
        }

        if (indicator.Baseline is { } baseline && periods is [var first, ..] && baseline.On.Earliest > first.FirstDay)
        {
            context.Report(
                PlanningDiagnostics.BaselineTooLate, indicator.Subject,
                ("indicator", indicator.Code), ("on", baseline.On), ("first", first.FirstDay));
        }
    }

    private static void CheckTarget(PlanCheckContext context, PlanIndicator indicator, PeriodTarget target)
    {
        if (target.Whole is not { } aim)
        {
            if (indicator.Kind is PlanIndicatorKind.Quantity or PlanIndicatorKind.Ratio)
            {
                context.Report(PlanningDiagnostics.TargetWithoutValue, indicator.Subject, ("indicator", indicator.Code), ("period", target.Period));
            }

            return;
        }

        // What is added in one period is not to be held against where things stood at the start.
        if (indicator.Accumulation == Accumulation.Incremental || indicator.Direction == IndicatorDirection.Maintain
            || indicator.Baseline?.Whole is not { } start || ValueRules.Compare(indicator, aim, start) is not { } order)
        {
            return;
        }

        if (order == 0)
        {
            context.Report(
                PlanningDiagnostics.TargetIsBaseline, indicator.Subject, ("indicator", indicator.Code), ("period", target.Period), ("target", aim));
        }
        else if (indicator.Direction is { } direction && order > 0 != (direction == IndicatorDirection.Ascending))
        {
            context.Report(
                PlanningDiagnostics.TargetAgainstDirection, indicator.Subject,
                ("indicator", indicator.Code), ("period", target.Period), ("target", aim), ("baseline", start), ("direction", Words.Of(direction)));
        }
    }
}
