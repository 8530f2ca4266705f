using ElectionCore.EntityFrameworkCore;
using ElectionCore.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;

namespace ElectionCore.Benchmarks;

/// <summary>Imports into databases of a PostgreSQL server, copied from one with empty tables.</summary>
internal sealed class PostgreSqlImport(string server) : IImportDatabase
{
    private const string Template = "electioncore_benchmark_template";
    private const string Name = "electioncore_benchmark";

    private string Connection => Of(Name);

    public async Task ResetAsync()
    {
        if (!await ExistsAsync(Template))
        {
            await using var services = Services(Of(Template));
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ElectionCoreDatabase>().MigrateAsync();
        }

        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
        await ExecuteAsync($"CREATE DATABASE {Name} TEMPLATE {Template}");
    }

    public async Task<ImportRows> RowsAsync(IReadOnlyList<Post> posts)
    {
        await ResetAsync();
        await BulkAsync(posts);
        await using var context = Plain();
        return new(
            await context.Set<PostRow>().OrderBy(p => p.Code).ToListAsync(),
            await context.Set<EntryRow>().OrderBy(e => e.Position).ToListAsync(),
            await context.Set<PayloadRow>().OrderBy(e => e.Position).ToListAsync());
    }

    public async Task BulkAsync(IReadOnlyList<Post> posts)
    {
        await using var services = Services(Connection);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IBulkWriter>().WriteAsync(ImportComparison.Drafts(posts), new("benchmark", "import"));
    }

    public async Task ByHandAsync(ImportRows rows)
    {
        await using var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var copy = await BeginAsync(connection, "org_post",
            "id, code, valid, valid_from, valid_to, recorded_in, superseded_in, search_text, search_version, title, unit, seats, fte, is_job_share, grade, kind, role, sanction, template, template_post"))
        {
            foreach (var p in rows.Posts)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(p.Id, NpgsqlDbType.Uuid);
                await TextAsync(copy, p.Code);
                await TextAsync(copy, p.Valid);
                await DayAsync(copy, p.ValidFrom);
                await DayAsync(copy, p.ValidTo);
                await copy.WriteAsync(p.RecordedIn, NpgsqlDbType.Bigint);
                await copy.WriteNullAsync();
                await TextAsync(copy, p.SearchText);
                await copy.WriteAsync(p.SearchVersion, NpgsqlDbType.Integer);
                await copy.WriteAsync(p.Title, NpgsqlDbType.Json);
                await TextAsync(copy, p.Unit);
                await copy.WriteAsync(p.Seats, NpgsqlDbType.Integer);
                await copy.WriteAsync(p.Fte, NpgsqlDbType.Numeric);
                await copy.WriteAsync(p.IsJobShare, NpgsqlDbType.Boolean);
                await TextAsync(copy, p.Grade);
                await TextAsync(copy, p.Kind);
                await TextAsync(copy, p.Role);
                await copy.WriteNullAsync();
                await TextAsync(copy, p.Template);
                await TextAsync(copy, p.TemplatePost);
            }

            await copy.CompleteAsync();
        }

        await using (var copy = await BeginAsync(connection, "log_entry", "commit_number, position, kind, subject, commitment, hash"))
        {
            foreach (var e in rows.Entries)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(e.CommitNumber, NpgsqlDbType.Bigint);
                await copy.WriteAsync(e.Position, NpgsqlDbType.Bigint);
                await TextAsync(copy, e.Kind);
                await TextAsync(copy, e.Subject);
                await copy.WriteAsync(e.Commitment, NpgsqlDbType.Bytea);
                await copy.WriteAsync(e.Hash, NpgsqlDbType.Bytea);
            }

            await copy.CompleteAsync();
        }

        await using (var copy = await BeginAsync(connection, "log_payload", "commit_number, position, salt, payload"))
        {
            foreach (var l in rows.Payloads)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(l.CommitNumber, NpgsqlDbType.Bigint);
                await copy.WriteAsync(l.Position, NpgsqlDbType.Bigint);
                await copy.WriteAsync(l.Salt, NpgsqlDbType.Bytea);
                await copy.WriteAsync(l.Payload, NpgsqlDbType.Bytea);
            }

            await copy.CompleteAsync();
        }

        await transaction.CommitAsync();
    }

    public async Task SaveChangesAsync(ImportRows rows)
    {
        await using var context = Plain();
        await context.SaveInBatchesAsync(rows, 1_000);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
        await ExecuteAsync($"DROP DATABASE IF EXISTS {Template} WITH (FORCE)");
    }

    private static async Task<NpgsqlBinaryImporter> BeginAsync(NpgsqlConnection connection, string table, string columns) =>
        await connection.BeginBinaryImportAsync($"COPY electioncore.{table} ({columns}) FROM STDIN (FORMAT BINARY)");

    private static Task TextAsync(NpgsqlBinaryImporter copy, string? text) =>
        text is null ? copy.WriteNullAsync() : copy.WriteAsync(text, NpgsqlDbType.Text);

    private static Task DayAsync(NpgsqlBinaryImporter copy, DateOnly? day) =>
        day is { } known ? copy.WriteAsync(known, NpgsqlDbType.Date) : copy.WriteNullAsync();

    private static ServiceProvider Services(string connection) => new ServiceCollection()
        .AddElectionCore(core => core.AddOrganization().UsePostgreSql(connection))
        .BuildServiceProvider();

    private string Of(string database) => new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

    private PlainContext Plain() => new(new DbContextOptionsBuilder().UseNpgsql(Connection).Options, schema: "electioncore");

    private async Task<bool> ExistsAsync(string database)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT COUNT(*) FROM pg_database WHERE datname = @name", connection);
        command.Parameters.AddWithValue("@name", database);
        return await command.ExecuteScalarAsync() is > 0L;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
