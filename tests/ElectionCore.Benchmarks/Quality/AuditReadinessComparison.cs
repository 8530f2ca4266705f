using System.Diagnostics;
using System.Globalization;
using ElectionCore.Quality;

namespace ElectionCore.Benchmarks;

/// <summary>
/// Times audit readiness with a stopwatch and by processor time, which says more where others use the machine too: the first run, which
/// compiles the code, and the best, median and worst of the others.
/// </summary>
internal static class AuditReadinessComparison
{
    private const int Runs = 60;

    public static void Run()
    {
        var records = AuditReadinessInstitution.Make();
        var times = new List<double>();
        var processor = new List<double>();
        for (var run = 0; run <= Runs; run++)
        {
            GC.Collect();
            var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var readiness = AuditReadiness.Of(records, AuditReadinessInstitution.Day);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            processor.Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            if (run == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records.Determinations.Count} determinations, {readiness.Whole.Sum(r => r.Counts.InScope)} asked, {readiness.Reasons.Length} reasons"));
            }
        }

        Print("stopwatch", times);
        Print("processor", processor);
    }

    private static void Print(string what, List<double> times)
    {
        double[] later = [.. times.Skip(1).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: first {times[0]:0.0} ms, best {later[0]:0.0} ms, median {later[Runs / 2]:0.0} ms, worst {later[^1]:0.0} ms"));
    }
}
