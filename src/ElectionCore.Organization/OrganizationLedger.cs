namespace ElectionCore.Organization;

/// <summary>The whole history on both axes of time: every row, superseded ones too, and the log of commits.</summary>
public sealed class OrganizationLedger
{
    /// <summary>Makes a ledger.</summary>
    /// <param name="commits">The log, in order.</param>
    /// <param name="facts">Every row.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OrganizationLedger(IReadOnlyList<Commit> commits, OrganizationFacts facts)
    {
        ArgumentNullException.ThrowIfNull(commits);
        ArgumentNullException.ThrowIfNull(facts);
        Commits = commits;
        Facts = facts;
    }

    /// <summary>The log, in order.</summary>
    public IReadOnlyList<Commit> Commits { get; }

    /// <summary>Every row.</summary>
    public OrganizationFacts Facts { get; }

    /// <summary>Reports rows that an append-only history cannot hold (I11).</summary>
    /// <returns>The diagnostics (<c>ORG0026</c>), by kind and key; none when the history is sound.</returns>
    public IReadOnlyList<Diagnostic> Check() => LedgerRules.Check(this);
}
