namespace ElectionCore.Planning;

/// <summary>How a measurement may change, and which may take the place of which.</summary>
internal static class MeasurementRules
{
    /// <summary>The day from which a measurement is as it is: that of the last step of its approval, or when it was written.</summary>
    public static DateOnly DayOf(Measurement measurement) => measurement.Approval?.LastOn ?? measurement.ReportedOn;

    /// <summary>Whether two are of the same: indicator, period, reporter and place.</summary>
    public static bool IsSameSeries(Measurement one, Measurement other) =>
        one.Indicator == other.Indicator && one.Period == other.Period && one.Reporter == other.Reporter && one.Place == other.Place;

    /// <param name="known">The measurement as it is known, or null when it is new.</param>
    /// <param name="next">The measurement as it shall be.</param>
    public static void RequireChange(Measurement? known, Measurement next)
    {
        if (known is null || known == next)
        {
            return;
        }

        if (!MayFollow(known, next))
        {
            throw new RuleViolationException(PlanningDiagnostics.MeasurementFixed.At(
                next.Subject, ("measurement", next.Code), ("status", Words.Of(known.Status)), ("next", Words.Of(next.Status))));
        }

        if (DayOf(next) < DayOf(known))
        {
            throw new RuleViolationException(PlanningDiagnostics.MeasurementBackdated.At(
                next.Subject, ("measurement", next.Code), ("day", DayOf(next)), ("last", DayOf(known))));
        }
    }

    /// <param name="known">The measurement as it is known, or null when it is new.</param>
    /// <param name="next">The measurement as it shall be.</param>
    /// <param name="period">Its period as the plan is known, or null when nothing is known of it.</param>
    /// <param name="today">The day on which it is recorded, whatever day it bears.</param>
    public static void RequireOpen(Measurement? known, Measurement next, ReportingPeriod? period, DateOnly today)
    {
        // What waits when a period closes may still be decided; nothing new comes to it.
        var isDecision = known?.Status == MeasurementStatus.Submitted;
        if (known != next && !isDecision && next.Supersedes is null && period?.ClosedOn is { } closed && today >= closed)
        {
            throw new RuleViolationException(PlanningDiagnostics.PeriodClosed.At(
                next.Subject, ("measurement", next.Code), ("period", period.Code), ("closed", closed)));
        }
    }

    /// <param name="next">The measurement that takes another one's place.</param>
    /// <param name="earlier">That other one, or null when it is not there.</param>
    public static void RequireSupersedes(Measurement next, Measurement? earlier)
    {
        if (next.Supersedes is { } code
            && (earlier is not { Status: MeasurementStatus.Approved } || earlier.Code == next.Code || !IsSameSeries(earlier, next)))
        {
            throw new RuleViolationException(PlanningDiagnostics.SupersedesOther.At(next.Subject, ("measurement", next.Code), ("earlier", code)));
        }
    }

    /// <param name="known">The measurement as it is known, or null when it is new.</param>
    /// <param name="next">The measurement as it shall be.</param>
    /// <param name="chainOn">Gives a chain by its code, as it was on a day.</param>
    public static void RequireApproval(Measurement? known, Measurement next, Func<string, DateOnly, ApprovalChain?> chainOn)
    {
        if (next.Approval is not { } approval || approval == known?.Approval)
        {
            return;
        }

        if (approval.CheckAgainst(day => chainOn(approval.Chain, day)) is { } fault)
        {
            throw new RuleViolationException(fault);
        }

        if (approval.Steps.FirstOrDefault(s => s.By == next.ReportedBy && s.Decision != ApprovalDecision.Withdrawn) is { } own)
        {
            throw new RuleViolationException(CoreDiagnostics.OwnSubmission.At(next.Subject, ("person", own.By), ("stage", own.Stage)));
        }
    }

    // What was submitted waits as it is; only what came back, or was never sent, is written anew.
    private static bool MayFollow(Measurement known, Measurement next) => known.Status switch
    {
        MeasurementStatus.Approved => false,
        MeasurementStatus.Submitted => next.Approval is { } approval && approval.Steps.Count > known.Approval!.Steps.Count
            && next with { Approval = known.Approval } == known
            && approval with { Steps = [.. approval.Steps.Take(known.Approval.Steps.Count)] } == known.Approval,
        _ => true,
    };
}
