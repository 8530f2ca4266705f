using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>The store of one scope: its context, and what was staged in it.</summary>
internal sealed class StoreSession(DbContext context, StoreDialect dialect, StoreGate gate, TimeProvider time)
{
    private readonly List<IStagedFacts> _facts = [];
    private StoreSchema? _schema;

    public DbContext Context => context;

    public StoreDialect Dialect => dialect;

    public TimeProvider Time => time;

    public StoreSchema Schema => _schema ??= StoreSchema.Of(context);

    /// <summary>What the fact stores of the scope have staged.</summary>
    public IReadOnlyList<IStagedFacts> Facts => _facts;

    /// <summary>
    /// The last commit this scope has heard of: what it reads is at least as new, also where a replica answers.
    /// </summary>
    public long Seen { get; private set; }

    /// <summary>Whether the scope writes in bulk: then it builds on what it reads, and no replica answers.</summary>
    public bool WritesInBulk { get; set; }

    public void Join(IStagedFacts facts) => _facts.Add(facts);

    public void Heard(long commit) => Seen = Math.Max(Seen, commit);

    /// <summary>Refuses a database that is not ours or not of this version; asked once for each database.</summary>
    public ValueTask ReadyAsync(CancellationToken cancellationToken) => gate.CheckAsync(this, cancellationToken);

    /// <summary>A connection to read a stream on.</summary>
    public async ValueTask<StoreConnection> OpenToReadAsync(bool fromPrimary, CancellationToken cancellationToken)
    {
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await dialect.OpenToReadAsync(this, fromPrimary || WritesInBulk, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException fault)
        {
            throw Explain(fault);
        }
    }

    /// <summary>The fault of the database in what Entity Framework Core made of it, or null.</summary>
    public static DbException? FaultIn(Exception? fault) => fault switch
    {
        DbException database => database,
        RetryLimitExceededException or InvalidOperationException or DbUpdateException => FaultIn(fault.InnerException),
        _ => null,
    };

    /// <summary>Turns a fault of the database into what is to be said of it.</summary>
    public Exception Explain(DbException fault) => dialect.Diagnose(fault, dialect.Describe(context)) is { } diagnostic
        ? new RuleViolationException(diagnostic)
        : fault;
}
