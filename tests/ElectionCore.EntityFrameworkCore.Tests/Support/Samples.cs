using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>States and acts that tests share.</summary>
internal static class Samples
{
    public static CommitDetails Details { get; } = new("tester", "A test", new("No. 7/2024", new PartialDate(2024, 3), "The Secretary"));

    public static OrganizationalUnit Unit(string code, string? name = null) => new() { Code = new(code), Name = new(name ?? code) };

    public static Post Post(string code, string unit) => new()
    {
        Code = new(code),
        Title = LocalizedText.Create([new("en", $"Officer {code}"), new("fa-AF", "مأمور \"انتخابات\""), new("ps", "مامور")]),
        Unit = new(unit),
        Seats = 2,
        Fte = 1.50m,
        Grade = "BS-17",
        Sanction = new("SRO 12", new PartialDate(2017), null),
    };

    public static DateRange Days(string range) => DateRange.Parse(range, provider: null);

    public static async Task<T> InScopeAsync<T>(this IServiceProvider host, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = host.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public static Task<Commit?> CommitAsync(this IServiceProvider host, Func<IServiceProvider, Task> work) => host.InScopeAsync(async scope =>
    {
        await work(scope);
        return await scope.GetRequiredService<IUnitOfWork>().CommitAsync(Details, TestContext.Current.CancellationToken);
    });

    public static Task<Commit?> RecordAsync<T>(this IServiceProvider host, T state, string days)
        where T : class, IFactState =>
        host.CommitAsync(scope => scope.GetRequiredService<IFactStore<T>>().RecordAsync(state, Days(days)).AsTask());

    public static Task<List<Fact<T>>> ReadAsync<T>(this IServiceProvider host, FactQuery? query = null)
        where T : class, IFactState =>
        host.InScopeAsync(async scope => await scope.GetRequiredService<IFactStore<T>>().ReadAsync(query ?? FactQuery.KnownNow).ToListAsync());

    /// <summary>Writes drafts of new posts and, for the first few, changes of what is there.</summary>
    public static Task<Commit?> ImportPostsAsync(this IServiceProvider host, int count, string prefix = "P", IEnumerable<FactDraft>? more = null) =>
        host.InScopeAsync(scope => scope.GetRequiredService<IBulkWriter>().WriteAsync(
            Drafts(count, prefix).Concat(more ?? []).ToAsyncEnumerable(), Details, TestContext.Current.CancellationToken));

    private static IEnumerable<FactDraft> Drafts(int count, string prefix)
    {
        for (var i = 0; i < count; i++)
        {
            var post = Post($"{prefix}{i:000000}", "HQ");
            var draft = new FactDraft<Post>(post.FactKey, [], TimeProvider.System);
            draft.Record(post, Days("[2024-01-01,..)"));
            yield return draft;
        }
    }
}
