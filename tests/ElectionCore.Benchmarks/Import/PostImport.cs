using System.Globalization;
using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Benchmarks;

/// <summary>The import of 100,000 posts.</summary>
internal static class PostImport
{
    private const int Count = 100_000;
    private static readonly DateRange s_valid = DateRange.Since(new(2024, 1, 1));

    public static async Task<IReadOnlyList<ImportWay>> WaysAsync(IImportDatabase target)
    {
        await target.ResetAsync();
        await BulkAsync(Posts());
        await using var context = target.Plain();
        var rows = await ImportRows<PostRow>.ReadAsync(context, posts => posts.OrderBy(p => p.Code));
        return
        [
            // Made anew: a state keeps its text for search once it was asked for.
            new("bulk writer", () =>
            {
                var fresh = Posts();
                return () => BulkAsync(fresh);
            }),
            .. ImportComparison.OfRows(target, rows, roundsOfSaveChanges: 3),
        ];

        Task BulkAsync(IReadOnlyList<Post> posts) => target.InScopeAsync(s =>
            s.GetRequiredService<IBulkWriter>().WriteAsync(ImportComparison.Drafts(posts, _ => s_valid), new("benchmark", "import")));
    }

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
