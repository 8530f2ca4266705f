namespace ElectionCore.EntityFrameworkCore;

/// <summary>One entry of the log with its commit: what changed in one thing, when, by whom and why.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Position">The entry's place in the commit, from 0.</param>
/// <param name="Kind">The kind of record, such as <c>post</c>.</param>
/// <param name="Subject">The thing, such as <c>post:ECP-1</c>.</param>
/// <param name="Payload">What was before and after, as JSON with the members <c>before</c>, <c>after</c> and <c>key</c>; null when it was erased.</param>
public sealed record LogRecord(Commit Commit, long Position, string Kind, string Subject, string? Payload);
