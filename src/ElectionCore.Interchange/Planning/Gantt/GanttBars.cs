using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>From where to where the bars of a row go, along the axis.</summary>
internal sealed class GanttBars(GanttScale scale, GanttChartOptions options)
{
    private const double Least = 3;

    /// <summary>The planned bar; for a milestone both ends are its day.</summary>
    public (double From, double To)? Planned(GanttRow row)
    {
        if (row.Activity!.Planned is not { } days)
        {
            return null;
        }

        if (row.IsMilestone)
        {
            var day = days.From ?? days.To?.AddDays(-1);
            return day is { } on ? (Middle(on), Middle(on)) : null;
        }

        return Bar(days.From, days.To);
    }

    /// <summary>The actual bar. What has no end goes on up to the marked day.</summary>
    public (double From, double To)? Actual(GanttRow row)
    {
        if (row.Activity!.Actual is not { } days)
        {
            return null;
        }

        if (row.IsMilestone)
        {
            var day = days.From ?? days.To?.AddDays(-1);
            return day is { } on ? (Middle(on), Middle(on)) : null;
        }

        DateOnly? open = options.Today is { } today && today >= days.Start ? After(today) : days.From is { } from ? After(from) : null;
        return Bar(days.From, days.To ?? open);
    }

    /// <summary>The end of a row to which a line goes, or from which it comes.</summary>
    public double? End(GanttRow row, bool isFinish) => (Planned(row) ?? Actual(row)) is { } bar ? isFinish ? bar.To : bar.From : null;

    private double Middle(DateOnly day) => (scale.At(day) + scale.At(After(day))) / 2;

    private static DateOnly After(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);

    private (double From, double To) Bar(DateOnly? from, DateOnly? to)
    {
        var start = from is { } first ? scale.At(first) : 0;
        var end = to is { } last ? scale.At(last) : scale.Width;
        return (start, Math.Max(end, start + Least));
    }
}
