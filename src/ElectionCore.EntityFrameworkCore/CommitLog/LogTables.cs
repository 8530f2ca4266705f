namespace ElectionCore.EntityFrameworkCore;

/// <summary>The tables of the commit log, and the one with what is to be known of the store itself.</summary>
internal static class LogTables
{
    /// <summary>The one row of the head.</summary>
    public const int HeadId = 1;

    /// <summary>One row for each commit: its header and the hash of that header.</summary>
    public static StoreTable Commits { get; } = new(
        "log_commit",
        [
            new("number", FactColumnType.Long),
            new("id", FactColumnType.Identity),
            new("recorded_at", FactColumnType.Long),
            new("author", FactColumnType.Text),
            new("reason", FactColumnType.Text),
            new("instrument_number", FactColumnType.Text, IsRequired: false),
            new("instrument_date", FactColumnType.Text, IsRequired: false),
            new("instrument_signatory", FactColumnType.Text, IsRequired: false),
            new("entry_count", FactColumnType.Long),
            new("entries", FactColumnType.Bytes),
            new("hash", FactColumnType.Bytes),
        ],
        keyColumns: 1)
    {
        Indexes = [["id"], ["recorded_at"]],
    };

    /// <summary>One row for each thing that a commit changed.</summary>
    public static StoreTable Entries { get; } = new(
        "log_entry",
        [
            new("commit_number", FactColumnType.Long),
            new("position", FactColumnType.Long),
            new("kind", FactColumnType.Text),
            new("subject", FactColumnType.Text),
            new("commitment", FactColumnType.Bytes),
            new("hash", FactColumnType.Bytes),
        ],
        keyColumns: 2)
    {
        Indexes = [["subject"]],
    };

    /// <summary>What was before and after, with the salt of the commitment. A row may be erased.</summary>
    public static StoreTable Payloads { get; } = new(
        "log_payload",
        [
            new("commit_number", FactColumnType.Long),
            new("position", FactColumnType.Long),
            new("salt", FactColumnType.Bytes),
            new("payload", FactColumnType.Bytes),
        ],
        keyColumns: 2);

    /// <summary>One row: how long the log is, and the roots of the perfect subtrees of its tree.</summary>
    public static StoreTable Head { get; } = new(
        "log_head",
        [
            new("id", FactColumnType.Integer),
            new("size", FactColumnType.Long),
            new("frontier", FactColumnType.Bytes),
            new("root", FactColumnType.Bytes),
        ],
        keyColumns: 1);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<StoreTable> All { get; } = [Commits, Entries, Payloads, Head];
}
