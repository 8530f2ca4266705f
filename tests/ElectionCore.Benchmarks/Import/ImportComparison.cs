using System.Diagnostics;
using System.Globalization;
using ElectionCore.Capacity;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Benchmarks;

/// <summary>
/// Imports the same rows in several ways, one after the other and again, each into a new database. The ways before the rival begin with
/// states; the rival, hand-written statements, and SaveChanges in batches get the finished rows, with their entries in the log.
/// </summary>
internal static class ImportComparison
{
    private const int Rounds = 7;
    private const string Rival = "by hand", SaveChanges = "SaveChanges";

    public static async Task RunAsync(string imported, string database, string? connection, bool isQuick)
    {
        IImportDatabase target = database switch
        {
            "sqlite" => new SqliteImport(),
            "postgresql" when connection is not null => new PostgreSqlImport(connection),
            _ => throw new ArgumentException("Name a database: sqlite, or postgresql with a connection to a server.", nameof(database)),
        };
        await using var closing = target;
        var ways = imported == "--import-attendance" ? await AttendanceImport.WaysAsync(target) : await PostImport.WaysAsync(target);
        await MeasureAsync(target, [.. ways.Where(w => !isQuick || w.Name != SaveChanges)]);
    }

    /// <summary>The services of a host with the modules that are imported into.</summary>
    public static ServiceProvider Services(Action<ElectionCoreBuilder> database) => new ServiceCollection()
        .AddElectionCore(core =>
        {
            core.AddOrganization().AddCapacity();
            database(core);
        })
        .BuildServiceProvider();

    /// <summary>The ways that get finished rows.</summary>
    public static IEnumerable<ImportWay> OfRows<TRow>(IImportDatabase target, ImportRows<TRow> rows, int roundsOfSaveChanges)
        where TRow : class, IImportRow =>
    [
        new(Rival, () => () => target.ByHandAsync(rows)),
        new(SaveChanges, () => async () =>
        {
            await using var context = target.Plain();
            await context.SaveInBatchesAsync(rows, 1_000);
        }, roundsOfSaveChanges),
    ];

    /// <summary>The drafts of an import into an empty store.</summary>
    public static async IAsyncEnumerable<FactDraft> Drafts<T>(IReadOnlyList<T> states, Func<T, DateRange> valid)
        where T : class, IFactState
    {
        foreach (var state in states)
        {
            var draft = new FactDraft<T>(state.FactKey, [], TimeProvider.System);
            draft.Record(state, valid(state));
            yield return draft;
        }

        await ValueTask.CompletedTask;
    }

    private static async Task MeasureAsync(IImportDatabase target, IReadOnlyList<ImportWay> ways)
    {
        var runs = ways.ToDictionary(w => w.Name, _ => new List<Run>(), StringComparer.Ordinal);
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var way in ways.Where(w => round < w.Rounds && (round >= 0 || w.Rounds > Rounds)))
            {
                var import = way.Prepare();
                await target.ResetAsync();
                GC.Collect();
                var run = await Run.OfAsync(import);
                Console.WriteLine($"{round,2} {way.Name,-12} {run}");
                if (round >= 0)
                {
                    runs[way.Name].Add(run);
                }
            }
        }

        var rival = Median(runs[Rival], r => r.Time);
        foreach (var (name, list) in runs.Where(r => r.Value.Count > 0))
        {
            var byRound = list.Zip(runs[Rival], (own, hand) => own.Time / hand.Time).Order().ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-12} median {Median(list, r => r.Time),8:0} ms, {Median(list, r => r.Time) / rival:0.00} times {Rival}; by round {byRound[0]:0.00} to {byRound[^1]:0.00}, median {byRound[byRound.Count / 2]:0.00}; processor {Median(list, r => r.Processor),8:0} ms"));
        }
    }

    private static double Median(List<Run> runs, Func<Run, double> measure) => runs.Select(measure).Order().ElementAt(runs.Count / 2);

    // In milliseconds: the elapsed time, that of the processor within this process, and that of the pauses for garbage collection.
    private sealed record Run(double Time, double Processor, double Pauses)
    {
        public static async Task<Run> OfAsync(Func<Task> import)
        {
            var (start, processor, pauses) = (Stopwatch.GetTimestamp(), Processors(), GC.GetTotalPauseDuration());
            await import();
            return new(
                Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                (Processors() - processor).TotalMilliseconds,
                (GC.GetTotalPauseDuration() - pauses).TotalMilliseconds);
        }

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Time,8:0} ms, processor {Processor,8:0} ms, pauses {Pauses,6:0} ms");

        private static TimeSpan Processors()
        {
            using var process = Process.GetCurrentProcess();
            return process.TotalProcessorTime;
        }
    }
}
