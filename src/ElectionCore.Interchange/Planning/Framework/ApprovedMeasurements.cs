using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The measurements of a plan that count: approved, and not superseded by another that is.</summary>
internal static class ApprovedMeasurements
{
    public static IEnumerable<Measurement> Of(PlanContent content)
    {
        var approved = content.Measurements.Where(m => m.Status == MeasurementStatus.Approved).ToList();
        var replaced = approved.Select(m => m.Supersedes).OfType<MeasurementCode>().ToHashSet();
        return approved.Where(m => !replaced.Contains(m.Code));
    }
}
