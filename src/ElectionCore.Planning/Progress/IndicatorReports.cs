namespace ElectionCore.Planning;

/// <summary>What counts of the reports of one indicator: one measurement for each period, reporter and place.</summary>
internal sealed class IndicatorReports
{
    private readonly PlanFrame _frame;
    private readonly PlanIndicator _indicator;
    private readonly UnitCode? _responsible;

    public IndicatorReports(PlanFrame frame, PlanIndicator indicator)
    {
        (_frame, _indicator, _responsible) = (frame, indicator, frame.Responsible(indicator));
        All =
        [
            .. frame.Counting(indicator.Code)
                .Where(IsListed)
                .GroupBy(m => (m.Period, Reporter: m.Reporter ?? _responsible, m.Place))
                .Select(g => Latest([.. g]))
                .Select(m => new CountingReport(m, frame.FindPeriod(m.Period)!, m.Reporter ?? _responsible))
                .OrderBy(r => r.Period.LastDay).ThenBy(r => r.Measurement.Code),
        ];
    }

    /// <summary>The reports, by the last day of their period.</summary>
    public IReadOnlyList<CountingReport> All { get; }

    /// <summary>The places for which something is reported or aimed at.</summary>
    public IEnumerable<PlaceCode> Places =>
        All.Select(r => r.Measurement.Place)
            .Concat(All.SelectMany(r => r.Measurement.Values).Concat(_indicator.Targets.SelectMany(t => t.Values)).Select(v => v.Place))
            .OfType<PlaceCode>().Distinct().Order();

    /// <summary>The values for the whole, each with its reporter.</summary>
    public IReadOnlyList<ReportedValue> Whole()
    {
        var values = new List<ReportedValue>();
        foreach (var group in All.GroupBy(r => (r.Period, r.Reporter)))
        {
            CountingReport[] places = [.. group.Where(r => r.Measurement.Place is not null)];
            var whole = group.FirstOrDefault(r => r.Measurement.Place is null);
            if (whole is not null && places.Length > 0)
            {
                _frame.Report(PlanningDiagnostics.WholeAndPlaces.At(
                    _indicator.Subject, ("indicator", _indicator.Code), ("period", group.Key.Period.Code), ("count", places.Length)));
            }

            foreach (var report in whole is null ? places : [whole])
            {
                if (report.Measurement.Whole is { } value)
                {
                    values.Add(new(report, (report.Reporter, report.Measurement.Place), value));
                }
                else if (report.Measurement.Values.Count > 0)
                {
                    _frame.Report(PlanningDiagnostics.NoWhole.At(report.Measurement.Subject, ("measurement", report.Measurement.Code)));
                }
            }
        }

        return values;
    }

    /// <summary>The values for one place: what was reported for it alone, or else as a part of a whole.</summary>
    public IReadOnlyList<ReportedValue> For(PlaceCode place) =>
    [
        .. All.OrderBy(r => r.Measurement.Place == place ? 0 : 1)
            .Select(r => (Report: r, Value: r.Measurement.Place == place ? r.Measurement.Whole : Part(r.Measurement.Values, place)))
            .Where(r => r.Value is not null)
            .DistinctBy(r => (r.Report.Period, r.Report.Reporter))
            .OrderBy(r => r.Report.Period.LastDay)
            .Select(r => new ReportedValue(r.Report, (r.Report.Reporter, place), r.Value!.Value)),
    ];

    public static MeasuredValue? Part(IEnumerable<CellValue> values, PlaceCode place) =>
        values.FirstOrDefault(v => v.Place == place && v.Cell.Count == 0)?.Value;

    // A milestone is done when it is done; everything else is reported in the periods that are listed.
    private bool IsListed(Measurement measurement)
    {
        var isListed = _frame.FindPeriod(measurement.Period) is not null
            && (_indicator.Kind == PlanIndicatorKind.Milestone || _indicator.Targets.Any(t => t.Period == measurement.Period));
        if (!isListed)
        {
            _frame.Report(PlanningDiagnostics.PeriodNotListed.At(
                measurement.Subject, ("measurement", measurement.Code), ("period", measurement.Period), ("indicator", _indicator.Code)));
        }

        return isListed;
    }

    private Measurement Latest(Measurement[] rivals)
    {
        var latest = rivals
            .OrderByDescending(MeasurementRules.DayOf).ThenByDescending(m => m.ReportedOn).ThenByDescending(m => m.Code)
            .First();
        if (rivals.Length > 1)
        {
            _frame.Report(PlanningDiagnostics.SeveralApproved.At(
                _indicator.Subject, ("indicator", _indicator.Code), ("count", rivals.Length), ("period", latest.Period), ("measurement", latest.Code)));
        }

        return latest;
    }
}
