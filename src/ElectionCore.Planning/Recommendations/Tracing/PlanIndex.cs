namespace ElectionCore.Planning;

/// <summary>Finds what belongs to the elements of several plans.</summary>
internal sealed class PlanIndex
{
    private readonly Dictionary<PlanElementCode, (PlanElement Element, PlanContent Plan)> _elements = [];
    private readonly Dictionary<IndicatorCode, (PlanIndicator Indicator, PlanContent Plan)> _indicators = [];
    private readonly ILookup<PlanElementCode, PlanElement> _parts;
    private readonly ILookup<PlanElementCode, PlanActivity> _activities;
    private readonly ILookup<PlanElementCode, PlanIndicator> _shown;
    private readonly ILookup<IndicatorCode, Measurement> _measured;
    private readonly Lazy<Dictionary<IndicatorCode, Progress>> _progress;

    public PlanIndex(IEnumerable<PlanContent> plans, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(plans);
        List<PlanContent> all = [.. plans];
        foreach (var plan in all)
        {
            foreach (var element in plan.Elements)
            {
                _elements.TryAdd(element.Code, (element, plan));
            }

            foreach (var indicator in plan.Indicators)
            {
                _indicators.TryAdd(indicator.Code, (indicator, plan));
            }
        }

        _parts = _elements.Values.Where(e => e.Element.Parent is not null).Select(e => e.Element).OrderBy(e => e.Code).ToLookup(e => e.Parent!.Value);
        _activities = all.SelectMany(p => p.Activities).Where(a => a.Element is not null).DistinctBy(a => a.Code).OrderBy(a => a.Code).ToLookup(a => a.Element!.Value);
        _shown = _indicators.Values.Select(i => i.Indicator).OrderBy(i => i.Code).ToLookup(i => i.Element);
        _progress = new(() => all.SelectMany(p => PlanProgress.Of(p, asOf).Indicators).DistinctBy(i => i.Indicator.Code)
            .ToDictionary(i => i.Indicator.Code, i => i.Progress));
        _measured = CountingMeasurements.Of(all.SelectMany(p => p.Measurements), asOf).ToLookup(m => m.Indicator);
    }

    public PlanElement? Find(PlanElementCode code) => _elements.TryGetValue(code, out var found) ? found.Element : null;

    public PlanIndicator? Find(IndicatorCode code) => _indicators.TryGetValue(code, out var found) ? found.Indicator : null;

    /// <summary>How far an indicator has come by the usual method, or null.</summary>
    public Progress? ProgressOf(IndicatorCode code) => _progress.Value.GetValueOrDefault(code);

    /// <summary>An element and all that is part of it, each before its parts. What goes in circles is there once.</summary>
    public List<PlanElement> WithParts(PlanElement element)
    {
        var found = new List<PlanElement>();
        var seen = new HashSet<PlanElementCode>();
        var waiting = new Stack<PlanElement>([element]);
        while (waiting.TryPop(out var next))
        {
            if (seen.Add(next.Code))
            {
                found.Add(next);
                foreach (var part in _parts[next.Code].Reverse())
                {
                    waiting.Push(part);
                }
            }
        }

        return found;
    }

    public IEnumerable<PlanActivity> ActivitiesOf(PlanElementCode element) => _activities[element];

    public IEnumerable<PlanIndicator> IndicatorsOf(PlanElementCode element) => _shown[element];

    /// <summary>The last measurements of an indicator: those of its latest period.</summary>
    public IEnumerable<Measurement> LastMeasurementsOf(IndicatorCode indicator)
    {
        var plan = _indicators.TryGetValue(indicator, out var found) ? found.Plan.Plan : null;
        var latest = _measured[indicator].GroupBy(m => m.Period, StringComparer.Ordinal)
            .OrderBy(g => plan?.FindPeriod(g.Key)?.LastDay ?? DateOnly.MinValue).ThenBy(g => g.Max(m => m.Approval!.LastOn)).LastOrDefault();
        return latest?.OrderBy(m => m.Code) ?? Enumerable.Empty<Measurement>();
    }

    /// <summary>The last day of an element: its own, or that of the nearest it is part of, or of the plan; null when none is set.</summary>
    public DateOnly? LastDayOf(PlanElement element)
    {
        var seen = new HashSet<PlanElementCode>();
        for (var at = element; at is not null && seen.Add(at.Code); at = at.Parent is { } parent ? Find(parent) : null)
        {
            if (at.Period is { } period)
            {
                return LastOf(period);
            }
        }

        return LastOf(_elements[element.Code].Plan.Plan.Period);
    }

    private static DateOnly? LastOf(DateRange days) => days.To?.AddDays(-1);
}
