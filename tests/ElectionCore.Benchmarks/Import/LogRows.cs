using Npgsql;
using NpgsqlTypes;

namespace ElectionCore.Benchmarks;

/// <summary>A row of an entry of the log.</summary>
internal sealed class EntryRow : IImportRow
{
    public static string Table => "log_entry";

    public static IReadOnlyList<string> Columns { get; } = ["commit_number", "position", "kind", "subject", "commitment", "hash"];

    public long CommitNumber { get; set; }

    public long Position { get; set; }

    public string Kind { get; set; } = "";

    public string Subject { get; set; } = "";

    public byte[] Commitment { get; set; } = [];

    public byte[] Hash { get; set; } = [];

    public void Give(SqliteInsert insert) => insert.Run(CommitNumber, Position, Kind, Subject, Commitment, Hash);

    public async Task WriteAsync(NpgsqlBinaryImporter copy)
    {
        await copy.WriteAsync(CommitNumber, NpgsqlDbType.Bigint);
        await copy.WriteAsync(Position, NpgsqlDbType.Bigint);
        await copy.TextAsync(Kind);
        await copy.TextAsync(Subject);
        await copy.WriteAsync(Commitment, NpgsqlDbType.Bytea);
        await copy.WriteAsync(Hash, NpgsqlDbType.Bytea);
    }
}

/// <summary>A row of a payload.</summary>
internal sealed class PayloadRow : IImportRow
{
    public static string Table => "log_payload";

    public static IReadOnlyList<string> Columns { get; } = ["commit_number", "position", "salt", "payload"];

    public long CommitNumber { get; set; }

    public long Position { get; set; }

    public byte[] Salt { get; set; } = [];

    public byte[] Payload { get; set; } = [];

    public void Give(SqliteInsert insert) => insert.Run(CommitNumber, Position, Salt, Payload);

    public async Task WriteAsync(NpgsqlBinaryImporter copy)
    {
        await copy.WriteAsync(CommitNumber, NpgsqlDbType.Bigint);
        await copy.WriteAsync(Position, NpgsqlDbType.Bigint);
        await copy.WriteAsync(Salt, NpgsqlDbType.Bytea);
        await copy.WriteAsync(Payload, NpgsqlDbType.Bytea);
    }
}
