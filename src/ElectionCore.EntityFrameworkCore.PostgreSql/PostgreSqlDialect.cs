using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>PostgreSQL: many writers, who wait for each other at the head of the log only.</summary>
/// <param name="connections">The pools of a database of our own; null for a host's own context.</param>
internal sealed class PostgreSqlDialect(PostgreSqlConnections? connections) : StoreDialect
{
    private static readonly MethodInfo s_like = typeof(NpgsqlDbFunctionsExtensions).GetMethod(
        nameof(NpgsqlDbFunctionsExtensions.ILike), [typeof(DbFunctions), typeof(string), typeof(string)])!;

    /// <summary>How many bytes of an import are kept in memory; what goes beyond that is put aside on the server.</summary>
    public long MostInMemory { get; init; } = 320L << 20;

    public override string Name => "postgresql";

    public override string LockHead(StoreSchema schema) => LogRows.SelectHead(schema) + " FOR UPDATE";

    public override string IsOneOf(string column, string parameter, FactColumnType type = FactColumnType.Text) =>
        $"{column} = ANY({parameter})";

    public override void AddTexts(DbCommand command, string name, IReadOnlyCollection<string> texts) => command.Parameters.Add(
        new NpgsqlParameter(name, NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = texts.ToArray() });

    public override void AddIdentities(DbCommand command, string name, IReadOnlyCollection<Guid> identities) => command.Parameters.Add(
        new NpgsqlParameter(name, NpgsqlDbType.Array | NpgsqlDbType.Uuid) { Value = identities.ToArray() });

    public override RowSink CreateSink(DbContext context, StoreSchema schema) => new PostgreSqlRowSink(
        (NpgsqlConnection)context.Database.GetDbConnection(), (NpgsqlTransaction?)context.Database.CurrentTransaction?.GetDbTransaction(), schema);

    public override async ValueTask<StoreConnection> OpenToReadAsync(StoreSession session, bool fromPrimary, CancellationToken cancellationToken)
    {
        var database = session.Context.Database;
        var own = (NpgsqlConnection)database.GetDbConnection();

        // Who has a transaction open reads what he wrote in it. A connection answers one question at a time, so that answers
        // are taken whole.
        if (database.CurrentTransaction is { } transaction)
        {
            return new BufferedConnection(own, transaction.GetDbTransaction());
        }

        if (!fromPrimary && connections?.Replicas is { } replicas)
        {
            var replica = await OpenAsync(replicas.CreateConnection(), cancellationToken).ConfigureAwait(false);
            try
            {
                if (await IsRecentAsync(session, replica, cancellationToken).ConfigureAwait(false))
                {
                    return new(replica, transaction: null, isOwned: true);
                }
            }
            catch
            {
                await replica.DisposeAsync().ConfigureAwait(false);
                throw;
            }

            await replica.DisposeAsync().ConfigureAwait(false);
        }

        var another = connections?.Primary.CreateConnection() ?? (NpgsqlConnection)((ICloneable)own).Clone();
        return new(await OpenAsync(another, cancellationToken).ConfigureAwait(false), transaction: null, isOwned: true);
    }

    public override Diagnostic? Diagnose(DbException fault, string database) => PostgreSqlFaults.Diagnose(fault, database);

    public override bool IsTaken(DbException fault) => fault is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public override Expression Like(Expression text, Expression pattern) =>
        Expression.Call(s_like, Expression.Constant(EF.Functions), text, pattern);

    public override string Describe(DbContext context) => PostgreSqlFaults.Describe(context.Database.GetConnectionString());

    public override Task<StoreInspection> InspectAsync(DbContext context, StoreSchema schema, CancellationToken cancellationToken) =>
        PostgreSqlInspector.InspectAsync(context, schema, Describe(context), cancellationToken);

    public override Task PrepareAsync(DbContext context, CancellationToken cancellationToken) =>
        PostgreSqlInspector.CreateIfMissingAsync(context, cancellationToken);

    public override Task MarkAsync(DbContext context, CancellationToken cancellationToken) =>
        PostgreSqlInspector.LockUpgradesAsync(context, cancellationToken);

    public override Task<IReadOnlyList<string>> CheckIntegrityAsync(DbContext context, CancellationToken cancellationToken) =>
        PostgreSqlInspector.CheckIndexesAsync(context, cancellationToken);

    private static async Task<NpgsqlConnection> OpenAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // A replica only goes forward: what it has now it has for the reading that follows, and the scope has seen that much.
    private static async Task<bool> IsRecentAsync(StoreSession session, NpgsqlConnection replica, CancellationToken cancellationToken)
    {
        var command = replica.CreateCommand();
        await using var disposal = command.ConfigureAwait(false);
        command.CommandText = LogRows.SelectHead(session.Schema);
        try
        {
            var head = await LogRows.ReadHeadAsync(command, cancellationToken).ConfigureAwait(false);
            if (head is null || head.Size < session.Seen)
            {
                return false;
            }

            session.Heard(head.Size);
            return true;
        }
        catch (DbException)
        {
            // Such as one that does not have the tables yet; the primary answers.
            return false;
        }
    }
}
