using System.Data.Common;
using ElectionCore.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>Connections that break while a commit is stored: nothing is applied twice, and nothing that was said to be stored is lost.</summary>
public class PostgreSqlRetryTests
{
    // The last is more than is kept in memory where that is little.
    private const int Few = 3, Many = 1_000, TooMany = 3_000;

    [Theory]
    [InlineData(Moment.BeforeCommit, Few)]
    [InlineData(Moment.BeforeCommit, Many)]
    [InlineData(Moment.AfterCommit, Few)]
    [InlineData(Moment.AfterCommit, Many)]
    [InlineData(Moment.Killed, Few)]
    [InlineData(Moment.Killed, Many)]
    public async Task An_import_is_stored_once(Moment moment, int count)
    {
        var breaking = new BreakingOnce(moment);
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(TimeProvider.System, o => o.AddInterceptors(breaking));
        (await host.ImportPostsAsync(count))!.Number.ShouldBe(1);
        breaking.HasBroken.ShouldBeTrue();
        await ShouldHoldAsync(host, posts: count, stations: 0);
    }

    [Theory]
    [InlineData(Moment.BeforeCommit)]
    [InlineData(Moment.AfterCommit)]
    [InlineData(Moment.Killed)]
    public async Task A_unit_of_work_is_stored_once(Moment moment)
    {
        var breaking = new BreakingOnce(moment);
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(TimeProvider.System, o => o.AddInterceptors(breaking));
        (await StageAndCommitAsync(host))!.Number.ShouldBe(1);
        breaking.HasBroken.ShouldBeTrue();
        await ShouldHoldAsync(host, posts: 1, stations: 1);
        (await host.RecordAsync(Samples.Post("B", "HQ"), "[2018,..)"))!.Number.ShouldBe(2);
    }

    [Fact]
    public async Task Without_retries_a_commit_that_was_stored_is_known_as_stored()
    {
        var breaking = new BreakingOnce(Moment.AfterCommit);
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(TimeProvider.System, o => o.AddInterceptors(breaking), retries: false);
        (await StageAndCommitAsync(host))!.Number.ShouldBe(1);
        breaking.HasBroken.ShouldBeTrue();
        await ShouldHoldAsync(host, posts: 1, stations: 1);
    }

    [Theory]
    [InlineData(Moment.BeforeCommit)]
    [InlineData(Moment.Killed)]
    public async Task Without_retries_a_broken_connection_is_told_and_nothing_stored(Moment moment)
    {
        var breaking = new BreakingOnce(moment);
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(TimeProvider.System, o => o.AddInterceptors(breaking), retries: false);
        var refusal = await Should.ThrowAsync<RuleViolationException>(() => StageAndCommitAsync(host));
        refusal.Diagnostic.Code.ShouldBe(StorageDiagnostics.DatabaseUnavailable.Code);
        await ShouldHoldAsync(host, posts: 0, stations: 0);
    }

    [Fact]
    public async Task A_large_import_that_cannot_be_sent_again_says_so()
    {
        var breaking = new BreakingOnce(Moment.BeforeCommit);
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(
            TimeProvider.System, o => o.AddInterceptors(breaking), mostInMemory: 64 << 10);
        var refusal = await Should.ThrowAsync<RuleViolationException>(() => host.ImportPostsAsync(TooMany));
        refusal.Diagnostic.Code.ShouldBe(StorageDiagnostics.DatabaseUnavailable.Code);
        await ShouldHoldAsync(host, posts: 0, stations: 0);
    }

    [Fact]
    public async Task A_large_import_that_was_stored_is_known_as_stored()
    {
        var breaking = new BreakingOnce(Moment.AfterCommit);
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(
            TimeProvider.System, o => o.AddInterceptors(breaking), mostInMemory: 64 << 10);
        (await host.ImportPostsAsync(TooMany))!.Number.ShouldBe(1);
        await ShouldHoldAsync(host, posts: TooMany, stations: 0);
    }

    [Fact]
    public async Task In_a_transaction_of_the_host_what_was_written_is_read_and_goes_with_it()
    {
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(TimeProvider.System, retries: false);
        await host.InScopeAsync(async scope =>
        {
            var facts = scope.GetRequiredService<IFactStore<Post>>();
            await using var transaction = await scope.GetRequiredService<HostContext>().Database.BeginTransactionAsync();
            await facts.RecordAsync(Samples.Post("A", "HQ"), Samples.Days("[2018-05,2019)"));
            await facts.RecordAsync(Samples.Post("B", "HQ"), Samples.Days("[2018-05,2019)"));
            await scope.GetRequiredService<IUnitOfWork>().CommitAsync(Samples.Details);
            var read = new List<string>();
            await foreach (var fact in facts.ReadAsync(FactQuery.KnownNow))
            {
                fact.State.ShouldBe(Samples.Post(fact.State.Code.Value, "HQ"));
                read.Add(fact.State.Code.Value);
                (await facts.ReadAsync(new() { Keys = ["A"] }).ToListAsync()).ShouldHaveSingleItem();
            }

            read.ShouldBe(["A", "B"]);
            await transaction.RollbackAsync();
            return true;
        });
        await ShouldHoldAsync(host, posts: 0, stations: 0);
    }

    private static Task<Commit?> StageAndCommitAsync(IServiceProvider host) => host.CommitAsync(async scope =>
    {
        await scope.GetRequiredService<IFactStore<Post>>().RecordAsync(Samples.Post("A", "HQ"), Samples.Days("[2018,..)"));
        await scope.GetRequiredService<Specifications.IRepositoryBase<ElectionCore.Testing.SampleStation>>().AddAsync(new("S1", "Station", "Herat"));
    });

    private static async Task ShouldHoldAsync(IServiceProvider host, int posts, int stations)
    {
        (await host.ReadAsync<Post>(FactQuery.EveryRow)).Count.ShouldBe(posts);
        (await host.InScopeAsync(s => s.GetRequiredService<HostContext>().Stations.CountAsync())).ShouldBe(stations);
        var verification = await PostgreSqlDatabaseTests.VerifyAsync(host);
        verification.Findings.ShouldBeEmpty();
        verification.Log.Commits.ShouldBe(posts + stations > 0 ? 1 : 0);
    }

    public enum Moment
    {
        BeforeCommit,
        AfterCommit,
        Killed,
    }

    // Breaks the first commit: before the server hears of it, after it has stored it, or by ending its process.
    private sealed class BreakingOnce(Moment moment) : DbTransactionInterceptor
    {
        public bool HasBroken { get; private set; }

        public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            if (moment == Moment.AfterCommit || HasBroken)
            {
                return result;
            }

            HasBroken = true;
            if (moment == Moment.BeforeCommit)
            {
                throw Broken();
            }

            await PostgreSqlDatabase.ExecuteOnServerAsync(
                $"SELECT pg_terminate_backend({((NpgsqlConnection)transaction.Connection!).ProcessID}, 5000)");
            return result;
        }

        public override Task TransactionCommittedAsync(
            DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (moment != Moment.AfterCommit || HasBroken)
            {
                return Task.CompletedTask;
            }

            HasBroken = true;
            throw Broken();
        }

        private static NpgsqlException Broken() => new("Exception while reading from stream", new IOException("The connection was reset."));
    }
}
