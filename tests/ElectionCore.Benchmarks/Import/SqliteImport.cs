using ElectionCore.EntityFrameworkCore;
using ElectionCore.Organization;
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

    public async Task ResetAsync()
    {
        System.IO.File.Delete(File);
        _number++;
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ElectionCoreDatabase>().MigrateAsync();
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
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IBulkWriter>().WriteAsync(ImportComparison.Drafts(posts), new("benchmark", "import"));
    }

    public Task ByHandAsync(ImportRows rows)
    {
        using var connection = new SqliteConnection(Connection);
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var posts = Prepare(connection, transaction, "org_post", 20,
            "id, code, valid, valid_from, valid_to, recorded_in, superseded_in, search_text, search_version, title, unit, seats, fte, is_job_share, grade, kind, role, sanction, template, template_post");
        using var entries = Prepare(connection, transaction, "log_entry", 6, "commit_number, position, kind, subject, commitment, hash");
        using var payloads = Prepare(connection, transaction, "log_payload", 4, "commit_number, position, salt, payload");
        for (var i = 0; i < rows.Posts.Count; i++)
        {
            var (p, e, l) = (rows.Posts[i], rows.Entries[i], rows.Payloads[i]);
            Insert(posts, p.Id, p.Code, p.Valid, p.ValidFrom, p.ValidTo, p.RecordedIn, p.SupersededIn, p.SearchText, p.SearchVersion,
                p.Title, p.Unit, p.Seats, p.Fte, p.IsJobShare, p.Grade, p.Kind, p.Role, p.Sanction, p.Template, p.TemplatePost);
            Insert(entries, e.CommitNumber, e.Position, e.Kind, e.Subject, e.Commitment, e.Hash);
            Insert(payloads, l.CommitNumber, l.Position, l.Salt, l.Payload);
        }

        transaction.Commit();
        return Task.CompletedTask;
    }

    public async Task SaveChangesAsync(ImportRows rows)
    {
        await using var context = Plain();
        await context.SaveInBatchesAsync(rows, 1_000);
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static SqliteCommand Prepare(SqliteConnection connection, SqliteTransaction transaction, string table, int count, string columns)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        var names = Enumerable.Range(0, count).Select(i => $"$p{i}").ToList();
        command.CommandText = $"INSERT INTO {table} ({columns}) VALUES ({string.Join(", ", names)})";
        names.ForEach(n => command.Parameters.Add(new SqliteParameter { ParameterName = n }));
        command.Prepare();
        return command;
    }

    private static void Insert(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    private ServiceProvider Services() => new ServiceCollection()
        .AddElectionCore(core => core.AddOrganization().UseSqlite(Connection))
        .BuildServiceProvider();

    private PlainContext Plain() => new(new DbContextOptionsBuilder().UseSqlite(Connection).Options, schema: null);
}
