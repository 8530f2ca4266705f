namespace ElectionCore.EntityFrameworkCore;

/// <summary>What one entry of a commit says: which thing changed, and the commitment to how.</summary>
/// <param name="Index">Its place in the commit, from 0.</param>
/// <param name="Kind">The kind of record, such as <c>post</c>.</param>
/// <param name="Subject">The text of the thing's reference, such as <c>post:ECP-1</c>.</param>
/// <param name="Commitment">The salted hash of what was before and after.</param>
internal readonly record struct CommitEntry(long Index, string Kind, string Subject, LogHash Commitment);
