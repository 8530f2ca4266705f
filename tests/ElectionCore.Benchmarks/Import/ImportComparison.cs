using System.Diagnostics;
using System.Globalization;
using ElectionCore.Organization;

namespace ElectionCore.Benchmarks;

/// <summary>
/// Imports the same posts in three ways, one after the other and again, each into a new database: through the bulk writer,
/// with hand-written statements that get the finished rows, and with SaveChanges in batches.
/// </summary>
internal static class ImportComparison
{
    private const int Count = 100_000;
    private const int Rounds = 7;

    public static async Task RunAsync(string database, string? connection)
    {
        IImportDatabase target = database switch
        {
            "sqlite" => new SqliteImport(),
            "postgresql" when connection is not null => new PostgreSqlImport(connection),
            _ => throw new ArgumentException("Name a database: sqlite, or postgresql with a connection to a server.", nameof(database)),
        };
        await using var closing = target;
        var rows = await target.RowsAsync(Posts());
        var times = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        for (var round = -1; round < Rounds; round++)
        {
            // Made anew: a state keeps its text for search once it was asked for.
            var fresh = Posts();
            await MeasureAsync("bulk writer", () => target.BulkAsync(fresh));
            await MeasureAsync("by hand", () => target.ByHandAsync(rows));
            if (round < 3)
            {
                await MeasureAsync("SaveChanges", () => target.SaveChangesAsync(rows));
            }

            async Task MeasureAsync(string name, Func<Task> import)
            {
                await target.ResetAsync();
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                await import();
                var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (round >= 0)
                {
                    (times.TryGetValue(name, out var list) ? list : times[name] = []).Add(time);
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{round,2} {name,-12} {time,8:0} ms"));
            }
        }

        var hand = Median(times["by hand"]);
        foreach (var (name, list) in times)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-12} median {Median(list),8:0} ms, {Median(list) / hand:0.00} times by hand; {list.Min():0} to {list.Max():0}"));
        }
    }

    /// <summary>The drafts of an import into an empty store.</summary>
    public static async IAsyncEnumerable<FactDraft> Drafts(IReadOnlyList<Post> posts)
    {
        var valid = DateRange.Since(new(2024, 1, 1));
        foreach (var post in posts)
        {
            var draft = new FactDraft<Post>(post.FactKey, [], TimeProvider.System);
            draft.Record(post, valid);
            yield return draft;
        }

        await ValueTask.CompletedTask;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static List<Post> Posts()
    {
        var posts = new List<Post>(Count);
        for (var i = 0; i < Count; i++)
        {
            var number = i.ToString("000000", CultureInfo.InvariantCulture);
            posts.Add(new()
            {
                Code = new("PS-" + number),
                Title = LocalizedText.Create([new("en", $"Presiding officer, station {number}"), new("ur", "پریذائیڈنگ افسر")]),
                Unit = new("D-" + (i / 200).ToString("0000", CultureInfo.InvariantCulture)),
                Grade = "BS-17",
                Kind = PostKind.Temporary,
                Role = "presiding-officer",
            });
        }

        return posts;
    }
}
