using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Where everything of a chart of activities stands.</summary>
internal sealed class GanttLayout
{
    public const double Margin = 24;
    public const double LabelWidth = 300;
    public const double LabelSize = 12;
    public const double GroupSize = 13;
    private const double Indent = 14;
    private const double Padding = 10;
    private readonly PlanContent _content;

    public GanttLayout(PlanContent content, GanttChartOptions options)
    {
        (_content, Options) = (content, options);
        Title = ChartText.Of(options.Title ?? content.Plan.Name, options.Language, content.Plan.Code.Value);
        if (Range() is { } range)
        {
            Scale = new(range.First, range.Last);
        }

        Width = (2 * Margin) + LabelWidth + (Scale?.Width ?? 460);
        var top = 0.0;
        foreach (var (element, activities) in Groups())
        {
            var heading = element is null ? Word(GanttWords.Others) : Heading(element);
            top = Add(activity: null, heading, GroupSize, Width - (2 * Margin) - (2 * Padding), top);
            foreach (var activity in activities)
            {
                top = Add(activity, ChartText.Of(activity.Title, options.Language, activity.Code.Value), LabelSize, LabelWidth - Indent - Padding, top);
            }
        }

        Height = top;
    }

    public GanttChartOptions Options { get; }

    public ChartText Title { get; }

    /// <summary>The axis, or null where nothing has a day.</summary>
    public GanttScale? Scale { get; }

    public List<GanttRow> Rows { get; } = [];

    public double Width { get; }

    /// <summary>The height of all rows.</summary>
    public double Height { get; }

    public ChartText Word(LocalizedText word) => ChartText.Of(word, Options.Language, "");

    private ChartText Heading(PlanElement element)
    {
        var title = ChartText.Of(element.Title, Options.Language, element.Code.Value);
        return element.Number is { } number ? title with { Text = $"{ChartText.Clean(number)}  {title.Text}" } : title;
    }

    private double Add(PlanActivity? activity, ChartText text, double size, double width, double top)
    {
        var isHeading = activity is null;
        var lines = TextMeasure.Wrap(text.Text, size, isHeading, width, maximumLines: isHeading ? 2 : 3);
        var height = Math.Max(26, (lines.Count * GanttRow.StepOf(text, size)) + 10);
        Rows.Add(new(activity, text, lines, top, height));
        return top + height;
    }

    private (DateOnly First, DateOnly Last)? Range()
    {
        var ranges = _content.Activities.SelectMany(a => new[] { a.Planned, a.Actual }).OfType<DateRange>().ToList();
        var days = ranges.SelectMany(r => new[] { r.From, r.To?.AddDays(-1) }).OfType<DateOnly>().ToList();
        if (days.Count == 0)
        {
            return null;
        }

        // Work that goes on without an end is seen up to the marked day, or the end of the plan.
        var isOpen = ranges.Exists(r => r.To is null);
        var ends = isOpen && _content.Plan.Period.To is { } end && end.AddDays(-1) is var last && last > days.Max() ? last : days.Max();
        return (Min(days.Min(), Options.Today), Max(ends, Options.Today));
    }

    private static DateOnly Min(DateOnly day, DateOnly? other) => other < day ? other.Value : day;

    private static DateOnly Max(DateOnly day, DateOnly? other) => other > day ? other.Value : day;

    private IEnumerable<(PlanElement? Element, List<PlanActivity> Activities)> Groups()
    {
        var elements = _content.Elements.GroupBy(e => e.Code).ToDictionary(g => g.Key, g => g.First());
        var groups = _content.Activities.GroupBy(a => a.Element is { } code && elements.TryGetValue(code, out var element) ? TopOf(element, elements).Code : default)
            .ToDictionary(g => g.Key, g => g.OrderBy(a => (a.Planned ?? a.Actual)?.Start ?? DateOnly.MaxValue).ThenBy(a => a.Code).ToList());
        foreach (var element in _content.Elements.DistinctBy(e => e.Code))
        {
            if (groups.Remove(element.Code, out var activities))
            {
                yield return (element, activities);
            }
        }

        foreach (var (_, activities) in groups)
        {
            yield return (null, activities);
        }
    }

    private static PlanElement TopOf(PlanElement element, Dictionary<PlanElementCode, PlanElement> elements)
    {
        var seen = new HashSet<PlanElementCode> { element.Code };
        while (element.Parent is { } parent && seen.Add(parent) && elements.TryGetValue(parent, out var above))
        {
            element = above;
        }

        return element;
    }
}
