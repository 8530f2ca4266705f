namespace ElectionCore.Inclusion;

/// <summary>What a finding of an audit compares.</summary>
public enum AuditedRelation
{
    /// <summary>The parts of a row with its total.</summary>
    RowTotal,

    /// <summary>A column with the row of totals.</summary>
    ColumnTotal,

    /// <summary>A percentage with its counts.</summary>
    Percentage,
}
