using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Where what is to be written comes from, as streams.</summary>
internal abstract class ExportSource
{
    /// <summary>Whether every row is written with its commits, or what is known alone.</summary>
    public abstract bool HasHistory { get; }

    /// <summary>What was known at a commit.</summary>
    public static ExportSource Known(OrganizationReading reading) => new Stored(reading, hasHistory: false);

    /// <summary>The whole history up to a commit.</summary>
    public static ExportSource History(OrganizationReading reading) => new Stored(reading, hasHistory: true);

    /// <summary>A history that is in memory.</summary>
    public static ExportSource History(OrganizationLedger ledger) => new InMemory(ledger);

    /// <summary>The commits, in order.</summary>
    public abstract IAsyncEnumerable<Commit> CommitsAsync(CancellationToken cancellationToken);

    /// <summary>The facts of one kind, in order.</summary>
    public abstract IAsyncEnumerable<Fact<T>> FactsAsync<T>(CancellationToken cancellationToken)
        where T : class, IFactState;

    private sealed class Stored(OrganizationReading reading, bool hasHistory) : ExportSource
    {
        public override bool HasHistory => hasHistory;

        public override IAsyncEnumerable<Commit> CommitsAsync(CancellationToken cancellationToken) => reading.CommitsAsync(cancellationToken);

        public override IAsyncEnumerable<Fact<T>> FactsAsync<T>(CancellationToken cancellationToken) => hasHistory
            ? reading.RowsAsync<T>(cancellationToken)
            : reading.KnownAsync<T>(query: null, cancellationToken);
    }

    private sealed class InMemory(OrganizationLedger ledger) : ExportSource
    {
        public override bool HasHistory => true;

        public override IAsyncEnumerable<Commit> CommitsAsync(CancellationToken cancellationToken) => ledger.Commits.ToAsyncEnumerable();

        public override IAsyncEnumerable<Fact<T>> FactsAsync<T>(CancellationToken cancellationToken) => ledger.Facts.Of<T>().ToAsyncEnumerable();
    }
}
