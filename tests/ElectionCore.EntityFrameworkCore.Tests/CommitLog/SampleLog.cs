using System.Security.Cryptography;
using System.Text;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>The rows of a log, sound until a test damages them.</summary>
internal sealed class SampleLog
{
    public List<LoggedCommit> Commits { get; private init; } = [];

    public List<LoggedEntry> Entries { get; private init; } = [];

    public LogHead? Head { get; set; }

    public List<LogCheckpoint> Checkpoints { get; } = [];

    /// <summary>Makes a log.</summary>
    /// <param name="entryCounts">How many entries each commit has.</param>
    /// <param name="keepsHashes">Whether the rows of entries have their hashes.</param>
    public static SampleLog Of(IEnumerable<int> entryCounts, bool keepsHashes = false)
    {
        var log = new SampleLog();
        var tree = new MerkleFrontier();
        log.Checkpoints.Add(new(0, tree.Root()));
        foreach (var count in entryCounts)
        {
            log.Record(tree, count, keepsHashes);
        }

        log.Head = LogHead.Of(tree);
        return log;
    }

    /// <summary>The same rows in lists of their own.</summary>
    public SampleLog Copy() => new() { Commits = [.. Commits], Entries = [.. Entries], Head = Head };

    /// <summary>Puts the rows in the order in which a database reads them.</summary>
    public SampleLog Sorted() => new()
    {
        Commits = [.. Commits.OrderBy(c => c.Number)],
        Entries = [.. Entries.OrderBy(e => e.Commit).ThenBy(e => e.Index)],
        Head = Head,
    };

    /// <summary>Verifies the rows as they are.</summary>
    public LogVerification Verify(params IReadOnlyList<LogCheckpoint> checkpoints) => LogVerifier.VerifyAsync(
        Commits.ToAsyncEnumerable(), Entries.ToAsyncEnumerable(), Head, checkpoints).GetAwaiter().GetResult();

    private void Record(MerkleFrontier tree, int count, bool keepsHashes)
    {
        var encoder = new LogEncoder();
        var number = tree.Size + 1;
        var entries = new MerkleFrontier();
        for (var index = 0; index < count; index++)
        {
            var salt = SHA256.HashData(Encoding.UTF8.GetBytes($"salt {number} {index}"));
            var payload = Encoding.UTF8.GetBytes($$"""{"after":{"code":"P{{index}}"},"before":null}""");
            var entry = new CommitEntry(index, "post", $"post:P{index}", encoder.Commitment(salt, payload));
            var hash = encoder.Hash(entry);
            entries.Append(hash);
            Entries.Add(new(
                number, index, entry.Kind, entry.Subject, entry.Commitment.ToArray(), salt, payload,
                keepsHashes ? hash.ToArray() : null));
        }

        var instrument = number % 2 == 0 ? null : new Instrument($"Order {number}", new PartialDate(2024, 5), "Secretary");
        var time = new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.Zero).AddDays(number);
        var id = new Guid(SHA256.HashData(BitConverter.GetBytes(number)).AsSpan(0, 16));
        var header = CommitHeader.Of(new(number, time, new("registrar", $"Change {number}", instrument)), id, entries);
        var leaf = encoder.Hash(header);
        Commits.Add(LoggedCommit.Of(header, leaf));
        tree.Append(leaf);
        Checkpoints.Add(new(tree.Size, tree.Root()));
    }
}
