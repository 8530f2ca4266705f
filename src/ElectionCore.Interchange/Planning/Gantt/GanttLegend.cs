namespace ElectionCore.Interchange;

/// <summary>Says what the signs of the chart mean, in as many lines as are needed.</summary>
internal sealed class GanttLegend
{
    private const double Step = 22;
    private const double Size = 11;
    private readonly SvgElements _svg;
    private readonly List<(double X, int Line, ChartText Word, Action<double, double> Sign)> _items = [];
    private readonly int _lines = 1;

    public GanttLegend(GanttLayout layout, SvgElements svg)
    {
        _svg = svg;
        var x = GanttLayout.Margin;
        foreach (var (text, sign) in Signs(layout))
        {
            var word = layout.Word(text);
            var width = 34 + TextMeasure.Width(word.Text, Size, isBold: false) + 22;
            if (x + width > layout.Width - GanttLayout.Margin && x > GanttLayout.Margin)
            {
                x = GanttLayout.Margin;
                _lines++;
            }

            _items.Add((x, _lines - 1, word, sign));
            x += width;
        }
    }

    public double Height => _lines * Step;

    public void Write(double top)
    {
        foreach (var (x, line, word, sign) in _items)
        {
            var y = top + (line * Step) + 8;
            sign(x, y);
            _svg.Text(word.Text, word, x + 34, y + 4, Size, ChartColours.Quiet, isBold: false);
        }
    }

    private IEnumerable<(LocalizedText Word, Action<double, double> Sign)> Signs(GanttLayout layout)
    {
        var activities = layout.Rows.Select(r => r.Activity).OfType<ElectionCore.Planning.PlanActivity>().ToList();
        yield return (GanttWords.Planned, (x, y) => _svg.Rectangle(x, y - 6, 26, 12, GanttColours.Planned, GanttColours.PlannedEdge, corner: 3));
        if (activities.Exists(a => layout.Options.Critical.Contains(a.Code)))
        {
            yield return (GanttWords.Critical, (x, y) => _svg.Rectangle(x, y - 6, 26, 12, GanttColours.CriticalFill, GanttColours.CriticalEdge, corner: 3));
        }

        if (activities.Exists(a => a.Actual is not null))
        {
            yield return (GanttWords.Actual, (x, y) => _svg.Rectangle(x, y - 3, 26, 6, ChartColours.Ink, corner: 1));
        }

        if (activities.Exists(a => a.DurationDays == 0))
        {
            yield return (GanttWords.Milestone, (x, y) => _svg.Diamond(x + 13, y, 7, GanttColours.Planned, GanttColours.PlannedEdge));
        }

        if (activities.Exists(a => a.Dependencies.Count > 0))
        {
            yield return (GanttWords.DependsOn, (x, y) =>
            {
                _svg.Line(FormattableString.Invariant($"M{_svg.X(x):0.#} {y:0.#}H{_svg.X(x + 24):0.#}"), ChartColours.Quiet, 1.1);
                _svg.Arrow(x + 26, y, 1, ChartColours.Quiet);
            });
        }
    }
}
