using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>What was read from a published table of counts by place.</summary>
public sealed class WideCounts
{
    internal WideCounts(
        IEnumerable<WideCountsRow> rows, WideCountsRow? statedTotal, IEnumerable<Diagnostic> diagnostics, IEnumerable<int> leftOut) =>
        (Rows, StatedTotal, Diagnostics, LeftOut) = ([.. rows], statedTotal, [.. diagnostics], [.. leftOut]);

    /// <summary>The places, in the order of the file. In strict mode there are none as soon as anything is an error.</summary>
    public ImmutableArray<WideCountsRow> Rows { get; }

    /// <summary>The row of totals as the source states it, or null. It is never among <see cref="Rows"/>.</summary>
    public WideCountsRow? StatedTotal { get; }

    /// <summary>All that is wrong or worth knowing, in the order of the lines.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The lines of the rows that are faulty and therefore left out.</summary>
    public ImmutableArray<int> LeftOut { get; }

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
