namespace ElectionCore.Samples;

/// <summary>Where something stands in its chain of approval, for people.</summary>
internal static class ApprovalText
{
    /// <summary>The word: <c>draft</c>, <c>submitted</c>, or the last decision. What was taken back is not said to be returned.</summary>
    public static string State(Approval? approval) => approval switch
    {
        null => "draft",
        { Next: not null } => Words.Of(ApprovalStatus.Submitted),
        { Steps: var steps } => Words.Of(steps[^1].Decision),
    };

    /// <summary>The word, and where it waits.</summary>
    public static string Standing(Approval? approval) =>
        State(approval) + (approval?.Next is { } stage ? $", waits for {stage} in the chain {approval.Chain}" : "");
}
