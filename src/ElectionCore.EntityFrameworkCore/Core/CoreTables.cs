namespace ElectionCore.EntityFrameworkCore;

/// <summary>The tables of what modules share: every model has them.</summary>
internal static class CoreTables
{
    /// <summary>One for each kind of fact.</summary>
    public static IReadOnlyList<FactTable> All { get; } = [new ApprovalChainTable()];
}
