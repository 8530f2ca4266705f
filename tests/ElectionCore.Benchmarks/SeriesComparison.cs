using System.Diagnostics;
using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.Benchmarks;

/// <summary>
/// Rolls up 10,000 cumulative indicators over 20 periods and 40 values in each (8 reporters with 5 cells), in columns and with
/// GroupBy over loaded entities, one after the other and again. All totals are compared before anything is timed.
/// </summary>
internal static class SeriesComparison
{
    private const int Indicators = 10_000;
    private const int Periods = 20;
    private const int Reporters = 8;
    private const int Cells = 5;
    private const int Rounds = 5;

    public static void Run()
    {
        var entities = Entities();
        var filled = Fill(entities);
        Compare(RollUp(filled), ThroughEveryPeriod(entities), ThroughTheLastPeriod(entities));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entities.Length} values, {Indicators * Periods * Cells} totals, all equal"));
        var times = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        for (var round = -1; round < Rounds; round++)
        {
            Measure("columns", () => RollUp(filled));
            Measure("columns, filled from entities", () => RollUp(Fill(entities)));
            Measure("GroupBy, last period only", () => ThroughTheLastPeriod(entities));
            Measure("GroupBy, every period", () => ThroughEveryPeriod(entities));

            void Measure(string name, Func<object> work)
            {
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                var result = work();
                var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                GC.KeepAlive(result);
                if (round >= 0)
                {
                    (times.TryGetValue(name, out var list) ? list : times[name] = []).Add(time);
                }
            }
        }

        var columns = Median(times["columns"]);
        foreach (var (name, list) in times)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-30} median {Median(list),8:0} ms, {Median(list) / columns,6:0.0} times the columns; {list.Min():0} to {list.Max():0}"));
        }
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static PlanIndicator Indicator(int number) => new()
    {
        Code = new(string.Create(CultureInfo.InvariantCulture, $"i{number}")),
        Plan = new("plan"),
        Element = new("goal"),
        Title = new("People reached"),
        Kind = PlanIndicatorKind.Quantity,
        Accumulation = Accumulation.Cumulative,
    };

    // One value of ten is missing, never in the first period; the order is that of a table by period.
    private static Entity[] Entities()
    {
        var random = new Random(2024);
        var entities = new List<Entity>(Indicators * Periods * Reporters * Cells);
        for (var period = 0; period < Periods; period++)
        {
            for (var indicator = 0; indicator < Indicators; indicator++)
            {
                for (var place = 0; place < Reporters * Cells; place++)
                {
                    if (period == 0 || random.Next(10) > 0)
                    {
                        entities.Add(new(indicator, period, place / Cells, place % Cells, random.Next(100_000) / 100m));
                    }
                }
            }
        }

        return [.. entities];
    }

    private static IndicatorSeries[] Fill(Entity[] entities)
    {
        var series = new IndicatorSeries[Indicators];
        for (var i = 0; i < series.Length; i++)
        {
            series[i] = new(Indicator(i), Periods, Reporters, Cells, decimals: 2);
        }

        foreach (var entity in entities)
        {
            series[entity.Indicator].Set(entity.Period, entity.Reporter, entity.Cell, MeasuredValue.OfNumber(entity.Value));
        }

        return series;
    }

    private static SeriesTotals[] RollUp(IndicatorSeries[] series) => Array.ConvertAll(series, s => s.RollUp());

    private static Dictionary<(int Indicator, int Cell), decimal> ThroughTheLastPeriod(Entity[] entities) => entities
        .GroupBy(e => (e.Indicator, e.Cell))
        .ToDictionary(g => g.Key, g => g.GroupBy(e => e.Reporter).Sum(r => r.MaxBy(e => e.Period)!.Value));

    private static Dictionary<(int Indicator, int Cell), decimal[]> ThroughEveryPeriod(Entity[] entities) => entities
        .GroupBy(e => (e.Indicator, e.Cell))
        .ToDictionary(
            g => g.Key,
            g =>
            {
                var reporters = g.GroupBy(e => e.Reporter).Select(r => r.OrderBy(e => e.Period).ToArray()).ToArray();
                return Enumerable.Range(0, Periods).Select(p => reporters.Sum(r => r.Last(e => e.Period <= p).Value)).ToArray();
            });

    private static void Compare(
        SeriesTotals[] totals, Dictionary<(int Indicator, int Cell), decimal[]> every, Dictionary<(int Indicator, int Cell), decimal> last)
    {
        foreach (var ((indicator, cell), values) in every)
        {
            for (var period = 0; period < Periods; period++)
            {
                if (!totals[indicator].TryGetNumber(period, cell, out var number) || number != values[period] * 100
                    || (period == Periods - 1 && last[(indicator, cell)] != values[period]))
                {
                    throw new InvalidOperationException($"The totals of {indicator} in cell {cell} differ in period {period}.");
                }
            }
        }
    }

    private sealed record Entity(int Indicator, int Period, int Reporter, int Cell, decimal Value);
}
