using Npgsql;
using NpgsqlTypes;

namespace ElectionCore.Benchmarks;

/// <summary>A row of an attendance.</summary>
internal sealed class AttendanceRow : IImportRow
{
    public static string Table => "cap_attendance";

    public static IReadOnlyList<string> Columns { get; } =
        ["id", "key", "valid", "valid_from", "valid_to", "recorded_in", "superseded_in", "session", "person", "attended_on", "state"];

    public Guid Id { get; set; }

    public string Key { get; set; } = "";

    public string Valid { get; set; } = "";

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public long RecordedIn { get; set; }

    public long? SupersededIn { get; set; }

    public string Session { get; set; } = "";

    public string Person { get; set; } = "";

    public DateOnly AttendedOn { get; set; }

    public string State { get; set; } = "";

    public void Give(SqliteInsert insert) =>
        insert.Run(Id, Key, Valid, ValidFrom, ValidTo, RecordedIn, SupersededIn, Session, Person, AttendedOn, State);

    public async Task WriteAsync(NpgsqlBinaryImporter copy)
    {
        await copy.WriteAsync(Id, NpgsqlDbType.Uuid);
        await copy.TextAsync(Key);
        await copy.TextAsync(Valid);
        await copy.DayAsync(ValidFrom);
        await copy.DayAsync(ValidTo);
        await copy.WriteAsync(RecordedIn, NpgsqlDbType.Bigint);
        await copy.WriteNullAsync();
        await copy.TextAsync(Session);
        await copy.TextAsync(Person);
        await copy.DayAsync(AttendedOn);
        await copy.TextAsync(State);
    }
}
