using Npgsql;
using NpgsqlTypes;

namespace ElectionCore.Benchmarks;

/// <summary>Values that may be missing.</summary>
internal static class CopyExtensions
{
    public static Task TextAsync(this NpgsqlBinaryImporter copy, string? text) =>
        text is null ? copy.WriteNullAsync() : copy.WriteAsync(text, NpgsqlDbType.Text);

    public static Task DayAsync(this NpgsqlBinaryImporter copy, DateOnly? day) =>
        day is { } known ? copy.WriteAsync(known, NpgsqlDbType.Date) : copy.WriteNullAsync();
}
