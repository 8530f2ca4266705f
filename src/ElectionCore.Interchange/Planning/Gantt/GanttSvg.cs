using System.Globalization;
using System.Text;
using System.Xml;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Writes a chart of activities as an SVG document.</summary>
internal sealed class GanttSvg
{
    private const double TitleSize = 22;
    private const double SmallSize = 11;
    private const double Axis = 22;
    private const string Band = "#F2F7FB";
    private const string GroupBand = "#D6E6F4";
    private const string Grid = "#DCE4EC";
    private readonly GanttLayout _layout;
    private readonly GanttBars? _bars;
    private readonly SvgElements _svg;
    private readonly List<string> _title;
    private readonly double _titleStep;
    private readonly double _axisTop;
    private readonly double _top;

    private GanttSvg(XmlWriter xml, GanttLayout layout)
    {
        _layout = layout;
        _svg = new(xml, layout.Title, layout.Width);
        _bars = layout.Scale is { } scale ? new(scale, layout.Options) : null;
        _title = TextMeasure.Wrap(layout.Title.Text, TitleSize, isBold: true, layout.Width - (2 * GanttLayout.Margin), maximumLines: 3);
        _titleStep = GanttRow.StepOf(layout.Title, TitleSize);
        _axisTop = GanttLayout.Margin + (_title.Count * _titleStep) + 30;
        _top = _axisTop + (layout.Scale is null ? 0 : layout.Scale.Years.Count > 0 ? 2 * Axis : Axis);
    }

    private double TimeLeft => GanttLayout.Margin + GanttLayout.LabelWidth;

