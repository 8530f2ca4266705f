using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ElectionCore.EntityFrameworkCore.Sqlite;

/// <summary>
/// A statement that is prepared once and run for many rows, with the values stored as Microsoft.Data.Sqlite stores them. It goes
/// past the parameters of ADO.NET, which cost as much as the inserting itself.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    // As the provider writes them.
    private const string DayFormat = "yyyy-MM-dd", DecimalFormat = "0.0###########################";

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(150);

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly TimeSpan _patience;
    private readonly object?[] _bound;
    private byte[] _text = new byte[256];

    /// <summary>Prepares a statement.</summary>
    /// <exception cref="SqliteException">The database refuses it.</exception>
    public SqliteStatement(SqliteConnection connection, string text)
    {
        _database = connection.Handle!;
        _patience = connection.DefaultTimeout == 0 ? TimeSpan.MaxValue : TimeSpan.FromSeconds(connection.DefaultTimeout);
        sqlite3_stmt? statement = null;
        Require(Persist(() => raw.sqlite3_prepare_v2(_database, text, out statement)));
        _statement = statement!;
        _bound = new object?[raw.sqlite3_bind_parameter_count(_statement)];
    }

    /// <summary>Runs it with these values for its parameters.</summary>
    /// <returns>How many rows were changed.</returns>
    /// <exception cref="SqliteException">The database refuses it.</exception>
    public int Run(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            // Many rows share the very same value: what is bound stays so until something else is.
            if (!ReferenceEquals(values[i], _bound[i]))
            {
                Require(Bind(i + 1, values[i]));
                _bound[i] = values[i];
            }
        }

        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (IsBusy(result))
        {
            result = Persist(StepAgain);
        }

        Require(result);
        return raw.sqlite3_changes(_database);
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private static bool IsBusy(int result) => result is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_LOCKED_SHAREDCACHE;

    // The provider waits for other connections in the same way.
    private int Persist(Func<int> attempt)
    {
        var begun = Stopwatch.GetTimestamp();
        var result = attempt();
        while (IsBusy(result) && Stopwatch.GetElapsedTime(begun) < _patience)
        {
            Thread.Sleep(s_pause);
            result = attempt();
        }

        return result;
    }

    private int StepAgain()
    {
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        return result;
    }

    private void Require(int result) => SqliteException.ThrowExceptionForRC(result, _database);

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => Bind(place, text),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        int number => raw.sqlite3_bind_int64(_statement, place, number),
        bool flag => raw.sqlite3_bind_int64(_statement, place, flag ? 1 : 0),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        Guid identity => Bind(place, identity),
        DateOnly day => Formatted(place, day, DayFormat),
        decimal number => Formatted(place, number, DecimalFormat),
        _ => throw new InvalidOperationException($"There are no columns with {value.GetType().Name}."),
    };

    private int Bind(int place, string text)
    {
        if (Encoding.UTF8.GetMaxByteCount(text.Length) is var most && _text.Length < most)
        {
            _text = new byte[most];
        }

        return BindText(place, Encoding.UTF8.GetBytes(text, _text));
    }

    private int Bind(int place, Guid identity)
    {
        identity.TryFormat(_text, out var length, "D");
        Ascii.ToUpperInPlace(_text.AsSpan(0, length), out _);
        return BindText(place, length);
    }

    private int Formatted<T>(int place, T value, string format)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(_text, out var length, format, CultureInfo.InvariantCulture);
        return BindText(place, length);
    }

    private int BindText(int place, int length) => raw.sqlite3_bind_text(_statement, place, _text.AsSpan(0, length));
}
