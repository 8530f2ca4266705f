using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>What differs between the databases.</summary>
internal abstract class StoreDialect
{
    /// <summary>The name of the database product, as it is written in commands: <c>sqlite</c>, <c>postgresql</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Reads the head of the log so that nobody else can append until the transaction ends.</summary>
    public abstract string LockHead(StoreSchema schema);

    /// <summary>A condition that a column is one of the values of a parameter.</summary>
    public abstract string IsOneOf(string column, string parameter, FactColumnType type = FactColumnType.Text);

    /// <summary>Adds the parameter for <see cref="IsOneOf"/>.</summary>
    public abstract void AddTexts(DbCommand command, string name, IReadOnlyCollection<string> texts);

    /// <summary>Adds the parameter for <see cref="IsOneOf"/> with identities.</summary>
    public abstract void AddIdentities(DbCommand command, string name, IReadOnlyCollection<Guid> identities);

    /// <summary>Inserts rows, within the transaction of the context. Rows of one table come in any order with those of others.</summary>
    public abstract RowSink CreateSink(DbContext context, StoreSchema schema);

    /// <summary>A connection on which a stream can be read while others go on.</summary>
    public abstract ValueTask<StoreConnection> OpenToReadAsync(StoreSession session, bool fromPrimary, CancellationToken cancellationToken);

    /// <summary>What a fault of the database means, or null when it is nothing we know.</summary>
    public abstract Diagnostic? Diagnose(DbException fault, string database);

    /// <summary>Whether a fault says that a key is taken.</summary>
    public abstract bool IsTaken(DbException fault);

    /// <summary>A pattern search without regard to case, as an expression for queries.</summary>
    public abstract Expression Like(Expression text, Expression pattern);

    /// <summary>Where the database is, for messages: without passwords.</summary>
    public abstract string Describe(DbContext context);

    /// <summary>Looks whether the database is there, is ours and can be read, without changing it.</summary>
    public abstract Task<StoreInspection> InspectAsync(DbContext context, StoreSchema schema, CancellationToken cancellationToken);

    /// <summary>Gets ready for an upgrade what cannot be done within its transaction.</summary>
    public abstract Task PrepareAsync(DbContext context, CancellationToken cancellationToken);

    /// <summary>Marks a database as ours at the beginning of an upgrade, and keeps other upgrades waiting.</summary>
    public abstract Task MarkAsync(DbContext context, CancellationToken cancellationToken);

    /// <summary>Reports what the database itself finds wrong with its files.</summary>
    public abstract Task<IReadOnlyList<string>> CheckIntegrityAsync(DbContext context, CancellationToken cancellationToken);

    /// <summary>Makes sure that erased rows are not left behind in the database's files, as far as the product can.</summary>
    public virtual Task ScrubAsync(DbContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Adds a parameter.</summary>
    public static void Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }
}
