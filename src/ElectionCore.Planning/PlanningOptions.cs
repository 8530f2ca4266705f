namespace ElectionCore.Planning;

/// <summary>How the institution divides its time.</summary>
public sealed class PlanningOptions
{
    /// <summary>The day on which its financial year starts.</summary>
    /// <value>The default value is 1 January. Pakistan's financial year starts on 1 July.</value>
    public MonthDay FiscalYearStart { get; set; } = new(1, 1);
}
