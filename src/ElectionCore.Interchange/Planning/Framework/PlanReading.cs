using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What came of reading a document or workbook with a plan.</summary>
public sealed class PlanReading
{
    internal PlanReading(PlanContent? content, IReadOnlyList<ApprovalChain> chains, IReadOnlyList<Diagnostic> findings) =>
        (Content, ApprovalChains, Findings) = (content, chains, findings);

    /// <summary>The plan with all that belongs to it, or null when something is wrong with the file.</summary>
    public PlanContent? Content { get; }

    /// <summary>The chains through which its reports are approved; none when something is wrong with the file.</summary>
    public IReadOnlyList<ApprovalChain> ApprovalChains { get; }

    /// <summary>Everything that is to be said about the file. Warnings alone leave a plan, unless there are so many that the reading stopped.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }
}
