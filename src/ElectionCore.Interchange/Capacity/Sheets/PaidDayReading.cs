using System.Collections.Immutable;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>What was read of the days that an earlier allowance sheet paid.</summary>
public sealed class PaidDayReading
{
    internal PaidDayReading(ImmutableArray<PaidDay> days, ImmutableArray<Diagnostic> diagnostics) => (Days, Diagnostics) = (days, diagnostics);

    /// <summary>The days, each once; none where the list has an error.</summary>
    public ImmutableArray<PaidDay> Days { get; }

    /// <summary>What is wrong or worth knowing, by line and column, and never by what stands there.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
