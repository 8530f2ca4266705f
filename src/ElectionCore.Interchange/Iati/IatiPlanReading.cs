using System.Collections.Immutable;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What was read from a file of IATI.</summary>
public sealed class IatiPlanReading
{
    internal IatiPlanReading(ImmutableArray<PlanContent> plans, ImmutableArray<Diagnostic> diagnostics) => (Plans, Diagnostics) = (plans, diagnostics);

    /// <summary>The plans in the order of the file; none when anything is an error, unless it was read leniently.</summary>
    public ImmutableArray<PlanContent> Plans { get; }

    /// <summary>What is wrong or worth knowing, in the order of the file; at the end what a plan has no place for.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
