using System.Collections.Immutable;
using ElectionCore.Inclusion;
using ElectionCore.Interchange;

namespace ElectionCore.Samples;

/// <summary>What <c>inclusion gaps</c> shows.</summary>
internal sealed class GapReport(GapSource source, WideCountsOptions options, GapTable table, bool hasPrevious, WideCounts now, WideCounts? before)
{
    public GapSource Source => source;

    public GapTable Table => table;

    public bool HasPrevious => hasPrevious;

    public bool HasOthers => options.Others.Count > 0;

    public bool HasTotals => options.Total is not null;

    public int LeftOut => now.LeftOut.Length;

    // Sums of rows against their totals are told by the reader already, with line and column. That the earlier file has other
    // columns too says nothing.
    public ImmutableArray<Diagnostic> Findings { get; } =
    [
        .. now.Diagnostics,
        .. before?.Diagnostics.Where(f => f.Code != InterchangeDiagnostics.ColumnsNotRead.Code) ?? [],
        .. table.Findings.Where(f => f.Code != InclusionDiagnostics.PlacePartsAboveTotal.Code && f.Code != InclusionDiagnostics.PlacePartsBelowTotal.Code),
    ];

    public bool HasErrors => Findings.Any(f => f.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether there are rows that may be shown: nothing is an error, or faulty rows were to be left out.</summary>
    public bool IsShown => table.Rows.Length > 0 && (!HasErrors || options.Lenient);
}
