using ElectionCore.Inclusion;

namespace ElectionCore.Samples;

/// <summary>A finding of an audit with the cell that was compared.</summary>
/// <param name="Row">The label of the row.</param>
/// <param name="Column">The heading of the column.</param>
/// <param name="Finding">The finding.</param>
internal sealed record TableRelation(string Row, string Column, AuditFinding Finding)
{
    /// <summary>The bases that would give the printed percentage; null when no whole number would.</summary>
    public ImpliedBase? ImpliedBase => Finding.ImpliedBase is { } range && (range.Highest is not { } highest || range.Lowest <= highest) ? range : null;
}
