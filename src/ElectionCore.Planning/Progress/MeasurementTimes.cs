namespace ElectionCore.Planning;

/// <summary>Where a measurement stood on a day that may lie before its last step.</summary>
internal static class MeasurementTimes
{
    /// <returns>The status, or missing when it was not written yet.</returns>
    public static ReturnStatus StatusOn(Measurement measurement, DateOnly day)
    {
        if (measurement.Approval is not { } approval || approval.SubmittedOn > day)
        {
            return measurement.ReportedOn <= day ? ReturnStatus.Draft : ReturnStatus.Missing;
        }

        var known = approval with { Steps = [.. approval.Steps.Where(s => s.On <= day)] };
        return known.Status switch
        {
            ApprovalStatus.Approved => ReturnStatus.Approved,
            ApprovalStatus.Returned => ReturnStatus.Returned,
            _ => ReturnStatus.Submitted,
        };
    }
}
