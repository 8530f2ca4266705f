using System.CommandLine;
using System.Globalization;
using ElectionCore.Samples.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ElectionCore.Samples.Data;

/// <summary>Which database the words of a command mean.</summary>
internal sealed class DatabasePlace
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";
    public const string DefaultName = "institution.db";
    public const string ConnectionVariable = "ELECTIONCORE_CONNECTION";

    private readonly string _connection;

    private DatabasePlace(string name, string? file, string connection, bool isDefault)
    {
        Name = name;
        File = file;
        IsDefault = isDefault;
        _connection = connection;
    }

    /// <summary>Where it is, without passwords.</summary>
    public string Name { get; }

    /// <summary>The file, or null on a server.</summary>
    public string? File { get; }

    /// <summary>Whether the command names no database.</summary>
    public bool IsDefault { get; }

    private static string DefaultFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "ElectionCore");

    /// <exception cref="UsageException">The words do not fit together.</exception>
    public static DatabasePlace Of(ParseResult parsed)
    {
        var file = parsed.GetValue(GlobalOptions.Database);
        var connection = parsed.GetValue(GlobalOptions.Connection);
        if (parsed.GetValue(GlobalOptions.Provider) == Sqlite)
        {
            return connection is null
                ? InFile(Path.GetFullPath(file ?? Path.Combine(DefaultFolder, DefaultName)), isDefault: file is null)
                : throw new UsageException("--connection", "A connection is for --provider postgresql; a SQLite file is given with --db.");
        }

        if (file is not null)
        {
            throw new UsageException("--db", "A file is for --provider sqlite; PostgreSQL is reached with --connection.");
        }

        return OnServer(connection ?? Environment.GetEnvironmentVariable(ConnectionVariable));
    }

    /// <summary>A SQLite file.</summary>
    public static DatabasePlace InFile(string file, bool isDefault = false)
    {
        // Without a pool the file is closed when the run ends, and nothing stays beside it.
        var connection = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false };
        return new(file, file, connection.ConnectionString, isDefault);
    }

    /// <summary>Chooses it as the storage.</summary>
    public ElectionCoreBuilder Use(ElectionCoreBuilder core, bool createIfMissing) => File is null
        ? core.UsePostgreSql(_connection, options => options.CreateIfMissing = createIfMissing)
        : core.UseSqlite(_connection, createIfMissing);

    private static DatabasePlace OnServer(string? connection)
    {
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new UsageException("--connection", $"Say how to reach PostgreSQL with --connection or the environment variable {ConnectionVariable}.");
        }

        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            if (string.IsNullOrEmpty(parts.Host) || string.IsNullOrEmpty(parts.Database))
            {
                throw new UsageException("--connection", "A connection names at least Host and Database.");
            }

            var port = parts.Port == NpgsqlConnection.DefaultPort ? "" : $":{parts.Port.ToString(CultureInfo.InvariantCulture)}";
            return new($"{parts.Host}{port}/{parts.Database}", file: null, connection, isDefault: false);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // What it says is not repeated: there may be a password in it.
            throw new UsageException("--connection", "This is not a connection such as \"Host=localhost;Database=institution;Username=me\".");
        }
    }
}
