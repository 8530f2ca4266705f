using ElectionCore.EntityFrameworkCore.PostgreSql;
using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.Tests;

public class PostgreSqlBulkWriterTests
{
    // Some dozens of rows, so that most of an import is put aside on the server.
    private const long Little = 64 << 10;

    [Theory]
    [InlineData(10, null)]
    [InlineData(3_000, null)]
    [InlineData(3_000, Little)]
    public async Task A_bulk_write_is_one_commit_that_verifies(int count, long? mostInMemory)
    {
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(TimeProvider.System, mostInMemory: mostInMemory);
        await host.RecordAsync(Samples.Post("OLD", "HQ"), "[2018,..)");
        await host.RecordAsync(Samples.Unit("HQ", "A"), "[2018,..)");
        var known = await host.ReadAsync<Post>();
        var change = new FactDraft<Post>("OLD", known, TimeProvider.System);
        change.Record(Samples.Post("OLD", "B"), Samples.Days("[2024-01-01,..)"));
        var unit = new FactDraft<OrganizationalUnit>("HQ", await host.ReadAsync<OrganizationalUnit>(), TimeProvider.System);
        unit.Record(Samples.Unit("HQ", "B"), Samples.Days("[2024-01-01,..)"));

        (await host.ImportPostsAsync(count, more: [change, unit]))!.Number.ShouldBe(3);

        (await host.ReadAsync<Post>()).Count.ShouldBe(count + 2);
        (await host.ReadAsync<OrganizationalUnit>()).Count.ShouldBe(2);
        (await host.ReadAsync<Post>(new() { KnownAt = 2 })).Select(f => f with { SupersededIn = null }).ShouldBe(known);
        var imported = await host.ReadAsync<Post>(new() { Keys = ["P000009"] });
        imported.ShouldHaveSingleItem().State.ShouldBe(Samples.Post("P000009", "HQ"));
        var verification = await PostgreSqlDatabaseTests.VerifyAsync(host);
        verification.Findings.ShouldBeEmpty();
        verification.Rows.ShouldBe(count + 3 + 3);
        verification.Log.Entries.ShouldBe(count + 4);
    }

