namespace ElectionCore;

/// <summary>The kinds of fact that belong to no module because several share them.</summary>
public static class CoreKinds
{
    /// <summary>Every kind, each once.</summary>
    public static IReadOnlyList<FactKind> All { get; } = [FactKind.Of<ApprovalChain>()];
}
