namespace ElectionCore.Planning;

/// <summary>What the rules of one check share: the plan by its codes, the day, the other plans, and what was found.</summary>
internal sealed class PlanCheckContext
{
    public PlanCheckContext(PlanContent content, DateOnly asOf, IEnumerable<PlanContent>? related)
    {
        (Content, AsOf, IsRelatedGiven) = (content, asOf, related is not null);
        Related = [.. (related ?? []).Where(r => r.Plan.Code != content.Plan.Code).DistinctBy(r => r.Plan.Code)];
        Elements = First(content.Elements, e => e.Code);
        Indicators = First(content.Indicators, i => i.Code);
        Measurements = First(content.Measurements, m => m.Code);
        Activities = First(content.Activities, a => a.Code);
        Periods = content.Plan.ReportingPeriods.ToDictionary(p => p.Code, StringComparer.Ordinal);
        Levels = content.Plan.Levels.Select((level, place) => (level.Code, Place: place)).ToDictionary(l => l.Code, l => l.Place, StringComparer.Ordinal);
        ElsewhereElements = [.. Related.SelectMany(r => r.Elements).Select(e => e.Code)];
        ElsewhereActivities = [.. Related.SelectMany(r => r.Activities).Select(a => a.Code)];
        ElsewhereIndicators = [.. Related.SelectMany(r => r.Indicators).Select(i => i.Code)];
    }

    public PlanContent Content { get; }

    public Plan Plan => Content.Plan;

    public DateOnly AsOf { get; }

    public bool IsRelatedGiven { get; }

    public IReadOnlyList<PlanContent> Related { get; }

    public Dictionary<PlanElementCode, PlanElement> Elements { get; }

    public Dictionary<IndicatorCode, PlanIndicator> Indicators { get; }

    public Dictionary<MeasurementCode, Measurement> Measurements { get; }

    public Dictionary<ActivityCode, PlanActivity> Activities { get; }

    public Dictionary<string, ReportingPeriod> Periods { get; }

    public Dictionary<string, int> Levels { get; }

    /// <summary>The elements of the other plans.</summary>
    public HashSet<PlanElementCode> ElsewhereElements { get; }

    /// <summary>The activities of the other plans.</summary>
    public HashSet<ActivityCode> ElsewhereActivities { get; }

    /// <summary>The indicators of the other plans.</summary>
    public HashSet<IndicatorCode> ElsewhereIndicators { get; }

    public List<Diagnostic> Found { get; } = [];

    /// <summary>The first owner of an element, or of the nearest element above that has one.</summary>
    public UnitCode? Lead(PlanElementCode element)
    {
        var seen = new HashSet<PlanElementCode>();
        for (PlanElementCode? at = element; at is { } code && seen.Add(code) && Elements.TryGetValue(code, out var known); at = known.Parent)
        {
            if (known.Owners is [var lead, ..])
            {
                return lead;
            }
        }

        return null;
    }

    public void Report(DiagnosticDescriptor descriptor, SubjectRef subject, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        Found.Add(descriptor.At(subject, arguments));

    /// <summary>Whether days leave those of what contains them, as far as the ends are known.</summary>
    public static bool Leaves(DateRange container, DateRange days) =>
        (container.From is { } first && (days.From is { } from ? from < first : !days.IsStartUnknown))
        || (container.To is { } end && (days.To is { } to ? to > end : !days.IsEndUnknown));

    private static Dictionary<TKey, T> First<TKey, T>(IEnumerable<T> items, Func<T, TKey> key)
        where TKey : notnull =>
        items.DistinctBy(key).ToDictionary(key);
}
