namespace ElectionCore.EntityFrameworkCore;

/// <summary>An entry of the log with its hash and its payload, whose bytes are the encoder's: they are valid until its next call.</summary>
/// <param name="entry">The entry.</param>
/// <param name="hash">Its hash.</param>
/// <param name="salt">The salt of its commitment.</param>
/// <param name="payload">Canonical JSON of what was before and after.</param>
internal readonly ref struct EncodedEntry(CommitEntry entry, LogHash hash, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> payload)
{
    /// <summary>The entry.</summary>
    public CommitEntry Entry { get; } = entry;

    /// <summary>Its hash.</summary>
    public LogHash Hash { get; } = hash;

    /// <summary>The salt of its commitment.</summary>
    public ReadOnlySpan<byte> Salt { get; } = salt;

    /// <summary>Canonical JSON of what was before and after.</summary>
    public ReadOnlySpan<byte> Payload { get; } = payload;

    /// <summary>The rows, to keep; the number of the commit, at the first place of each, is still to be given.</summary>
    public (object?[] Entry, object?[] Payload) ToRows()
    {
        object position = Entry.Index;
        return (
            [null, position, Entry.Kind, Entry.Subject, Entry.Commitment.ToArray(), Hash.ToArray()],
            [null, position, Salt.ToArray(), Payload.ToArray()]);
    }
}
