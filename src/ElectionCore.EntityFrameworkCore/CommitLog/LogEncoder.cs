using System.Globalization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>
/// Encodes and hashes what the log consists of, as <c>docs/commit-log.md</c> lays down. What it does never changes: another
/// encoding gets another version.
/// </summary>
/// <remarks>Keeps its buffer between calls; not thread-safe.</remarks>
internal sealed class LogEncoder
{
    /// <summary>The length of a salt in bytes.</summary>
    public const int SaltLength = 32;

    private const byte CommitmentPrefix = 2;
    private const int Version = 1;

    private readonly ByteBuffer _buffer = new(512);
    private readonly CanonicalJson _json;

    /// <summary>Makes an encoder.</summary>
    public LogEncoder() => _json = new(_buffer);

    /// <summary>SHA-256(0x02 || salt || payload).</summary>
    /// <param name="salt">32 random bytes.</param>
    /// <param name="payload">Canonical JSON of what was before and after.</param>
    /// <exception cref="ArgumentException">The salt has another length.</exception>
    public LogHash Commitment(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> payload)
    {
        if (salt.Length != SaltLength)
        {
            throw new ArgumentException("A salt has 32 bytes.", nameof(salt));
        }

        _buffer.Clear();
        _buffer.Write(CommitmentPrefix);
        _buffer.Write(salt);
        _buffer.Write(payload);
        return MerkleTree.Hash(_buffer.Written);
    }

    /// <summary>The hash of an entry, which is a leaf of the tree of its commit.</summary>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair.</exception>
    public LogHash Hash(in CommitEntry entry) => MerkleTree.HashLeaf(Encode(entry));

    /// <summary>The hash of a header, which is a leaf of the log.</summary>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair.</exception>
    public LogHash Hash(CommitHeader header) => MerkleTree.HashLeaf(Encode(header));

    /// <summary>The data of an entry; valid until the next call.</summary>
    public ReadOnlySpan<byte> Encode(in CommitEntry entry)
    {
        Begin();
        _json.BeginObject();
        _json.Hash("commitment"u8, entry.Commitment);
        _json.Integer("index"u8, entry.Index);
        _json.String("kind"u8, entry.Kind);
        _json.String("subject"u8, entry.Subject);
        _json.Integer("version"u8, Version);
        _json.EndObject();
        return _buffer.Written;
    }

    /// <summary>The data of a header; valid until the next call.</summary>
    public ReadOnlySpan<byte> Encode(CommitHeader header)
    {
        Begin();
        _json.BeginObject();
        _json.String("author"u8, header.Author);
        _json.Hash("entries"u8, header.Entries);
        _json.Integer("entryCount"u8, header.EntryCount);
        Span<char> text = stackalloc char[36];
        header.Id.TryFormat(text, out var length, "D");
        _json.String("id"u8, text[..length]);
        WriteInstrument(header);
        _json.Integer("number"u8, header.Number);
        _json.String("reason"u8, header.Reason);
        var time = new DateTime(header.RecordedAtTicks, DateTimeKind.Utc);
        time.TryFormat(text, out length, "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
        _json.String("recordedAt"u8, text[..length]);
        _json.Integer("version"u8, Version);
        _json.EndObject();
        return _buffer.Written;
    }

    private void WriteInstrument(CommitHeader header)
    {
        if (header is { InstrumentDate: null, InstrumentNumber: null, InstrumentSignatory: null })
        {
            return;
        }

        _json.Name("instrument"u8);
        _json.BeginObject();
        WriteUnlessNull("date"u8, header.InstrumentDate);
        WriteUnlessNull("number"u8, header.InstrumentNumber);
        WriteUnlessNull("signatory"u8, header.InstrumentSignatory);
        _json.EndObject();
    }

    private void WriteUnlessNull(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            _json.String(name, value);
        }
    }

    private void Begin()
    {
        _buffer.Clear();
        _json.Reset();
    }
}
