using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Draws the activities of a plan over time.</summary>
/// <remarks>
/// <para>Each activity has a bar from its first planned day to its last; a thinner bar within it is what was really done. An activity
/// of no days (<see cref="PlanActivity.DurationDays"/> is 0) is a diamond on its planned day. Lines lead from an activity to those
/// that depend on it. Activities stand in groups by the topmost element they serve, in the order of the plan's elements; those that
/// serve none come last. An activity without planned and actual days has a row that says so.</para>
/// <para>Time is divided into months, quarters or years, whatever fits. Where the title's language is written from right to left,
/// time runs from right to left too. The same content and options give the same text, to the byte, in every culture.</para>
/// </remarks>
public static class GanttChart
{
    /// <summary>Draws a chart as an SVG document that needs nothing else: no script, no style sheet, no font.</summary>
    /// <param name="content">The plan with its elements and activities.</param>
    /// <param name="options">What to show; null for a chart in English without a marked day.</param>
    /// <returns>The document, without an XML declaration, so that it can stand in a page of HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <remarks>
    /// Each row is a <c>g</c> whose <c>data-code</c> is the code of the activity and whose <c>title</c> is its title and days in full.
    /// </remarks>
    public static string ToSvg(PlanContent content, GanttChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return GanttSvg.Write(new(content, options ?? new()));
    }
}
