using Npgsql;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>The pools of connections of a database of our own. One for the whole host, closed with it.</summary>
internal sealed class PostgreSqlConnections : IAsyncDisposable, IDisposable
{
    private readonly NpgsqlDataSource _all;

    public PostgreSqlConnections(string connectionString, bool readReplicas)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        if (readReplicas)
        {
            var servers = builder.BuildMultiHost();
            _all = servers;
            Primary = servers.WithTargetSession(TargetSessionAttributes.Primary);
            Replicas = servers.WithTargetSession(TargetSessionAttributes.PreferStandby);
        }
        else
        {
            _all = Primary = builder.Build();
        }
    }

    /// <summary>Where changes go.</summary>
    public NpgsqlDataSource Primary { get; }

    /// <summary>Where plain reads go, or null when they go to the primary too.</summary>
    public NpgsqlDataSource? Replicas { get; }

    public ValueTask DisposeAsync() => _all.DisposeAsync();

    public void Dispose() => _all.Dispose();
}
