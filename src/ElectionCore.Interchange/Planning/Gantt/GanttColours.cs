namespace ElectionCore.Interchange;

/// <summary>The colours of bars: apart by their lightness too, for print in grey and for eyes that see red and blue alike.</summary>
internal static class GanttColours
{
    public const string Planned = "#8FB4D6";
    public const string PlannedEdge = "#1D5B8F";
    public const string CriticalFill = "#F0B7B3";
    public const string CriticalEdge = ChartColours.Vacant;
}
