namespace ElectionCore.EntityFrameworkCore;

/// <summary>What a database is, and what it holds.</summary>
/// <param name="Provider">The database product: <c>sqlite</c> or <c>postgresql</c>.</param>
/// <param name="Database">Where it is, without passwords.</param>
/// <param name="State">What it is to this version.</param>
/// <param name="Applied">The upgrades it has, oldest first; empty in a host's own context.</param>
/// <param name="Pending">The upgrades it lacks, in order; empty in a host's own context.</param>
/// <param name="Commits">How many commits its log has; null when it cannot be used.</param>
/// <param name="LastCommitAt">When the last commit was stored, in UTC; null when there is none.</param>
/// <param name="Fault">What is wrong with it, or null.</param>
public sealed record DatabaseStatus(
    string Provider,
    string Database,
    DatabaseState State,
    IReadOnlyList<string> Applied,
    IReadOnlyList<string> Pending,
    long? Commits,
    DateTimeOffset? LastCommitAt,
    Diagnostic? Fault);
