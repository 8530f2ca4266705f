using ElectionCore.Organization;
using ElectionCore.Specifications;
using ElectionCore.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>What a host's own context does, on any database.</summary>
public abstract class HostContextTests<TContext>
    where TContext : DbContext
{
    [Fact]
    public async Task A_host_keeps_our_tables_beside_its_own_with_its_own_migrations()
    {
        await using var host = await HostAsync();
        var commit = await host.CommitAsync(async scope =>
        {
            var context = Host(scope.GetRequiredService<TContext>());
            context.Notes.Add(new() { Text = "stored together" });
            await scope.GetRequiredService<IFactStore<Post>>().RecordAsync(Samples.Post("CEO", "HQ"), Samples.Days("[2018,..)"));
            await scope.GetRequiredService<IRepositoryBase<SampleStation>>().AddAsync(new("S1", "Girls School", "Herat", 7));
        });
        commit!.Number.ShouldBe(1);

        (await host.ReadAsync<Post>()).ShouldHaveSingleItem().State.ShouldBe(Samples.Post("CEO", "HQ"));
        await host.InScopeAsync(async scope =>
        {
            var context = Host(scope.GetRequiredService<TContext>());
            (await context.Notes.SingleAsync()).Text.ShouldBe("stored together");
            (await context.Stations.WithSpecification(Named("%School")).SingleAsync()).Code.ShouldBe("S1");
            (await context.Database.GetAppliedMigrationsAsync()).Count().ShouldBe(UpgradeTests.Migrations.Count);
            var verification = await scope.GetRequiredService<ElectionCoreDatabase>().VerifyAsync();
            verification.Findings.ShouldBeEmpty();
            verification.Log.Entries.ShouldBe(2);
            return 0;
        });
    }

    [Fact]
    public async Task The_hosts_entities_are_stored_with_a_commit_or_not_at_all()
    {
        await using var host = await HostAsync();
        await host.CommitAsync(s => s.GetRequiredService<IRepositoryBase<SampleStation>>().AddAsync(new("S1", "A", "B")));
        await Should.ThrowAsync<RuleViolationException>(() => host.CommitAsync(async scope =>
        {
            Host(scope.GetRequiredService<TContext>()).Notes.Add(new() { Text = "lost with the rest" });
            await scope.GetRequiredService<IRepositoryBase<SampleStation>>().AddAsync(new("S1", "taken", "B"));
        }));
        (await host.InScopeAsync(s => Host(s.GetRequiredService<TContext>()).Notes.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_commit_joins_the_transaction_that_the_host_has_open()
    {
        await using var host = await HostAsync();
        await host.InScopeAsync(async scope =>
        {
            var context = Host(scope.GetRequiredService<TContext>());
            await using (var transaction = await context.Database.BeginTransactionAsync())
            {
                await scope.GetRequiredService<IFactStore<Post>>().RecordAsync(Samples.Post("CEO", "HQ"), Samples.Days("[2018,..)"));
                (await scope.GetRequiredService<IUnitOfWork>().CommitAsync(Samples.Details))!.Number.ShouldBe(1);
                await transaction.RollbackAsync();
            }

            return 0;
        });
        (await host.ReadAsync<Post>()).ShouldBeEmpty();
        (await host.RecordAsync(Samples.Post("CEO", "HQ"), "[2018,..)"))!.Number.ShouldBe(1);
        (await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().VerifyAsync())).Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1_000)]
    public async Task What_is_refused_leaves_nothing_in_the_hosts_transaction(int count)
    {
        await using var host = await HostAsync();
        await host.RecordAsync(Samples.Post("P000001", "HQ"), "[2018,..)");
        await host.InScopeAsync(async scope =>
        {
            var context = Host(scope.GetRequiredService<TContext>());
            await using var transaction = await context.Database.BeginTransactionAsync();
            context.Notes.Add(new() { Text = "the host's own" });
            await context.SaveChangesAsync();
            var drafts = Enumerable.Range(0, count).Select(i =>
            {
                var post = Samples.Post($"P{i:000000}", "HQ");
                var draft = new FactDraft<Post>(post.FactKey, [], TimeProvider.System);
                draft.Record(post, Samples.Days("[2024-01-01,..)"));
                return (FactDraft)draft;
            });
            await Should.ThrowAsync<RuleViolationException>(() =>
                scope.GetRequiredService<IBulkWriter>().WriteAsync(drafts.ToAsyncEnumerable(), Samples.Details));
            await transaction.CommitAsync();
            return 0;
        });
        (await host.ReadAsync<Post>()).Count.ShouldBe(1);
        (await host.InScopeAsync(s => Host(s.GetRequiredService<TContext>()).Notes.CountAsync())).ShouldBe(1);
        (await host.RecordAsync(Samples.Unit("HQ"), "[2018,..)"))!.Number.ShouldBe(2);
        (await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().VerifyAsync())).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Changes_past_the_log_are_refused()
    {
        await using var host = await HostAsync();
        await host.CommitAsync(s => s.GetRequiredService<IRepositoryBase<SampleStation>>().AddAsync(new("S1", "A", "B")));
        await host.RecordAsync(Samples.Post("CEO", "HQ"), "[2018,..)");
        var attempts = new Func<HostContext, Task>[]
        {
            c => c.Stations.ExecuteDeleteAsync(),
            c => c.Stations.Where(s => s.Voters == 0).ExecuteUpdateAsync(u => u.SetProperty(s => s.Voters, 5)),
            c => c.Set<Dictionary<string, object>>("ElectionCore.org_post").ExecuteDeleteAsync(),
            async c =>
            {
                (await c.Stations.SingleAsync()).Register(3);
                await c.SaveChangesAsync();
            },
            async c =>
            {
                c.Remove(await c.Set<Dictionary<string, object>>("ElectionCore.org_post").SingleAsync());
                await c.SaveChangesAsync();
            },
            c =>
            {
                c.Stations.Add(new("S2", "A", "B"));
                c.SaveChanges();
                return Task.CompletedTask;
            },
        };
        foreach (var attempt in attempts)
        {
            var refusal = await Should.ThrowAsync<RuleViolationException>(() => host.InScopeAsync(async scope =>
            {
                await attempt(Host(scope.GetRequiredService<TContext>()));
                return 0;
            }));
            refusal.Diagnostic.Code.ShouldBe(StorageDiagnostics.PastTheLog.Code);
        }

        // What is the host's own is the host's business.
        await host.InScopeAsync(s => Host(s.GetRequiredService<TContext>()).Notes.ExecuteDeleteAsync());
        (await host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().VerifyAsync())).Findings.ShouldBeEmpty();
    }

    /// <summary>Chooses the database for the context.</summary>
    protected abstract void Configure(DbContextOptionsBuilder options);

    /// <summary>Chooses the context as the storage.</summary>
    protected abstract void Use(ElectionCoreBuilder core);

    private static HostContext Host(TContext context) => (HostContext)(object)context;

    private static Specification<SampleStation> Named(string pattern)
    {
        var specification = new Specification<SampleStation>();
        specification.Query.Search(s => s.Name, pattern);
        return specification;
    }

    private async Task<ServiceProvider> HostAsync()
    {
        var host = new ServiceCollection()
            .AddDbContext<TContext>(o =>
            {
                Configure(o);
                o.UseElectionCore();
            })
            .AddElectionCore(core => Use(core.AddOrganization()))
            .BuildServiceProvider(validateScopes: true);
        host.GetRequiredService<IStartupValidator>().Validate();
        await host.InScopeAsync(async s =>
        {
            await s.GetRequiredService<TContext>().Database.MigrateAsync();
            return 0;
        });
        return host;
    }
}
