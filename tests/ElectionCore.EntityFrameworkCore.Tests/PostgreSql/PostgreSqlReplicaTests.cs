using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>Reading from a standby that is held back.</summary>
public class PostgreSqlReplicaTests
{
    [Fact]
    public async Task Plain_reads_come_from_a_standby_but_never_show_less_than_the_scope_has_seen()
    {
        var standby = Standby();
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await using var host = PostgreSqlHosts.OfItsOwn(BothServers(standby, database), TimeProvider.System, o => o.ReadReplicas = true);
        await host.RecordAsync(Samples.Unit("A"), "[2018,..)");
        await CatchUpAsync(standby);
        await ExecuteAsync(standby, "SELECT pg_wal_replay_pause()");
        try
        {
            await host.InScopeAsync(async scope =>
            {
                var units = scope.GetRequiredService<IFactStore<OrganizationalUnit>>();
                await units.RecordAsync(Samples.Unit("B"), Samples.Days("[2018,..)"));
                (await scope.GetRequiredService<IUnitOfWork>().CommitAsync(Samples.Details))!.Number.ShouldBe(2);

                // This scope knows of the second commit, which the standby does not have.
                (await units.ReadAsync(FactQuery.KnownNow).ToListAsync()).Count.ShouldBe(2);
                (await scope.GetRequiredService<ICommitLog>().ReadAsync().ToListAsync()).Count.ShouldBe(2);
                return true;
            });

            // Another scope does not, so that the standby answers; what it is to change it reads from the primary.
            (await host.ReadAsync<OrganizationalUnit>()).Count.ShouldBe(1);
            await host.InScopeAsync(async scope =>
            {
                var units = scope.GetRequiredService<IFactStore<OrganizationalUnit>>();
                (await units.ReadAsync(FactQuery.KnownNow).ToListAsync()).Count.ShouldBe(1);
                (await units.ReadAsync(new() { WithStaged = true }).ToListAsync()).Count.ShouldBe(2);
                (await units.ReadAsync(FactQuery.KnownNow).ToListAsync()).Count.ShouldBe(2);
                return true;
            });
            (await host.RecordAsync(Samples.Unit("B", "Another name"), "[2020,..)"))!.Number.ShouldBe(3);
            (await PostgreSqlDatabaseTests.VerifyAsync(host)).Log.Commits.ShouldBe(3);
        }
        finally
        {
            await ExecuteAsync(standby, "SELECT pg_wal_replay_resume()");
        }

        await CatchUpAsync(standby);
        (await host.ReadAsync<OrganizationalUnit>()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Without_a_standby_the_primary_answers()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        var builder = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        builder.Host = $"{builder.Host}:{builder.Port},{builder.Host}:1";
        await using var host = PostgreSqlHosts.OfItsOwn(builder.ConnectionString, TimeProvider.System, o => o.ReadReplicas = true);
        await host.RecordAsync(Samples.Unit("A"), "[2018,..)");
        (await host.ReadAsync<OrganizationalUnit>()).Count.ShouldBe(1);
    }

    private static NpgsqlConnectionStringBuilder Standby()
    {
        _ = PostgreSqlDatabase.Server;
        var standby = Environment.GetEnvironmentVariable("ELECTIONCORE_POSTGRESQL_STANDBY");
        Assert.SkipWhen(string.IsNullOrEmpty(standby), "ELECTIONCORE_POSTGRESQL_STANDBY names no standby of the server; tests/postgresql.sh starts one.");
        return new(standby) { Pooling = false };
    }

    private static string BothServers(NpgsqlConnectionStringBuilder standby, PostgreSqlDatabase database)
    {
        var builder = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        builder.Host = $"{builder.Host}:{builder.Port},{standby.Host}:{standby.Port}";
        return builder.ConnectionString;
    }

    private static async Task CatchUpAsync(NpgsqlConnectionStringBuilder standby)
    {
        var written = await PostgreSqlDatabase.ExecuteOnServerAsync("SELECT pg_current_wal_insert_lsn()::text");
        for (var i = 0; i < 600; i++)
        {
            if (await ExecuteAsync(standby, $"SELECT pg_last_wal_replay_lsn() >= '{written}'::pg_lsn") is true)
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        }

        Assert.Fail("The standby does not catch up.");
    }

    private static async Task<object?> ExecuteAsync(NpgsqlConnectionStringBuilder server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
