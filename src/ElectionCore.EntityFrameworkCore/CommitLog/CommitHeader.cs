namespace ElectionCore.EntityFrameworkCore;

/// <summary>What the leaf of a commit says.</summary>
/// <param name="Number">Its place in the log, from 1.</param>
/// <param name="Id">Its identity.</param>
/// <param name="RecordedAtTicks">When it was stored: ticks of 100 nanoseconds since the year 1, in UTC.</param>
/// <param name="Author">Who made it.</param>
/// <param name="Reason">Why.</param>
/// <param name="InstrumentNumber">The number of the paper it carries out, or null.</param>
/// <param name="InstrumentDate">The date of the paper as stated, or null.</param>
/// <param name="InstrumentSignatory">Who signed the paper, or null.</param>
/// <param name="EntryCount">How many things it changes.</param>
/// <param name="Entries">The Merkle root over the hashes of its entries.</param>
internal sealed record CommitHeader(
    long Number,
    Guid Id,
    long RecordedAtTicks,
    string Author,
    string Reason,
    string? InstrumentNumber,
    string? InstrumentDate,
    string? InstrumentSignatory,
    long EntryCount,
    LogHash Entries)
{
    /// <summary>The header of a commit.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="id">Its identity.</param>
    /// <param name="entries">Its entries.</param>
    public static CommitHeader Of(Commit commit, Guid id, MerkleFrontier entries) => new(
        commit.Number,
        id,
        commit.RecordedAt.UtcTicks,
        commit.Details.Author,
        commit.Details.Reason,
        commit.Details.Instrument?.Number,
        commit.Details.Instrument?.Date?.ToString(),
        commit.Details.Instrument?.Signatory,
        entries.Size,
        entries.Root());
}
