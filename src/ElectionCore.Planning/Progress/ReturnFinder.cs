using System.Globalization;

namespace ElectionCore.Planning;

/// <summary>Finds the reports that are due of one indicator.</summary>
internal static class ReturnFinder
{
    public static IEnumerable<ReportReturn> Of(PlanFrame frame, PlanIndicator indicator)
    {
        var responsible = frame.Responsible(indicator);
        var byUnit = frame.Written(indicator.Code).ToLookup(m => m.Reporter ?? responsible);
        var writers = byUnit.Select(g => g.Key).ToList();
        if (!byUnit.Any(g => g.Any(m => MeasurementTimes.StatusOn(m, frame.AsOf) >= ReturnStatus.Submitted)))
        {
            // A draft alone does not make another unit the one that reports.
            writers.Add(responsible);
        }

        UnitCode?[] units = [.. writers.Distinct().OrderBy(u => u?.Value, StringComparer.Ordinal)];
        if (indicator is { Kind: PlanIndicatorKind.Milestone, Targets.Count: 0, DueOn: { } due })
        {
            // It is owed once, by its day, in whatever period it is reported.
            foreach (var unit in due <= frame.AsOf ? units : [])
            {
                var written = byUnit[unit].Where(m => !frame.IsSuperseded(m)).ToList();
                yield return Find(frame, indicator, PeriodOf(frame, written, due), unit, written);
            }

            yield break;
        }

        foreach (var period in frame.Listed(indicator).Where(p => p.LastDay <= frame.AsOf))
        {
            foreach (var unit in units)
            {
                yield return Find(frame, indicator, period, unit, byUnit[unit].Where(m => m.Period == period.Code && !frame.IsSuperseded(m)));
            }
        }
    }

    private static ReportingPeriod PeriodOf(PlanFrame frame, List<Measurement> written, DateOnly due) =>
        written.Select(m => frame.FindPeriod(m.Period)).OfType<ReportingPeriod>().MaxBy(p => p.LastDay)
        ?? frame.Plan.ReportingPeriods.FirstOrDefault(p => p.Days.Contains(due))
        ?? new(due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateRange.Between(due, due.AddDays(1)));

    private static ReportReturn Find(PlanFrame frame, PlanIndicator indicator, ReportingPeriod period, UnitCode? unit, IEnumerable<Measurement> written)
    {
        // Of one place the farthest counts, of several places the one that lags behind.
        var lagging = written
            .Select(m => (Measurement: m, Status: MeasurementTimes.StatusOn(m, frame.AsOf)))
            .GroupBy(m => m.Measurement.Place)
            .Select(g => g.OrderByDescending(m => m.Status).ThenBy(m => m.Measurement.Code).First())
            .OrderBy(m => m.Status).ThenBy(m => m.Measurement.Code)
            .FirstOrDefault();
        var days = frame.AsOf.DayNumber - (period.DueOn ?? period.LastDay).DayNumber;
        return new()
        {
            Indicator = indicator,
            Period = period,
            Unit = unit,
            Status = lagging.Status,
            Measurement = lagging.Measurement,
            DaysOverdue = lagging.Status < ReturnStatus.Submitted ? Math.Max(0, days) : 0,
        };
    }
}
