using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ElectionCore.EntityFrameworkCore.Tests;

public class PostgreSqlDatabaseTests
{
    [Fact]
    public async Task A_missing_database_is_made_on_first_use()
    {
        await using var database = PostgreSqlDatabase.Missing();
        await using var host = PostgreSqlHosts.OfItsOwn(database.ConnectionString, TimeProvider.System);
        (await StatusAsync(host)).State.ShouldBe(DatabaseState.Missing);

        await host.RecordAsync(Samples.Unit("HQ"), "[2018-05,..)");

        await ShouldBeCurrentAsync(host);
    }

    [Fact]
    public async Task An_empty_database_is_made_on_first_use()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await using var host = PostgreSqlHosts.OfItsOwn(database.ConnectionString, TimeProvider.System);
        (await StatusAsync(host)).State.ShouldBe(DatabaseState.Empty);

        await host.RecordAsync(Samples.Unit("HQ"), "[2018-05,..)");

        await ShouldBeCurrentAsync(host);
        (await StatusAsync(host)).Database.ShouldBe($"127.0.0.1:{PostgreSqlDatabase.Server.Port}/{database.Name}");
    }

    [Fact]
    public async Task Two_processes_make_it_once()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async i =>
        {
            await using var host = PostgreSqlHosts.OfItsOwn(database.ConnectionString, TimeProvider.System);
            await host.RecordAsync(Samples.Unit($"U{i}"), "[2018-05,..)");
        }));
        (await database.ExecuteAsync("SELECT size FROM electioncore.log_head")).ShouldBe(4L);
    }

    [Fact]
    public async Task Where_nothing_is_made_an_empty_database_is_refused()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await using var host = PostgreSqlHosts.OfItsOwn(database.ConnectionString, TimeProvider.System, o => o.CreateIfMissing = false);
        var refusal = await Should.ThrowAsync<RuleViolationException>(() => host.RecordAsync(Samples.Unit("HQ"), "[2018,..)"));
        refusal.Diagnostic.Code.ShouldBe(StorageDiagnostics.DatabaseMissing.Code);
        (await database.ExecuteAsync("SELECT COUNT(*) FROM pg_namespace WHERE nspname = 'electioncore'")).ShouldBe(0L);

        (await MigrateAsync(host)).Count.ShouldBe(UpgradeTests.Migrations.Count);
        (await host.RecordAsync(Samples.Unit("HQ"), "[2018,..)"))!.Number.ShouldBe(1);
        (await MigrateAsync(host)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Other_schemas_of_the_database_are_left_alone()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await database.ExecuteAsync("CREATE TABLE customers (id int); INSERT INTO customers VALUES (7)");
        await using var host = PostgreSqlHosts.OfItsOwn(database.ConnectionString, TimeProvider.System);
        await host.RecordAsync(Samples.Unit("HQ"), "[2018-05,..)");
        (await database.ExecuteAsync("SELECT id FROM customers")).ShouldBe(7);
        (await database.ExecuteAsync("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'")).ShouldBe(1L);
    }

    [Fact]
    public async Task A_schema_of_another_program_is_refused()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await database.ExecuteAsync("CREATE SCHEMA electioncore; CREATE TABLE electioncore.customers (id int)");
        await ShouldRefuseAsync(database, StorageDiagnostics.DatabaseForeign, DatabaseState.Foreign);
        (await database.ExecuteAsync("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'electioncore'")).ShouldBe(1L);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await using (var host = PostgreSqlHosts.OfItsOwn(database.ConnectionString, TimeProvider.System))
        {
            await host.RecordAsync(Samples.Unit("HQ"), "[2018-05,..)");
        }

        await database.ExecuteAsync("INSERT INTO electioncore.electioncore_migrations VALUES ('20991231000000_Later', '99.0')");
        await ShouldRefuseAsync(database, StorageDiagnostics.DatabaseNewer, DatabaseState.Newer);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named_without_the_password()
    {
        var builder = new NpgsqlConnectionStringBuilder(PostgreSqlDatabase.Server.ConnectionString) { Port = 1, Password = "secret" };
        await using var host = PostgreSqlHosts.OfItsOwn(builder.ConnectionString, TimeProvider.System);
        var status = await StatusAsync(host);
        status.State.ShouldBe(DatabaseState.Unavailable);
        var refusal = await Should.ThrowAsync<RuleViolationException>(() => host.RecordAsync(Samples.Unit("HQ"), "[2018,..)"));
        refusal.Diagnostic.Code.ShouldBe(StorageDiagnostics.DatabaseUnavailable.Code);
        refusal.Message.ShouldContain("127.0.0.1:1/postgres");
        refusal.ToString().ShouldNotContain("secret");
    }

    [Fact]
    public async Task An_account_that_may_not_is_told_so()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await database.ExecuteAsync($"CREATE ROLE {database.Name} LOGIN; REVOKE CREATE ON DATABASE {database.Name} FROM PUBLIC");
        var builder = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = database.Name };
        await using var host = PostgreSqlHosts.OfItsOwn(builder.ConnectionString, TimeProvider.System);
        var refusal = await Should.ThrowAsync<RuleViolationException>(() => host.RecordAsync(Samples.Unit("HQ"), "[2018,..)"));
        refusal.Message.ShouldContain("this account may not do that");
        await database.ExecuteAsync($"DROP ROLE {database.Name}");
    }

    [Fact]
    public async Task Every_part_of_a_post_comes_back()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await using var host = PostgreSqlHosts.OfItsOwn(database.ConnectionString, TimeProvider.System);
        var post = Samples.Post("ECP-1", "HQ");
        await host.RecordAsync(post, "[2018-05,2019)");
        var fact = (await host.ReadAsync<Post>()).ShouldHaveSingleItem();
        fact.State.ShouldBe(post);
        fact.Valid.ToString().ShouldBe("[2018-05,2019)");
        fact.RecordedIn.ShouldBe(1);
    }

    [Fact]
    public async Task Sound_indexes_pass_where_the_extension_that_checks_them_is_installed()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await using var host = PostgreSqlHosts.OfItsOwn(database.ConnectionString, TimeProvider.System);
        await host.ImportPostsAsync(5);
        await database.ExecuteAsync("CREATE EXTENSION amcheck");
        (await VerifyAsync(host)).Findings.ShouldBeEmpty();
    }

    internal static Task<DatabaseVerification> VerifyAsync(IServiceProvider host) =>
        host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().VerifyAsync());

    private static Task<DatabaseStatus> StatusAsync(IServiceProvider host) =>
        host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().StatusAsync());

    private static Task<IReadOnlyList<string>> MigrateAsync(IServiceProvider host) =>
        host.InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().MigrateAsync());

    private static async Task ShouldBeCurrentAsync(IServiceProvider host)
    {
        var status = await StatusAsync(host);
        status.State.ShouldBe(DatabaseState.Current);
        status.Provider.ShouldBe("postgresql");
        status.Commits.ShouldBe(1);
        status.Fault.ShouldBeNull();
        (await VerifyAsync(host)).Findings.ShouldBeEmpty();
    }

    private static async Task ShouldRefuseAsync(PostgreSqlDatabase database, DiagnosticDescriptor expected, DatabaseState state)
    {
        await using var host = PostgreSqlHosts.OfItsOwn(database.ConnectionString, TimeProvider.System);
        (await StatusAsync(host)).State.ShouldBe(state);
        (await Should.ThrowAsync<RuleViolationException>(() => host.RecordAsync(Samples.Unit("HQ"), "[2018,..)"))).Diagnostic.Code.ShouldBe(expected.Code);
        (await Should.ThrowAsync<RuleViolationException>(() => MigrateAsync(host))).Diagnostic.Code.ShouldBe(expected.Code);
    }
}
