using System.Globalization;
using Npgsql;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>A database that goes when its test ends, on the server that the environment names.</summary>
internal sealed class PostgreSqlDatabase : IAsyncDisposable
{
    private static readonly string s_run = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];
    private static int s_number;

    private PostgreSqlDatabase(string name) => Name = name;

    public string Name { get; }

    public string ConnectionString => Of(Name);

    /// <summary>The server, or a skipped test.</summary>
    public static NpgsqlConnectionStringBuilder Server
    {
        get
        {
            var server = Environment.GetEnvironmentVariable("ELECTIONCORE_POSTGRESQL");
            Assert.SkipWhen(string.IsNullOrEmpty(server), "ELECTIONCORE_POSTGRESQL names no PostgreSQL server; tests/postgresql.sh starts one.");
            return new(server);
        }
    }

    /// <summary>A name that is free; the database is not made.</summary>
    public static PostgreSqlDatabase Missing() =>
        new(string.Create(CultureInfo.InvariantCulture, $"ec_{s_run}_{Interlocked.Increment(ref s_number)}"));

    /// <summary>A new database, empty or like another one.</summary>
    public static async Task<PostgreSqlDatabase> CreateAsync(PostgreSqlDatabase? like = null)
    {
        var database = Missing();
        await ExecuteOnServerAsync($"CREATE DATABASE {database.Name} TEMPLATE {like?.Name ?? "template0"}");
        return database;
    }

    /// <summary>Does something with SQL, as another program would.</summary>
    public Task<object?> ExecuteAsync(string sql) => ExecuteAsync(ConnectionString, sql);

    public async ValueTask DisposeAsync()
    {
        await ExecuteOnServerAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
    }

    public static Task<object?> ExecuteOnServerAsync(string sql) => ExecuteAsync(Of(Server.Database!), sql);

    private static string Of(string database) => new NpgsqlConnectionStringBuilder(Server.ConnectionString)
    {
        Database = database,
        IncludeErrorDetail = true,
    }.ConnectionString;

    private static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
