namespace ElectionCore.Planning;

/// <summary>How a measurement may change.</summary>
internal static class MeasurementRules
{
    /// <summary>The day from which a measurement is as it is: that of the last step of its approval, or when it was written.</summary>
    public static DateOnly DayOf(Measurement measurement) => measurement.Approval?.LastOn ?? measurement.ReportedOn;

    /// <param name="known">The measurement as it is known, or null when it is new.</param>
    /// <param name="next">The measurement as it shall be.</param>
    /// <param name="period">Its period, or null when the plan has none with that code.</param>
    public static void Require(Measurement? known, Measurement next, ReportingPeriod? period)
    {
        if (known == next)
        {
            return;
        }

        DiagnosticPlace place = next.Subject;
        if (known is not null && !MayFollow(known, next))
        {
            throw new RuleViolationException(PlanningDiagnostics.MeasurementFixed.At(
                place, ("measurement", next.Code), ("status", Words.Of(known.Status)), ("next", Words.Of(next.Status))));
        }

        if (next.Supersedes is null && period?.ClosedOn is { } closed && next.ReportedOn >= closed)
        {
            throw new RuleViolationException(PlanningDiagnostics.PeriodClosed.At(
                place, ("measurement", next.Code), ("period", period.Code), ("closed", closed)));
        }
    }

    // What was submitted waits as it is; only what came back, or was never sent, is written anew.
    private static bool MayFollow(Measurement known, Measurement next) => known.Status switch
    {
        MeasurementStatus.Approved => false,
        MeasurementStatus.Submitted => next.Status != MeasurementStatus.Draft && next with { Approval = known.Approval } == known
            && next.Approval!.Steps.Take(known.Approval!.Steps.Count).SequenceEqual(known.Approval.Steps),
        _ => true,
    };
}
