namespace ElectionCore.EntityFrameworkCore;

/// <summary>A commit as its row in the database has it, which may be damaged.</summary>
/// <param name="Number">Its place in the log.</param>
/// <param name="Id">Its identity; null when the row has none that can be read.</param>
/// <param name="RecordedAtTicks">When it was stored, in UTC.</param>
/// <param name="Author">Who made it.</param>
/// <param name="Reason">Why.</param>
/// <param name="InstrumentNumber">The number of the paper, or null.</param>
/// <param name="InstrumentDate">The date of the paper, or null.</param>
/// <param name="InstrumentSignatory">Who signed the paper, or null.</param>
/// <param name="EntryCount">How many entries it has.</param>
/// <param name="Entries">The root over its entries: 32 bytes.</param>
/// <param name="Leaf">The hash of its header: 32 bytes.</param>
internal sealed record LoggedCommit(
    long Number,
    Guid? Id,
    long RecordedAtTicks,
    string? Author,
    string? Reason,
    string? InstrumentNumber,
    string? InstrumentDate,
    string? InstrumentSignatory,
    long EntryCount,
    byte[]? Entries,
    byte[]? Leaf)
{
    /// <summary>The row for a header.</summary>
    /// <param name="header">The header.</param>
    /// <param name="leaf">Its hash.</param>
    public static LoggedCommit Of(CommitHeader header, LogHash leaf) => new(
        header.Number, header.Id, header.RecordedAtTicks, header.Author, header.Reason, header.InstrumentNumber,
        header.InstrumentDate, header.InstrumentSignatory, header.EntryCount, header.Entries.ToArray(), leaf.ToArray());

    /// <summary>What is wrong with the row's form, or null.</summary>
    public string? Fault() => this switch
    {
        { Id: null } => "it has no identity",
        { RecordedAtTicks: < 0 } or { RecordedAtTicks: > 3_155_378_975_999_999_999 } => "its time is outside the calendar",
        { Author: null } => "it has no author",
        { Reason: null } => "it has no reason",
        { EntryCount: < 0 } => "the number of its entries is negative",
        { Entries: not { Length: LogHash.Length } } => "the root of its entries does not have 32 bytes",
        _ when !IsWellFormed(Author) || !IsWellFormed(Reason) || !IsWellFormed(InstrumentNumber) || !IsWellFormed(InstrumentDate)
            || !IsWellFormed(InstrumentSignatory) => "a text has half of a surrogate pair",
        _ => null,
    };

    /// <summary>The header, for a row without fault.</summary>
    public CommitHeader ToHeader() => new(
        Number, Id!.Value, RecordedAtTicks, Author!, Reason!, InstrumentNumber, InstrumentDate, InstrumentSignatory, EntryCount,
        new(Entries));

    private static bool IsWellFormed(string? text) => text is null || CanonicalJson.IsWellFormed(text);
}
