namespace ElectionCore.EntityFrameworkCore;

/// <summary>What a verification of a whole database found.</summary>
/// <param name="Log">What was found in the commit log.</param>
/// <param name="Rows">How many rows of facts were compared with the log.</param>
/// <param name="Findings">All that is wrong: with the files, the log, and the rows of facts against the log.</param>
/// <remarks>Equality is by the parts, the lists by reference.</remarks>
public sealed record DatabaseVerification(LogVerification Log, long Rows, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Findings.Count == 0;
}
