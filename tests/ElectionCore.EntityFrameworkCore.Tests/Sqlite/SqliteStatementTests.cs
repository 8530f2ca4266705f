using ElectionCore.EntityFrameworkCore.Sqlite;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;

namespace ElectionCore.EntityFrameworkCore.Tests;

public sealed class SqliteStatementTests : IDisposable
{
    private const string Insert = "INSERT INTO t (value) VALUES ($value)";
    private const int Busy = 5;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Values_are_stored_as_the_provider_stores_them()
    {
        using var connection = Open();
        using var statement = new SqliteStatement(connection, Insert);
        Check<string>(s => s ?? "");
        Check<long>(n => n);
        Check<int>(n => n);
        Check<bool>(f => f);
        Check<Guid>(g => g);
        Check<decimal>(n => n);
        Check<byte[]>(b => b ?? []);
        Check<DateTime>(t => DateOnly.FromDateTime(t));
        foreach (var value in new object?[] { null, "", "نام \U0001F5F3", new string('ش', 5_000), Array.Empty<byte>(), decimal.MaxValue, 0.0000000000000000000000000001m, DateOnly.MinValue, DateOnly.MaxValue })
        {
            IsStoredAlike(value).ShouldBeTrue($"{value}");
        }

        void Check<T>(Func<T, object> value) => Prop.ForAll<T>(v => IsStoredAlike(value(v))).Check(Properties.Times(100));

        bool IsStoredAlike(object? value)
        {
            using (var provider = connection.CreateCommand())
            {
                provider.CommandText = Insert;
                var type = value switch { byte[] => SqliteType.Blob, long or int or bool => SqliteType.Integer, _ => SqliteType.Text };
                provider.Parameters.Add(new("$value", type) { Value = value ?? DBNull.Value });
                provider.ExecuteNonQuery();
            }

            statement.Run(value).ShouldBe(1);
            using var read = connection.CreateCommand();
            read.CommandText = "SELECT COUNT(*) = 2 AND COUNT(DISTINCT typeof(value) || quote(value)) = 1 FROM t";
            var isAlike = read.ExecuteScalar() is 1L;
            read.CommandText = "DELETE FROM t";
            read.ExecuteNonQuery();
            return isAlike;
        }
    }

    [Fact]
    public void What_another_connection_holds_is_waited_for_and_then_given_up()
    {
        using var connection = Open();
        using var other = Open();
        connection.DefaultTimeout = 1;
        using var statement = new SqliteStatement(connection, Insert);
        using var held = other.BeginTransaction();

        Should.Throw<SqliteException>(() => statement.Run("refused")).SqliteErrorCode.ShouldBe(Busy);

        held.Rollback();
        statement.Run("stored").ShouldBe(1);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={_folder.Of("t.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE IF NOT EXISTS t (value)";
        command.ExecuteNonQuery();
        return connection;
    }
}
