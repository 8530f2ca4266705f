namespace ElectionCore;

/// <summary>One entry of the institution's log: a set of changes that were stored together.</summary>
/// <param name="Number">Its place in the log, from 1, without gaps.</param>
/// <param name="RecordedAt">When it was stored, in UTC.</param>
/// <param name="Details">Who made it, why and by which paper.</param>
/// <remarks>The number decides what came first, never the clock.</remarks>
public sealed record Commit(long Number, DateTimeOffset RecordedAt, CommitDetails Details);