    // A server that last looked while the rows came, and so counts none of them, joins each row with every other.
    [Theory]
    [InlineData(12_000, null, "ec_log_entry 12000, ec_log_payload 12000, ec_org_post 12000")]
    [InlineData(12_000, Little, "ec_log_entry 12000, ec_log_payload 12000, ec_org_post 12000")]
    [InlineData(9_000, null, "")]
    public async Task The_server_counts_many_rows_at_once(int count, long? mostInMemory, string counted)
    {
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(TimeProvider.System, mostInMemory: mostInMemory);
        var database = host.GetRequiredService<Npgsql.NpgsqlDataSource>();
        foreach (var table in new[] { "log_entry", "log_payload", "org_post" })
        {
            await using var alter = database.CreateCommand($"ALTER TABLE ec_{table} SET (autovacuum_enabled = false)");
            await alter.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await host.ImportPostsAsync(count);

        await using var known = database.CreateCommand(
            """
            SELECT coalesce(string_agg(relname || ' ' || reltuples::int8, ', ' ORDER BY relname), '') FROM pg_class
            WHERE relname IN ('ec_log_entry', 'ec_log_payload', 'ec_org_post') AND reltuples > 0
            """);
        (await known.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(counted);
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(3_000, null)]
    [InlineData(3_000, Little)]
    public async Task A_bulk_write_that_somebody_was_quicker_than_stores_nothing(int count, long? mostInMemory)
    {
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(TimeProvider.System, mostInMemory: mostInMemory);
        await host.RecordAsync(Samples.Post("P000007", "HQ"), "[2018,..)");
        var refusal = await Should.ThrowAsync<RuleViolationException>(() => host.ImportPostsAsync(count));
        refusal.Diagnostic.Code.ShouldBe(CoreDiagnostics.FactAlreadySuperseded.Code);
        refusal.Message.ShouldContain("post:P000007");
        await ShouldHoldOneAsync(host);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(3_000)]
    public async Task A_fact_that_was_superseded_meanwhile_is_not_superseded_again(int count)
    {
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(TimeProvider.System);
        await host.RecordAsync(Samples.Post("OLD", "HQ"), "[2018,..)");
        var stale = new FactDraft<Post>("OLD", await host.ReadAsync<Post>(), TimeProvider.System);
        stale.Record(Samples.Post("OLD", "B"), Samples.Days("[2018,..)"));
        await host.RecordAsync(Samples.Post("OLD", "C"), "[2020,..)");
        var before = await host.ReadAsync<Post>(FactQuery.EveryRow);

        var refusal = await Should.ThrowAsync<RuleViolationException>(() => host.ImportPostsAsync(count, more: [stale]));

        refusal.Diagnostic.Code.ShouldBe(CoreDiagnostics.FactAlreadySuperseded.Code);
        (await host.ReadAsync<Post>(FactQuery.EveryRow)).ShouldBe(before);
        (await PostgreSqlDatabaseTests.VerifyAsync(host)).Log.Commits.ShouldBe(2);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Little)]
    public async Task A_text_that_cannot_be_stored_stops_the_import(long? mostInMemory)
    {
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(TimeProvider.System, mostInMemory: mostInMemory);
        await host.RecordAsync(Samples.Post("OLD", "HQ"), "[2018,..)");
        var bad = new FactDraft<Post>("BAD", [], TimeProvider.System);
        bad.Record(Samples.Post("BAD", "HQ") with { Grade = "\0" }, DateRange.Always);
        var refusal = await Should.ThrowAsync<RuleViolationException>(() => host.ImportPostsAsync(3_000, more: [bad]));
        refusal.Diagnostic.Code.ShouldBe(StorageDiagnostics.TextUnstorable.Code);
        await ShouldHoldOneAsync(host);
    }

    [Fact]
    public async Task A_source_that_fails_stores_nothing()
    {
        await using var host = await PostgreSqlHosts.WithOwnContextAsync(TimeProvider.System, mostInMemory: Little);
        await host.RecordAsync(Samples.Post("OLD", "HQ"), "[2018,..)");
        var failing = Enumerable.Range(0, 1).Select<int, FactDraft>(_ => throw new InvalidDataException("Line 3001 is damaged."));
        await Should.ThrowAsync<InvalidDataException>(() => host.ImportPostsAsync(3_000, more: failing));
        await ShouldHoldOneAsync(host);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("-1.5")]
    [InlineData("0.0001")]
    [InlineData("0.00001")]
    [InlineData("10000")]
    [InlineData("9999.9999")]
    [InlineData("10000.00001")]
    [InlineData("123456789012345678901234567.89")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public async Task Copied_numbers_are_what_they_were(string text)
    {
        var number = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await database.ExecuteAsync("CREATE TABLE t (number bigint, value numeric, day date, flag boolean, id uuid, note text)");
        var id = Guid.NewGuid();
        var table = new StoreTable("t", [], 1);
        var rows = new CopyRows(table);
        rows.Add([0L, number, new DateOnly(1899, 12, 31), true, id, "ناحیه"]).ShouldBeNull();
        await using var connection = new Npgsql.NpgsqlConnection(database.ConnectionString + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using (var copy = await connection.BeginRawBinaryCopyAsync("COPY t FROM STDIN (FORMAT BINARY)", TestContext.Current.CancellationToken))
        {
            await copy.WriteAsync(CopyChunk.Header, TestContext.Current.CancellationToken);
            await copy.WriteAsync(rows.TakeRest()!.WithNumber(42), TestContext.Current.CancellationToken);
            await copy.WriteAsync(CopyChunk.Trailer, TestContext.Current.CancellationToken);
        }

        (await database.ExecuteAsync("SELECT concat_ws(' ', number, value, day, flag, id, note) FROM t"))
            .ShouldBe(FormattableString.Invariant($"42 {number} 1899-12-31 t {id} ناحیه"));
    }

    private static async Task ShouldHoldOneAsync(IServiceProvider host)
    {
        (await host.ReadAsync<Post>(FactQuery.EveryRow)).Count.ShouldBe(1);
        (await PostgreSqlDatabaseTests.VerifyAsync(host)).Log.Commits.ShouldBe(1);
    }
}
