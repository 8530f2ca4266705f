namespace ElectionCore.EntityFrameworkCore;

/// <summary>The head of the log as its row in the database has it, which may be damaged.</summary>
/// <param name="Size">How many commits the log has.</param>
/// <param name="Frontier">The roots of the perfect subtrees, the largest first; see <see cref="MerkleFrontier.ToBytes"/>.</param>
/// <param name="Root">The root of the log: 32 bytes.</param>
internal sealed record LogHead(long Size, byte[]? Frontier, byte[]? Root)
{
    /// <summary>The head of a log.</summary>
    /// <param name="log">The log's tree.</param>
    public static LogHead Of(MerkleFrontier log) => new(log.Size, log.ToBytes(), log.Root().ToArray());
}
