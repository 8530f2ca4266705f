namespace ElectionCore.Planning;

/// <summary>One report that somebody owes: of an indicator, for a reporting period.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ReportReturn
{
    /// <summary>The indicator.</summary>
    public required PlanIndicator Indicator { get; init; }

    /// <summary>The reporting period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>
    /// The unit that owes it: one that reports this indicator, and as long as nothing was submitted the one that is responsible;
    /// null when nobody is named.
    /// </summary>
    public UnitCode? Unit { get; init; }

    /// <summary>How far it has come on the day; where a unit reports for several places, as far as the last of them.</summary>
    public ReturnStatus Status { get; init; }

    /// <summary>The measurement that says so, or null when it is missing.</summary>
    public Measurement? Measurement { get; init; }

    /// <summary>The last day on which it is in time: that of the period, or where none is set its last day.</summary>
    public DateOnly DueOn => Period.DueOn ?? Period.LastDay;

    /// <summary>The days since then while the unit still owes it; 0 in time, and once it is submitted or approved.</summary>
    public int DaysOverdue { get; init; }
}
