namespace ElectionCore.EntityFrameworkCore;

/// <summary>An entry of a commit as its row in the database has it, which may be damaged.</summary>
/// <param name="Commit">The number of its commit.</param>
/// <param name="Index">Its place in the commit, from 0.</param>
/// <param name="Kind">The kind of record.</param>
/// <param name="Subject">The thing that changed.</param>
/// <param name="Commitment">The salted hash of before and after: 32 bytes.</param>
/// <param name="Salt">The salt, or null when it was erased: 32 bytes.</param>
/// <param name="Payload">What was before and after, or null when it was erased.</param>
/// <param name="Hash">The entry's hash: 32 bytes; null when the database does not keep it.</param>
internal sealed record LoggedEntry(
    long Commit,
    long Index,
    string? Kind,
    string? Subject,
    byte[]? Commitment,
    byte[]? Salt,
    byte[]? Payload,
    byte[]? Hash = null)
{
    /// <summary>Whether payload and salt were erased, which the log allows.</summary>
    public bool IsErased => Salt is null && Payload is null;

    /// <summary>What is wrong with the row's form, or null.</summary>
    public string? Fault() => this switch
    {
        { Kind: null } => "it has no kind",
        { Subject: null } => "it has no subject",
        { Commitment: not { Length: LogHash.Length } } => "its commitment does not have 32 bytes",
        { Hash: not (null or { Length: LogHash.Length }) } => "its hash does not have 32 bytes",
        { Salt: null, Payload: not null } => "it has a payload without a salt",
        { Salt: not null, Payload: null } => "it has a salt without a payload",
        { Salt: not (null or { Length: LogEncoder.SaltLength }) } => "its salt does not have 32 bytes",
        _ when !CanonicalJson.IsWellFormed(Kind) || !CanonicalJson.IsWellFormed(Subject) => "a text has half of a surrogate pair",
        _ => null,
    };
}
