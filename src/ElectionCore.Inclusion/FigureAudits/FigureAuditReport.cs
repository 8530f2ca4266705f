namespace ElectionCore.Inclusion;

/// <summary>All that an audit found in one published table.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record FigureAuditReport
{
    /// <summary>The table.</summary>
    public required PublishedTable Table { get; init; }

    /// <summary>A finding for every total and percentage that was compared, those that fit included.</summary>
    public required ValueList<AuditFinding> Findings { get; init; }

    /// <summary>Cells in which a row and a column that do not add up meet.</summary>
    public required ValueList<SuspectCell> SuspectCells { get; init; }

    /// <summary>What is to be reported.</summary>
    public required ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether every figure could be compared, and every one fits, rounding allowed.</summary>
    public bool IsReproduced => Findings.All(f => f.Match is FigureMatch.Exact or FigureMatch.Rounded);
}
