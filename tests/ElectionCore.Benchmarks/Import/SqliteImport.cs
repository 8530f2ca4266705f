using ElectionCore.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Benchmarks;

/// <summary>Imports into a SQLite file.</summary>
internal sealed class SqliteImport : IImportDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("electioncore-");
    private int _number;

    private string File => Path.Combine(_folder.FullName, $"{_number}.db");

    private string Connection => $"Data Source={File};Pooling=False";

    public Task ResetAsync()
    {
        System.IO.File.Delete(File);
        _number++;
        return InScopeAsync(s => s.GetRequiredService<ElectionCoreDatabase>().MigrateAsync());
    }

    public async Task InScopeAsync(Func<IServiceProvider, Task> act)
    {
        await using var services = ImportComparison.Services(core => core.UseSqlite(Connection));
        await using var scope = services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    public Task ByHandAsync<TRow>(ImportRows<TRow> rows)
        where TRow : class, IImportRow
    {
        using var connection = new SqliteConnection(Connection);
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var facts = new SqliteInsert(connection, transaction, TRow.Table, TRow.Columns);
        using var entries = new SqliteInsert(connection, transaction, EntryRow.Table, EntryRow.Columns);
        using var payloads = new SqliteInsert(connection, transaction, PayloadRow.Table, PayloadRow.Columns);
        for (var i = 0; i < rows.Facts.Count; i++)
        {
            rows.Facts[i].Give(facts);
            rows.Entries[i].Give(entries);
            rows.Payloads[i].Give(payloads);
        }

        transaction.Commit();
        return Task.CompletedTask;
    }

    public PlainContext Plain() => new(new DbContextOptionsBuilder().UseSqlite(Connection).Options, schema: null);

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
