using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ElectionCore.Planning;

/// <summary>A plan with the look-ups that progress and returns share, as of a day.</summary>
internal sealed class PlanFrame
{
    private readonly Dictionary<string, ReportingPeriod> _periods;
    private readonly Dictionary<PlanElementCode, PlanElement> _elements = [];
    private readonly Dictionary<IndicatorCode, List<Measurement>> _measurements = [];
    private readonly IReadOnlySet<MeasurementCode> _superseded;
    private readonly List<Diagnostic> _diagnostics;

    public PlanFrame(PlanContent content, DateOnly asOf)
    {
        (Plan, AsOf) = (content.Plan, asOf);
        _periods = content.Plan.ReportingPeriods.ToDictionary(p => p.Code, StringComparer.Ordinal);
        Tree = Hierarchy<PlanElementCode>.Build(content.Elements, e => e.Code, e => e.Parent, out var diagnostics);
        _diagnostics = [.. diagnostics];
        foreach (var element in content.Elements)
        {
            _elements.TryAdd(element.Code, element);
        }

        // Indicators of no element come last: they count in the whole only.
        Indicators =
        [
            .. content.Indicators.DistinctBy(i => i.Code)
                .OrderBy(i => Tree.IndexOf(i.Element) is >= 0 and var number ? number : int.MaxValue),
        ];
        List<Measurement> written = [.. content.Measurements.Where(m => MeasurementTimes.StatusOn(m, asOf) != ReturnStatus.Missing).DistinctBy(m => m.Code)];
        _superseded = CountingMeasurements.Superseded(written, asOf);
        foreach (var measurement in written)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_measurements, measurement.Indicator, out _) ??= []).Add(measurement);
        }
    }

    public Plan Plan { get; }

    public DateOnly AsOf { get; }

    public Hierarchy<PlanElementCode> Tree { get; }

    public ImmutableArray<PlanIndicator> Indicators { get; }

    public ImmutableArray<Diagnostic> Diagnostics => [.. _diagnostics];

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public PlanElement Element(PlanElementCode code) => _elements[code];

    public ReportingPeriod? FindPeriod(string code) => _periods.GetValueOrDefault(code);

    /// <summary>The periods an indicator lists, by their last day.</summary>
    public IEnumerable<ReportingPeriod> Listed(PlanIndicator indicator) =>
        indicator.Targets.Select(t => FindPeriod(t.Period)).OfType<ReportingPeriod>().OrderBy(p => p.LastDay).ThenBy(p => p.Code, StringComparer.Ordinal);

    /// <summary>What was written of an indicator by the day, whatever its status.</summary>
    public IReadOnlyList<Measurement> Written(IndicatorCode indicator) => _measurements.GetValueOrDefault(indicator) ?? [];

    /// <summary>What counts of an indicator: approved by the day and not superseded by another approved one.</summary>
    public IEnumerable<Measurement> Counting(IndicatorCode indicator) =>
        Written(indicator).Where(m => MeasurementTimes.StatusOn(m, AsOf) == ReturnStatus.Approved && !IsSuperseded(m));

    public bool IsSuperseded(Measurement measurement) => _superseded.Contains(measurement.Code);

    /// <summary>The unit that owes reports: the one the indicator names, or the one that leads its element.</summary>
    public UnitCode? Responsible(PlanIndicator indicator) => indicator.Responsible ?? (Tree.Contains(indicator.Element) ? Lead(indicator.Element) : null);

    /// <summary>The first owner of an element, or of the nearest element above that has one.</summary>
    public UnitCode? Lead(PlanElementCode element) => new[] { element }.Concat(Tree.Ancestors(element))
        .Select(e => Element(e).Owners is [var lead, ..] ? lead : (UnitCode?)null)
        .FirstOrDefault(lead => lead is not null);

    /// <summary>The days of an element: its own, or those of the nearest element above, or the plan's.</summary>
    public DateRange PeriodOf(PlanElementCode element) => Tree.Contains(element)
        ? new[] { element }.Concat(Tree.Ancestors(element)).Select(e => Element(e).Period).FirstOrDefault(p => p is not null) ?? Plan.Period
        : Plan.Period;
}
