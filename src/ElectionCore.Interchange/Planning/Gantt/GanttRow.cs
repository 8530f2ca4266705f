using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>A row of the chart: the heading of a group, or an activity.</summary>
/// <param name="Activity">The activity, or null for a heading.</param>
/// <param name="Text">The title.</param>
/// <param name="Lines">The title as it is drawn.</param>
/// <param name="Top">The upper edge.</param>
/// <param name="Height">The height.</param>
internal sealed record GanttRow(PlanActivity? Activity, ChartText Text, IReadOnlyList<string> Lines, double Top, double Height)
{
    public double Middle => Top + (Height / 2);

    /// <summary>Whether it is a point in time.</summary>
    public bool IsMilestone => Activity is { DurationDays: 0 };

    public static double StepOf(ChartText text, double size) => Math.Round(size * (text.IsRightToLeft ? 1.6 : 1.3));
}