    public static string Write(GanttLayout layout)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, SvgElements.Settings))
        {
            new GanttSvg(xml, layout).WriteDocument();
        }

        return text.Append('\n').ToString();
    }

    private void WriteDocument()
    {
        var legend = new GanttLegend(_layout, _svg);
        var bottom = _top + _layout.Height;
        var height = bottom + 18 + legend.Height + GanttLayout.Margin;
        _svg.Document(height);
        var words = _layout.Word(GanttWords.Activities);
        _svg.Describe("title", _layout.Title, $"{_layout.Title.Text} · {words.Text}");
        _svg.Describe("desc", words, Description(words));
        _svg.Rectangle(0, 0, _layout.Width, height, ChartColours.Paper);
        var y = GanttLayout.Margin;
        foreach (var line in _title)
        {
            y += _titleStep;
            _svg.Text(line, _layout.Title, GanttLayout.Margin, y - (_titleStep * 0.25), TitleSize, ChartColours.Ink, isBold: true);
        }

        WriteBands();
        WriteAxis(bottom);
        WriteDependencies();
        foreach (var row in _layout.Rows.Where(r => r.Activity is not null))
        {
            WriteActivity(row);
        }

        WriteToday(bottom);
        legend.Write(bottom + 18);
        _svg.End();
    }

    private string Description(ChartText words)
    {
        var count = ChartText.Number(_layout.Rows.Count(r => r.Activity is not null));
        return words.WithCode(": ", count).Text;
    }

    private void WriteBands()
    {
        var width = _layout.Width - (2 * GanttLayout.Margin);
        var isOdd = false;
        foreach (var row in _layout.Rows)
        {
            isOdd = row.Activity is not null && !isOdd;
            if (row.Activity is null || isOdd)
            {
                _svg.Rectangle(GanttLayout.Margin, _top + row.Top, width, row.Height, row.Activity is null ? GroupBand : Band);
            }

            if (row.Activity is null)
            {
                WriteLines(row, GanttLayout.Margin + 10, GanttLayout.GroupSize, isBold: true);
            }
        }
    }

    private void WriteLines(GanttRow row, double x, double size, bool isBold)
    {
        var step = GanttRow.StepOf(row.Text, size);
        var y = _top + row.Middle - (row.Lines.Count * step / 2);
        foreach (var line in row.Lines)
        {
            y += step;
            _svg.Text(line, row.Text, x, y - (step * 0.28), size, ChartColours.Ink, isBold);
        }
    }

    private void WriteAxis(double bottom)
    {
        if (_layout.Scale is not { } scale)
        {
            return;
        }

        var top = _axisTop;
        foreach (var (from, to, _, label) in scale.Years)
        {
            _svg.Rectangle(TimeLeft + from, top, to - from, Axis, GroupBand, ChartColours.Paper);
            WriteLabel(label, from, to, top, isBold: true);
        }

        top += scale.Years.Count > 0 ? Axis : 0;
        foreach (var (from, to, _, label) in scale.Columns)
        {
            _svg.Rectangle(TimeLeft + from, top, to - from, Axis, Band, ChartColours.Paper);
            WriteLabel(label, from, to, top, isBold: false);
        }

        // Headings of groups are not crossed by lines.
        foreach (var row in _layout.Rows.Where(r => r.Activity is not null))
        {
            foreach (var (from, _, day, _) in scale.Columns)
            {
                _svg.Line($"M{N(_svg.X(TimeLeft + from))} {N(_top + row.Top)}v{N(row.Height)}", day.Month == 1 ? ChartColours.Line : Grid, day.Month == 1 ? 0.8 : 0.6);
            }
        }

        _svg.Line($"M{N(_svg.X(TimeLeft))} {N(bottom)}H{N(_svg.X(TimeLeft + scale.Width))}", ChartColours.Line, 0.8);
    }

    // A label that its column is too narrow for is left out; the line stays.
    private void WriteLabel(string label, double from, double to, double top, bool isBold)
    {
        if (TextMeasure.Width(label, SmallSize, isBold) <= to - from - 2)
        {
            _svg.Middle(label, TimeLeft + ((from + to) / 2), top + 15, SmallSize, ChartColours.Ink, isBold);
        }
    }

    private void WriteActivity(GanttRow row)
    {
        var activity = row.Activity!;
        _svg.Group(ChartText.Clean(activity.Code.Value));
        _svg.Describe("title", row.Text, row.Text.Text + DaysOf(activity));
        WriteLines(row, GanttLayout.Margin + 14, GanttLayout.LabelSize, isBold: false);
        var (planned, actual) = (_bars?.Planned(row), _bars?.Actual(row));
        var y = _top + row.Middle;
        var isCritical = _layout.Options.Critical.Contains(activity.Code);
        var (fill, edge) = isCritical ? (GanttColours.CriticalFill, GanttColours.CriticalEdge) : (GanttColours.Planned, GanttColours.PlannedEdge);
        if (planned is { } bar)
        {
            if (row.IsMilestone)
            {
                _svg.Diamond(TimeLeft + bar.From, y, 8, fill, edge);
            }
            else
            {
                _svg.Rectangle(TimeLeft + bar.From, y - 8, bar.To - bar.From, 16, fill, edge, corner: 3);
            }
        }

        if (actual is { } done)
        {
            if (row.IsMilestone)
            {
                _svg.Diamond(TimeLeft + done.From, y, 4.5, ChartColours.Ink, ChartColours.Ink);
            }
            else
            {
                _svg.Rectangle(TimeLeft + done.From, y - 3, done.To - done.From, 6, ChartColours.Ink, corner: 1);
            }
        }

        if (planned is null && actual is null)
        {
            var word = _layout.Word(GanttWords.NoDates);
            _svg.Text(word.Text, word, TimeLeft + 8, y + 4, SmallSize, ChartColours.Quiet, isBold: false);
        }

        _svg.End();
    }

    private string DaysOf(PlanActivity activity)
    {
        var parts = new List<string>();
        foreach (var (word, range) in new[] { (GanttWords.Planned, activity.Planned), (GanttWords.Actual, activity.Actual) })
        {
            if (range is { } days)
            {
                var first = days.From is { } from ? FormCells.Day(from) : "…";
                var last = days.To is { } to ? FormCells.Day(to.AddDays(-1)) : "…";
                parts.Add(_layout.Word(word).WithCode(" ", $"{first} – {last}").Text);
            }
        }

        return parts.Count == 0 ? "" : " · " + string.Join(" · ", parts);
    }

    private void WriteDependencies()
    {
        if (_bars is null)
        {
            return;
        }

        var rows = _layout.Rows.Where(r => r.Activity is not null).GroupBy(r => r.Activity!.Code).ToDictionary(g => g.Key, g => g.First());
        foreach (var row in rows.Values)
        {
            foreach (var dependency in row.Activity!.Dependencies)
            {
                if (rows.TryGetValue(dependency.Activity, out var before) && before != row)
                {
                    WriteDependency(before, row, dependency.Kind);
                }
            }
        }
    }

    private void WriteDependency(GanttRow before, GanttRow after, DependencyKind kind)
    {
        var fromFinish = kind is DependencyKind.FinishToStart or DependencyKind.FinishToFinish;
        var toFinish = kind is DependencyKind.FinishToFinish or DependencyKind.StartToFinish;
        if (_bars!.End(before, fromFinish) is not { } from || _bars.End(after, toFinish) is not { } to)
        {
            return;
        }

        from += TimeLeft + (before.IsMilestone ? 8 : 0) * (fromFinish ? 1 : -1);
        to += TimeLeft + (after.IsMilestone ? 8 : 0) * (toFinish ? 1 : -1);
        var critical = _layout.Options.Critical;
        var isCritical = critical.Contains(before.Activity!.Code) && critical.Contains(after.Activity!.Code);
        var (y1, y2) = (_top + before.Middle, _top + after.Middle);
        var (out1, in2) = (from + (fromFinish ? 6 : -6), to + (toFinish ? 8 : -8));
        var points = new List<(double X, double Y)> { (from, y1), (out1, y1) };
        if (fromFinish != toFinish && (fromFinish ? out1 <= in2 : out1 >= in2))
        {
            points.Add((out1, y2));
        }
        else if (fromFinish == toFinish)
        {
            var side = fromFinish ? Math.Max(out1, in2) : Math.Min(out1, in2);
            points[1] = (side, y1);
            points.Add((side, y2));
        }
        else
        {
            var between = y1 < y2 ? _top + after.Top : _top + after.Top + after.Height;
            points.AddRange([(out1, between), (in2, between), (in2, y2)]);
        }

        points.Add((to, y2));
        var ink = isCritical ? GanttColours.CriticalEdge : ChartColours.Quiet;
        _svg.Line("M" + string.Join('L', points.Select(p => $"{N(_svg.X(p.X))} {N(p.Y)}")), ink, isCritical ? 1.6 : 1.1);
        _svg.Arrow(to, y2, toFinish ? -1 : 1, ink);
    }

    private void WriteToday(double bottom)
    {
        if (_layout.Options.Today is not { } today || _layout.Scale is not { } scale)
        {
            return;
        }

        var x = TimeLeft + scale.At(today);
        _svg.Line($"M{N(_svg.X(x))} {N(_axisTop - 4)}V{N(bottom)}", ChartColours.Dotted, 1.5, dash: "5 3");
        var word = _layout.Word(GanttWords.Today).WithCode(" ", FormCells.Day(today));
        var width = TextMeasure.Width(word.Text, SmallSize, isBold: true);
        var left = Math.Clamp(x - (width / 2), GanttLayout.Margin, _layout.Width - GanttLayout.Margin - width);
        _svg.Text(word.Text, word, left, _axisTop - 8, SmallSize, ChartColours.Dotted, isBold: true);
    }

    private static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
