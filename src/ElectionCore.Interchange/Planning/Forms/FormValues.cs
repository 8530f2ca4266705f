using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What is known of the indicators of a unit on a day, from the measurements that count by then.</summary>
internal sealed class FormValues(PlanContent content, UnitCode unit, DateOnly asOf)
{
    private readonly ILookup<IndicatorCode, (Measurement Measurement, ReportingPeriod Period)> _reports = CountingMeasurements.Of(content.Measurements, asOf)
        .Where(m => m.Reporter is null || m.Reporter == unit)
        .Select(m => (Measurement: m, Period: content.Plan.FindPeriod(m.Period)!))
        .Where(m => m.Period is not null)
        .OrderBy(m => m.Period.FirstDay).ThenBy(m => m.Measurement.ReportedOn)
        .ToLookup(m => m.Measurement.Indicator);

    /// <summary>Whether the last that counts says that a milestone is reached.</summary>
    public bool IsReached(IndicatorCode milestone) =>
        _reports[milestone].Select(r => ValueOf(r.Measurement, [], place: null)).LastOrDefault(v => v is not null)?.IsReached == true;

    /// <summary>The last value of a cell in the periods before another, with its period. What one place has is not the value of the whole.</summary>
    public (MeasuredValue? Value, string? Period) LastBefore(ReportingPeriod period, IndicatorCode indicator, ValueList<DimensionCell> cell, PlaceCode? place)
    {
        var last = _reports[indicator].Where(r => r.Period.FirstDay < period.FirstDay)
            .LastOrDefault(r => ValueOf(r.Measurement, cell, place) is not null);
        return last.Measurement is null ? (null, null) : (ValueOf(last.Measurement, cell, place), last.Period.Code);
    }

    private static MeasuredValue? ValueOf(Measurement measurement, ValueList<DimensionCell> cell, PlaceCode? place) =>
        measurement.Values.FirstOrDefault(v => v.Cell.Equals(cell) && (v.Place ?? measurement.Place) == place)?.Value;
}
