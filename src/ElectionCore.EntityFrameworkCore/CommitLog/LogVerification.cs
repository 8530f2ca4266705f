namespace ElectionCore.EntityFrameworkCore;

/// <summary>What a verification of the commit log found.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class LogVerification
{
    internal LogVerification(
        long commits, long entries, long erasedPayloads, LogCheckpoint? checkpoint, IReadOnlyList<Diagnostic> findings)
    {
        Commits = commits;
        Entries = entries;
        ErasedPayloads = erasedPayloads;
        Checkpoint = checkpoint;
        Findings = findings;
    }

    /// <summary>How many commits were read.</summary>
    public long Commits { get; }

    /// <summary>How many entries were read.</summary>
    public long Entries { get; }

    /// <summary>
    /// Of how many entries the payload was erased. The log allows it: it still shows that there was an entry, for what and
    /// when, but no longer what it said.
    /// </summary>
    public long ErasedPayloads { get; }

    /// <summary>
    /// The checkpoint of what was read, to be kept outside the database when the log is sound; null when a commit is missing or
    /// cannot be read, so that there is none.
    /// </summary>
    public LogCheckpoint? Checkpoint { get; }

    /// <summary>What is wrong, in the order of the log: at most 100, and a last one that counts the others.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Findings.Count == 0;
}
