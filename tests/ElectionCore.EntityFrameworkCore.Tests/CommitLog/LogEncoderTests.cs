using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>The encoding, byte for byte, against vectors that another program computed.</summary>
public sealed class LogEncoderTests
{
    private static readonly JsonElement Vectors = JsonDocument.Parse(File.ReadAllBytes(RepositoryFolder.Of(
        "tests", "ElectionCore.EntityFrameworkCore.Tests", "CommitLog", "log-vectors.json"))).RootElement;

    private readonly LogEncoder _encoder = new();

    [Fact]
    public void The_empty_log_has_its_checkpoint() =>
        new LogCheckpoint(0, MerkleTree.Empty).ToString().ShouldBe(Text(Vectors, "empty"));

    [Fact]
    public void Entries_and_headers_are_encoded_as_the_vectors_are()
    {
        var log = new MerkleFrontier();
        foreach (var commit in Vectors.GetProperty("commits").EnumerateArray())
        {
            var entries = new MerkleFrontier();
            foreach (var entry in commit.GetProperty("entries").EnumerateArray())
            {
                entries.Append(CheckEntry(entry, entries.Size));
            }

            entries.Root().ToString().ShouldBe(Text(commit, "entriesRoot"));
            var header = Header(commit, entries);
            Encoding.UTF8.GetString(_encoder.Encode(header)).ShouldBe(Text(commit, "header"));
            var leaf = _encoder.Hash(header);
            leaf.ToString().ShouldBe(Text(commit, "leaf"));
            log.Append(leaf);
            new LogCheckpoint(log.Size, log.Root()).ToString().ShouldBe(Text(commit, "checkpoint"));
            Convert.ToHexStringLower(log.ToBytes()).ShouldBe(Text(commit, "frontier"));
        }

        log.Size.ShouldBe(5);
    }

    [Fact]
    public void The_header_of_a_commit_takes_all_of_it()
    {
        var entries = new MerkleFrontier();
        entries.Append(default);
        var time = new DateTimeOffset(2024, 5, 1, 11, 0, 0, TimeSpan.FromHours(4.5));
        var id = new Guid("018f2f6e-7c3a-7b1d-9a44-0c5e8f1a2b3c");
        var commit = new Commit(7, time, new("a", "b", new("n", new PartialDate(2019, 5), "s")));

        CommitHeader.Of(commit, id, entries).ShouldBe(
            new CommitHeader(7, id, time.UtcTicks, "a", "b", "n", "2019-05", "s", 1, default));
        CommitHeader.Of(commit with { Details = new("a", "b") }, id, entries).ShouldBe(
            new CommitHeader(7, id, time.UtcTicks, "a", "b", null, null, null, 1, default));
    }

    [Fact]
    public void A_salt_has_32_bytes() =>
        Should.Throw<ArgumentException>(() => _encoder.Commitment(new byte[31], "{}"u8));

    private static CommitHeader Header(JsonElement commit, MerkleFrontier entries)
    {
        var instrument = commit.TryGetProperty("instrument", out var given) ? given : default;
        return new(
            commit.GetProperty("number").GetInt64(),
            commit.GetProperty("id").GetGuid(),
            DateTimeOffset.Parse(Text(commit, "recordedAt"), CultureInfo.InvariantCulture).UtcTicks,
            Text(commit, "author"),
            Text(commit, "reason"),
            TextOrNull(instrument, "number"),
            TextOrNull(instrument, "date"),
            TextOrNull(instrument, "signatory"),
            entries.Size,
            entries.Root());
    }

    private LogHash CheckEntry(JsonElement vector, long index)
    {
        var salt = Convert.FromHexString(Text(vector, "salt"));
        var commitment = _encoder.Commitment(salt, Encoding.UTF8.GetBytes(Text(vector, "payload")));
        commitment.ToString().ShouldBe(Text(vector, "commitment"));
        var entry = new CommitEntry(index, Text(vector, "kind"), Text(vector, "subject"), commitment);
        Encoding.UTF8.GetString(_encoder.Encode(entry)).ShouldBe(Text(vector, "data"));
        var hash = _encoder.Hash(entry);
        hash.ToString().ShouldBe(Text(vector, "hash"));
        return hash;
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string? TextOrNull(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
