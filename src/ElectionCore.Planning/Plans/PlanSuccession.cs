using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>Begins the next plan with what the last one leaves.</summary>
public static class PlanSuccession
{
    /// <summary>
    /// Carries elements and their indicators over into the next plan. Each names what it follows, so that its history stays
    /// with it; the last value that was approved becomes the baseline.
    /// </summary>
    /// <param name="earlier">The plan that ends, as of the day on which the next one is begun.</param>
    /// <param name="next">The next plan; it follows the earlier one and has the levels of what is carried over.</param>
    /// <param name="asOf">The day up to which approved values count.</param>
    /// <param name="elementCode">Gives the new code of an element.</param>
    /// <param name="indicatorCode">Gives the new code of an indicator.</param>
    /// <param name="carried">
    /// Which elements are carried over; null for all. One whose parent is not is put below the nearest element above that is.
    /// </param>
    /// <returns>
    /// The next plan with elements and indicators. Targets, weights, measurements, activities and risks are not carried over:
    /// they are what the new plan has to decide.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="next"/> does not follow the earlier plan, or two get the same code.</exception>
    /// <exception cref="RuleViolationException">The next plan lacks the level of an element that is carried over (<c>PLN0140</c>).</exception>
    public static PlanContent Begin(
        PlanContent earlier,
        Plan next,
        DateOnly asOf,
        Func<PlanElement, PlanElementCode> elementCode,
        Func<PlanIndicator, IndicatorCode> indicatorCode,
        Func<PlanElement, bool>? carried = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(elementCode);
        ArgumentNullException.ThrowIfNull(indicatorCode);
        if (next.Follows != earlier.Plan.Code)
        {
            throw new ArgumentException($"The next plan follows {next.Follows}, not {earlier.Plan.Code}.", nameof(next));
        }

        var chosen = earlier.Elements.Where(e => carried?.Invoke(e) ?? true).ToList();
        if (chosen.Find(e => next.LevelOf(e.Level) < 0) is { } foreign)
        {
            throw new RuleViolationException(PlanningDiagnostics.LevelNotInNextPlan.At(
                foreign.Subject, ("element", foreign.Code), ("level", foreign.Level), ("plan", next.Code)));
        }

        var codes = chosen.ToDictionary(e => e.Code, elementCode);
        var parents = earlier.Elements.ToDictionary(e => e.Code, e => e.Parent);
        var stood = PlanProgress.Of(earlier, asOf).Indicators.ToDictionary(i => i.Indicator.Code);
        var elements = chosen.Select(e => e with
        {
            Code = codes[e.Code], Plan = next.Code, Parent = NearestCarried(e), Period = null, PeriodWaiver = null, Weight = null,
            Follows = [e.Code], Serves = ValueList<PlanElementCode>.Empty, SelfReport = null, Standing = next.Standing, Source = next.Source,
        }).ToImmutableArray();
        var indicators = earlier.Indicators.Where(i => codes.ContainsKey(i.Element)).Select(i => i with
        {
            Code = indicatorCode(i), Plan = next.Code, Element = codes[i.Element], Follows = [i.Code], Baseline = BaselineOf(i),
            Targets = ValueList<PeriodTarget>.Empty, DueOn = null, Weight = null, Standing = next.Standing, Source = next.Source,
        }).ToImmutableArray();
        Apart(elements.Select(e => e.Code.Value), nameof(elementCode));
        Apart(indicators.Select(i => i.Code.Value), nameof(indicatorCode));
        return new() { Plan = next, Elements = elements, Indicators = indicators };

        PlanElementCode? NearestCarried(PlanElement element)
        {
            var seen = new HashSet<PlanElementCode>();
            for (var above = element.Parent; above is { } code && seen.Add(code); above = parents.GetValueOrDefault(code))
            {
                if (codes.TryGetValue(code, out var own))
                {
                    return own;
                }
            }

            return null;
        }

        // A milestone that was reached is done; the next plan starts it anew or leaves it out. What several reports make
        // together has no breakdown of its own.
        Baseline? BaselineOf(PlanIndicator indicator)
        {
            if (indicator.Kind == PlanIndicatorKind.Milestone || stood[indicator.Code] is not { Latest: { } latest } progress
                || earlier.Plan.FindPeriod(latest.Period) is not { } period)
            {
                return null;
            }

            var on = PartialDate.FromDate(period.LastDay);
            if (earlier.Measurements.Where(m => m.Indicator == indicator.Code && m.Status == MeasurementStatus.Approved).DistinctBy(m => (m.Reporter, m.Place)).Count() == 1
                && indicator.Aggregation.Time == TimeAggregation.Last)
            {
                return new(on, latest.Values);
            }

            var actual = progress.Progress.Inputs.FirstOrDefault(i => i.Kind == ProgressInputKind.Actual);
            return actual is not null && indicator.Kind == PlanIndicatorKind.Quantity && MeasuredValue.TryParse(actual.Text, provider: null, out var value) && value.Number is not null
                ? new(on, [new() { Value = value }])
                : null;
        }
    }

    private static void Apart(IEnumerable<string> codes, string parameter)
    {
        if (codes.GroupBy(c => c, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The code {twice.Key} would be given twice.", parameter);
        }
    }
}
