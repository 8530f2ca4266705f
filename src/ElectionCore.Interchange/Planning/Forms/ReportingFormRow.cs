using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>A line of a reporting form: an indicator, or one cell of its breakdown.</summary>
public sealed record ReportingFormRow
{
    /// <summary>The indicator.</summary>
    public required PlanIndicator Indicator { get; init; }

    /// <summary>The cell of the breakdown; none for the whole.</summary>
    public ValueList<DimensionCell> Cell { get; init; } = ValueList<DimensionCell>.Empty;

    /// <summary>The place, or null for all places.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>The target of the period, or null.</summary>
    public MeasuredValue? Target { get; init; }

    /// <summary>The last approved value of earlier periods, or null.</summary>
    public MeasuredValue? LastValue { get; init; }

    /// <summary>The period of that value, or null.</summary>
    public string? LastPeriod { get; init; }
}
