using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>What came of reading a document with a whole history.</summary>
public sealed class LedgerReading
{
    internal LedgerReading(OrganizationLedger? ledger, IReadOnlyList<Diagnostic> findings) => (Ledger, Findings) = (ledger, findings);

    /// <summary>The history, or null when something is wrong with the document.</summary>
    public OrganizationLedger? Ledger { get; }

    /// <summary>Everything that is to be said about the document.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }
}
