using System.Diagnostics;
using System.Globalization;
using ElectionCore.Quality;

namespace ElectionCore.Benchmarks;

/// <summary>Times audit readiness with a stopwatch: the first run, which compiles the code, and the median and worst of the others.</summary>
internal static class AuditReadinessComparison
{
    private const int Runs = 30;

    public static void Run()
    {
        var records = AuditReadinessInstitution.Make();
        var times = new List<double>();
        for (var run = 0; run <= Runs; run++)
        {
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            var readiness = AuditReadiness.Of(records, AuditReadinessInstitution.Day);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (run == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records.Determinations.Count} determinations, {readiness.Whole.Sum(r => r.Counts.InScope)} asked, {readiness.Reasons.Length} reasons"));
            }
        }

        double[] later = [.. times.Skip(1).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first {times[0]:0.0} ms, median {later[Runs / 2]:0.0} ms, worst {later[^1]:0.0} ms"));
    }
}
