namespace ElectionCore.Planning;

/// <summary>What was reported: of what, when, in whose place, and by whom it was approved.</summary>
internal static class MeasurementCheckRules
{
    public static void Check(PlanCheckContext context)
    {
        foreach (var measurement in context.Measurements.Values)
        {
            var period = context.Periods.GetValueOrDefault(measurement.Period);
            if (context.Indicators.TryGetValue(measurement.Indicator, out var indicator))
            {
                ValueRules.Check(context, indicator, measurement.Subject, "the report", measurement.Values);
            }
            else
            {
                ReportMissing(context, measurement, measurement.Indicator);
            }

            if (period is null)
            {
                ReportMissing(context, measurement, new("reporting-period", measurement.Period));
            }
            else
            {
                CheckPeriod(context, measurement, indicator, period);
            }

            CheckSuperseded(context, measurement);
            if (measurement.Approval is { } approval && approval.Steps.FirstOrDefault(s => s.By == approval.SubmittedBy && s.Decision != ApprovalDecision.Withdrawn) is { } step)
            {
                context.Report(
                    PlanningDiagnostics.DecidedBySubmitter, measurement.Subject,
                    ("measurement", measurement.Code), ("person", step.By), ("stage", step.Stage));
            }
        }

        CheckCircles(context);
        CheckApprovedTwice(context);
    }

    private static void ReportMissing(PlanCheckContext context, Measurement measurement, SubjectRef what) =>
        context.Report(PlanningDiagnostics.MeasurementOfNothing, measurement.Subject, ("measurement", measurement.Code), ("subject", what));

    private static void CheckPeriod(PlanCheckContext context, Measurement measurement, PlanIndicator? indicator, ReportingPeriod period)
    {
        if (measurement.Supersedes is null && period.ClosedOn is { } closed && measurement.ReportedOn >= closed)
        {
            context.Report(
                PlanningDiagnostics.PeriodClosed, measurement.Subject,
                ("measurement", measurement.Code), ("period", period.Code), ("closed", closed));
        }

        if (indicator is { Targets.Count: > 0 } && !indicator.Targets.Any(t => t.Period == period.Code))
        {
            context.Report(
                PlanningDiagnostics.PeriodNotDue, measurement.Subject,
                ("measurement", measurement.Code), ("period", period.Code), ("indicator", indicator.Code));
        }
    }

    private static void CheckSuperseded(PlanCheckContext context, Measurement measurement)
    {
        if (measurement.Supersedes is not { } earlier)
        {
            return;
        }

        if (earlier == measurement.Code)
        {
            context.Report(PlanningDiagnostics.SupersedesItself, measurement.Subject, ("measurement", measurement.Code));
        }
        else if (!context.Measurements.TryGetValue(earlier, out var known))
        {
            context.Report(PlanningDiagnostics.SupersedesUnknown, measurement.Subject, ("measurement", measurement.Code), ("other", earlier));
        }
        else if (known.Indicator != measurement.Indicator || known.Period != measurement.Period)
        {
            context.Report(
                PlanningDiagnostics.SupersedesAnother, measurement.Subject,
                ("measurement", measurement.Code), ("other", earlier), ("indicator", known.Indicator), ("period", known.Period));
        }
    }

    // Each supersedes at most one, so that a walk either ends or comes back to where it was.
    private static void CheckCircles(PlanCheckContext context)
    {
        var seenOn = new Dictionary<MeasurementCode, MeasurementCode>();
        foreach (var start in context.Measurements.Values)
        {
            var current = start;
            while (current is not null && seenOn.TryAdd(current.Code, start.Code))
            {
                current = Next(current);
            }

            if (current is null || seenOn[current.Code] != start.Code)
            {
                continue;
            }

            var circle = new List<MeasurementCode> { current.Code };
            for (var next = Next(current)!; next != current; next = Next(next)!)
            {
                circle.Add(next.Code);
            }

            // One that supersedes itself is reported as such.
            if (circle.Count > 1)
            {
                context.Report(
                    PlanningDiagnostics.SupersedingCircle, current.Subject,
                    ("measurements", string.Join(", ", circle.Take(20))), ("count", circle.Count));
            }
        }

        Measurement? Next(Measurement measurement) =>
            measurement.Supersedes is { } earlier ? context.Measurements.GetValueOrDefault(earlier) : null;
    }

    private static void CheckApprovedTwice(PlanCheckContext context)
    {
        var approved = context.Measurements.Values
            .Where(m => m is { Status: MeasurementStatus.Approved, Standing: not RecordStanding.Example })
            .ToList();
        var superseded = approved.Where(m => m.Supersedes != m.Code).Select(m => m.Supersedes).ToHashSet();
        foreach (var same in approved.Where(m => !superseded.Contains(m.Code)).GroupBy(m => (m.Indicator, m.Period, ReporterOf(context, m), m.Place)))
        {
            var count = same.Count();
            if (count > 1)
            {
                context.Report(
                    PlanningDiagnostics.ApprovedTwice, same.Key.Indicator,
                    ("indicator", same.Key.Indicator), ("period", same.Key.Period), ("count", count),
                    ("measurements", string.Join(", ", same.Take(10).Select(m => m.Code.Value))));
            }
        }
    }

    // Who reports when nobody is named: the unit responsible for the indicator, or the one that leads its element.
    private static UnitCode? ReporterOf(PlanCheckContext context, Measurement measurement)
    {
        if (measurement.Reporter is { } reporter)
        {
            return reporter;
        }

        var indicator = context.Indicators.GetValueOrDefault(measurement.Indicator);
        return indicator?.Responsible ?? (indicator is null ? null : context.Lead(indicator.Element));
    }
}
