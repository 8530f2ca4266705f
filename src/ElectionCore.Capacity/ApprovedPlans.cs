namespace ElectionCore.Capacity;

/// <summary>The records of this module that go through a chain of approval.</summary>
internal static class ApprovedPlans
{
    public static Approval? ApprovalOf(IFactState state) => state switch
    {
        CascadePlanRecord plan => plan.Approval,
        TrainingPlan plan => plan.Approval,
        _ => null,
    };

    /// <exception cref="ArgumentException">The record is of no such kind.</exception>
    public static IFactState WithApproval(IFactState state, Approval approval) => state switch
    {
        CascadePlanRecord plan => plan with { Approval = approval },
        TrainingPlan plan => plan with { Approval = approval },
        _ => throw new ArgumentException($"{state.GetType().Name} goes through no approval.", nameof(state)),
    };
}
