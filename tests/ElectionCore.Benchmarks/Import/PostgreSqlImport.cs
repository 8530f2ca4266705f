using ElectionCore.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ElectionCore.Benchmarks;

/// <summary>Imports into databases of a PostgreSQL server, copied from one with empty tables.</summary>
internal sealed class PostgreSqlImport(string server) : IImportDatabase
{
    private const string Template = "electioncore_benchmark_template";
    private const string Name = "electioncore_benchmark";

    public async Task ResetAsync()
    {
        if (!await ExistsAsync(Template))
        {
            await InScopeAsync(Of(Template), s => s.GetRequiredService<ElectionCoreDatabase>().MigrateAsync());
        }

        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
        await ExecuteAsync($"CREATE DATABASE {Name} TEMPLATE {Template}");
    }

    public Task InScopeAsync(Func<IServiceProvider, Task> act) => InScopeAsync(Of(Name), act);

    public async Task ByHandAsync<TRow>(ImportRows<TRow> rows)
        where TRow : class, IImportRow
    {
        await using var connection = new NpgsqlConnection(Of(Name));
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await CopyAsync(connection, rows.Facts);
        await CopyAsync(connection, rows.Entries);
        await CopyAsync(connection, rows.Payloads);
        await transaction.CommitAsync();
    }

    public PlainContext Plain() => new(new DbContextOptionsBuilder().UseNpgsql(Of(Name)).Options, schema: "electioncore");

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
        await ExecuteAsync($"DROP DATABASE IF EXISTS {Template} WITH (FORCE)");
    }

    private static async Task CopyAsync<TRow>(NpgsqlConnection connection, List<TRow> rows)
        where TRow : class, IImportRow
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY electioncore.{TRow.Table} ({string.Join(", ", TRow.Columns)}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await copy.StartRowAsync();
            await row.WriteAsync(copy);
        }

        await copy.CompleteAsync();
    }

    private static async Task InScopeAsync(string connection, Func<IServiceProvider, Task> act)
    {
        await using var services = ImportComparison.Services(core => core.UsePostgreSql(connection));
        await using var scope = services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    private string Of(string database) => new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

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
