namespace ElectionCore.Interchange;

/// <summary>What an import did, or in a dry run would have done.</summary>
public sealed record ImportResult
{
    /// <summary>How many different things were accepted, by kind.</summary>
    public required ImportCounts Accepted { get; init; }

    /// <summary>The rows of all files that could be told apart; accepted or rejected.</summary>
    public required int Rows { get; init; }

    /// <summary>
    /// The rows that are not stored: those with a fault, those that depend on them and, in strict mode, all others of a
    /// file with a fault.
    /// </summary>
    public required int Rejected { get; init; }

    /// <summary>The changes of facts that were made; 0 when everything was known already.</summary>
    public required int Changed { get; init; }

    /// <summary>Everything that is to be said, by file and line.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>The commit, or null when nothing was stored, as in a dry run. Of a restored history, its last one.</summary>
    public Commit? Commit { get; init; }

    /// <summary>Whether something was wrong.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == DiagnosticSeverity.Error);
}
