using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>
/// Takes a person's names out of the database: the rows, and what the log keeps of them. The log goes on saying that there was
/// something, and a commit says who erased it and why.
/// </summary>
internal sealed class PersonErasure(StoreSession session, PersonRef person, CommitDetails details)
{
    /// <summary>The kind of record of an erasure in the log.</summary>
    public const string Kind = "erasure";

    private StoreSchema Schema => session.Schema;

    public async Task<Commit> RunAsync(CancellationToken cancellationToken)
    {
        var id = FactId.New(session.Time.GetUtcNow()).Value;
        var commit = await StoreTransaction.RunAsync(
            session,
            async (connection, token) =>
            {
                // First, so that no name is stored beside the erasure.
                var head = connection.Command(session.Dialect.LockHead(Schema));
                await using (head.ConfigureAwait(false))
                {
                    await LogRows.ReadFrontierAsync(head, token).ConfigureAwait(false);
                }

                var writer = new CommitWriter(session, id, details);
                writer.Add(new AggregateChange(new(Kind, person.Value), Before: null, [("subject", ((SubjectRef)person).ToString())]));
                await EraseAsync(connection, token).ConfigureAwait(false);
                return await writer.WriteAsync(connection, restored: null, token).ConfigureAwait(false);
            },
            id,
            cancellationToken).ConfigureAwait(false);
        try
        {
            await session.Dialect.ScrubAsync(session.Context, CancellationToken.None).ConfigureAwait(false);
        }
        catch (DbException)
        {
            // It is erased; the files are scrubbed when the database is next rewritten.
        }

        return commit!;
    }

    private async Task EraseAsync(StoreConnection connection, CancellationToken cancellationToken)
    {
        var tables = Schema.FactTables.Where(t => t.HoldsNames).ToList();
        var kinds = string.Join(", ", tables.Select(t => $"'{t.Kind}'"));
        await ExecuteAsync(
            $"""
            DELETE FROM {Schema.Payloads} WHERE EXISTS (
              SELECT 1 FROM {Schema.Entries} e
              WHERE e.subject = @value AND e.kind IN ({kinds}) AND e.commit_number = {Schema.Payloads}.commit_number AND e.position = {Schema.Payloads}.position)
            """,
            ((SubjectRef)person).ToString()).ConfigureAwait(false);
        foreach (var table in tables)
        {
            await ExecuteAsync(
                $"DELETE FROM {Schema.NameOf(table)} WHERE {FactSql.Column(table, FactTable.KeyColumn)} = @value", person.Value).ConfigureAwait(false);
        }

        async Task ExecuteAsync(string sql, string value)
        {
            var command = connection.Command(sql);
            await using var disposal = command.ConfigureAwait(false);
            StoreDialect.Add(command, "@value", value);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
