using ElectionCore.EntityFrameworkCore.PostgreSql;
using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>
/// In a database that is ours alone an import is stored while its source is still read: all of it is stored or nothing, whatever stops either.
/// </summary>
public class PostgreSqlStoringWhileReadingTests : IAsyncLifetime
{
    private const int Many = 6_000, TooManyAhead = 45_000;
    private const long Little = 64 << 10;

    private readonly List<ServiceProvider> _hosts = [];
    private PostgreSqlDatabase? _made;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private PostgreSqlDatabase Database => _made ?? throw new InvalidOperationException("The database is made before the test.");

    // What is thrown while a test is made fails it; here it is skipped where there is no server.
    public ValueTask InitializeAsync()
    {
        _ = PostgreSqlDatabase.Server;
        _made = PostgreSqlDatabase.Missing();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        if (_made is not null)
        {
            await _made.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(Many, Little)]
    [InlineData(TooManyAhead, null)]
    public async Task It_is_one_commit_that_verifies(int count, long? mostInMemory)
    {
        var host = Host(mostInMemory);
        await host.RecordAsync(Samples.Post("OLD", "HQ"), "[2018,..)");
        var change = new FactDraft<Post>("OLD", await host.ReadAsync<Post>(), TimeProvider.System);
        change.Record(Samples.Post("OLD", "B"), Samples.Days("[2024-01-01,..)"));

        (await host.ImportPostsAsync(count, more: [change]))!.Number.ShouldBe(2);

        (await host.ReadAsync<Post>()).Count.ShouldBe(count + 2);
        var verification = await PostgreSqlDatabaseTests.VerifyAsync(host);
        verification.Findings.ShouldBeEmpty();
        verification.Log.Entries.ShouldBe(count + 2);
    }

    [Fact]
    public async Task A_source_reads_what_was_there_before_while_the_rest_is_stored()
    {
        var host = Host(Little);
        await host.RecordAsync(Samples.Post("OLD", "HQ"), "[2018,..)");
        var known = new List<int>();

        await ImportAsync(host, async (scope, row) =>
        {
            if (row % 1_000 == 0)
            {
                known.Add(await scope.GetRequiredService<IFactStore<Post>>().ReadAsync(FactQuery.KnownNow, Cancellation).CountAsync(Cancellation));
            }
        });

        known.ShouldBe(Enumerable.Repeat(1, Many / 1_000));
        (await PostgreSqlDatabaseTests.VerifyAsync(host)).Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Little)]
    [InlineData(null)]
    public async Task A_source_that_fails_stores_nothing(long? mostInMemory)
    {
        var host = Host(mostInMemory);
        await host.RecordAsync(Samples.Post("OLD", "HQ"), "[2018,..)");
        var count = mostInMemory is null ? TooManyAhead : Many;
        await Should.ThrowAsync<InvalidDataException>(() => ImportAsync(
            host, (_, row) => row == count - 1 ? throw new InvalidDataException("The last line is damaged.") : ValueTask.CompletedTask, count));
        await ShouldHoldOnlyTheFirstAsync(host);
    }

    [Fact]
    public async Task A_text_that_cannot_be_stored_stops_both()
    {
        var host = Host(Little);
        await host.RecordAsync(Samples.Post("OLD", "HQ"), "[2018,..)");
        var bad = new FactDraft<Post>("BAD", [], TimeProvider.System);
        bad.Record(Samples.Post("BAD", "HQ") with { Grade = "\0" }, DateRange.Always);
        (await Should.ThrowAsync<RuleViolationException>(() => host.ImportPostsAsync(Many, more: [bad]))).Diagnostic.Code.ShouldBe(StorageDiagnostics.TextUnstorable.Code);
        await ShouldHoldOnlyTheFirstAsync(host);
    }

    [Fact]
    public async Task Who_cancels_stores_nothing()
    {
        var host = Host(Little);
        await host.RecordAsync(Samples.Post("OLD", "HQ"), "[2018,..)");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await Should.ThrowAsync<OperationCanceledException>(() => ImportAsync(host, async (_, row) =>
        {
            if (row == Many - 1)
            {
                await stop.CancelAsync();
            }
        }, cancellationToken: stop.Token));
        await ShouldHoldOnlyTheFirstAsync(host);
    }

    [Theory]
    [InlineData(Many, Little, false)]
    [InlineData(TooManyAhead, null, true)]
    public async Task A_connection_that_breaks_is_told_or_everything_is_sent_again(int count, long? mostInMemory, bool isStored)
    {
        var host = Host(mostInMemory);
        await host.RecordAsync(Samples.Post("OLD", "HQ"), "[2018,..)");
        var broken = 0L;
        var importing = ImportAsync(host, async (_, row) =>
        {
            while (row == count - 1 && broken == 0)
            {
                Cancellation.ThrowIfCancellationRequested();
                broken = (long)(await Database.ExecuteAsync(
                    """
                    SELECT count(*) FROM (SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'COPY%') ended
                    """))!;
            }
        }, count);

        if (isStored)
        {
            (await importing)!.Number.ShouldBe(2);
            var verification = await PostgreSqlDatabaseTests.VerifyAsync(host);
            verification.Findings.ShouldBeEmpty();
            verification.Rows.ShouldBe(count + 1);
        }
        else
        {
            (await Should.ThrowAsync<RuleViolationException>(() => importing)).Diagnostic.Code.ShouldBe(StorageDiagnostics.DatabaseUnavailable.Code);
            await ShouldHoldOnlyTheFirstAsync(host);
        }
    }

    private static Task<Commit?> ImportAsync(
        IServiceProvider host, Func<IServiceProvider, int, ValueTask> before, int count = Many, CancellationToken? cancellationToken = null) =>
        host.InScopeAsync(scope => scope.GetRequiredService<IBulkWriter>().WriteAsync(Drafts(scope, before, count), Samples.Details, cancellationToken ?? Cancellation));

    private static async IAsyncEnumerable<FactDraft> Drafts(IServiceProvider scope, Func<IServiceProvider, int, ValueTask> before, int count)
    {
        for (var row = 0; row < count; row++)
        {
            await before(scope, row);
            var post = Samples.Post($"P{row:000000}", "HQ");
            var draft = new FactDraft<Post>(post.FactKey, [], TimeProvider.System);
            draft.Record(post, DateRange.Since(new(2024, 1, 1)));
            yield return draft;
        }
    }

    // The head is free again: somebody else can commit.
    private static async Task ShouldHoldOnlyTheFirstAsync(IServiceProvider host)
    {
        (await host.ReadAsync<Post>(FactQuery.EveryRow)).Count.ShouldBe(1);
        (await host.RecordAsync(Samples.Post("NEXT", "HQ"), "[2018,..)"))!.Number.ShouldBe(2);
        (await PostgreSqlDatabaseTests.VerifyAsync(host)).Findings.ShouldBeEmpty();
    }

    private ServiceProvider Host(long? mostInMemory)
    {
        var services = new ServiceCollection()
            .AddElectionCore(core => core.AddOrganization().UsePostgreSql(Database.ConnectionString));
        if (mostInMemory is { } bytes)
        {
            services.AddSingleton<StoreDialect>(provider => new PostgreSqlDialect(provider.GetRequiredService<PostgreSqlConnections>()) { MostInMemory = bytes });
        }

        var host = services.BuildServiceProvider(validateScopes: true);
        _hosts.Add(host);
        return host;
    }
}
