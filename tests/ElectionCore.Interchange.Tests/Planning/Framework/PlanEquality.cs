using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests;

/// <summary>Compares contents part by part, so that a failure names what differs.</summary>
internal static class PlanEquality
{
    public static void ShouldHoldTheSameAs(this PlanContent? actual, PlanContent expected)
    {
        actual.ShouldNotBeNull();
        actual.Plan.ShouldBe(expected.Plan);
        actual.Elements.ShouldBe(expected.Elements);
        actual.Indicators.ShouldBe(expected.Indicators);
        actual.Measurements.ShouldBe(expected.Measurements);
        actual.Activities.ShouldBe(expected.Activities);
        actual.Expenditures.ShouldBe(expected.Expenditures);
        actual.Risks.ShouldBe(expected.Risks);
    }
}
