using System.Diagnostics;
using System.Globalization;
using ElectionCore.Capacity;

namespace ElectionCore.Benchmarks;

/// <summary>
/// Chooses venues for made-up countries of 144 districts, 4 roles, 2 sexes and 1,000 candidate venues: cost, bound, gap and time by
/// seed. The first run is not counted among the times; it compiles the code.
/// </summary>
internal static class VenueComparison
{
    private const int Seeds = 8;

    public static void Run()
    {
        VenuePlanner.Plan(VenueCountry.Make(0));
        Console.WriteLine("seed  seconds  processor              cost             bound    gap  median district  worst  venues  sessions  unseated");
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var request = VenueCountry.Make(seed);
            GC.Collect();
            var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var plan = VenuePlanner.Plan(request);
            var (time, used) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor);
            var gaps = plan.Districts.Where(d => d.Gap.IsDefined).Select(d => Percent(d.Gap)).Order().ToArray();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{seed,4}  {time.TotalSeconds,7:0.00}  {used.TotalSeconds,9:0.00}  {plan.Cost.Total,16}  {plan.Bound,16}  {Percent(plan.Gap),4:0.00}%  {gaps[gaps.Length / 2],14:0.00}%  {gaps[^1],4:0.0}%  {plan.Districts.Sum(d => d.Venues.Count),6}  {plan.Districts.Sum(d => d.Sessions.Sum(s => s.Sessions)),8}  {plan.Districts.Sum(d => d.Unseated.Sum(u => u.People)),8}"));
        }
    }

    private static double Percent(Ratio ratio) => 100.0 * ratio.Numerator / ratio.Denominator;
}
